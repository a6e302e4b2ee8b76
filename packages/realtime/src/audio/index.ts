export { decodeALaw, encodeALaw } from './a-law.ts';
export { toFloat32, toInt16 } from './float-samples.ts';
export { decodeMuLaw, encodeMuLaw } from './mu-law.ts';
export { createPcm16Decoder, decodePcm16Base64, encodePcm16Base64 } from './pcm16.ts';
export { createPcm16Resampler } from './pcm16-resampler.ts';
export { createResampler } from './resampler.ts';

export type { Resampler, ResamplerRates } from './resampler.ts';
