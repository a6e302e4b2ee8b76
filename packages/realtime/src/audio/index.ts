export { createPcm16Decoder, decodePcm16Base64, encodePcm16Base64 } from './pcm16.ts';
