export { decodeALaw, encodeALaw } from './a-law.ts';
export { decodeBase64, encodeBase64 } from './base64.ts';
export { toFloat32, toInt16 } from './float-samples.ts';
export { createLevelMeter, measureLevel } from './level-meter.ts';
export { mixDown, mixDownPlanar } from './mix-down.ts';
export { decodeMuLaw, encodeMuLaw } from './mu-law.ts';
export {
  createPcm16Decoder,
  decodePcm16Base64,
  encodePcm16Base64,
  toPcm16Bytes,
  toPcm16Samples,
} from './pcm16.ts';
export { createPcm16Resampler } from './pcm16-resampler.ts';
export { createResampler } from './resampler.ts';
export { decodeWav } from './wav/decode-wav.ts';
export { encodeWav } from './wav/encode-wav.ts';
export { createWavHeader } from './wav/wav-header.ts';
export { createWavReader } from './wav/wav-reader.ts';

export type { AudioLevel, LevelMeterOptions } from './level-meter.ts';
export type { Resampler, ResamplerRates } from './resampler.ts';
export type { Wav } from './wav/decode-wav.ts';
export type { EncodeWavOptions } from './wav/encode-wav.ts';
export type { WavEncoding, WavFormat } from './wav/wav-format.ts';
export type { WavReader } from './wav/wav-reader.ts';
