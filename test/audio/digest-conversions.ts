import {
  createPcm16Resampler,
  createResampler,
  decodeALaw,
  decodeBase64,
  decodeMuLaw,
  decodeWav,
  encodeALaw,
  encodeBase64,
  encodeMuLaw,
  encodeWav,
  mixDown,
  toFloat32,
} from '@unspool/realtime/audio';

/** A second of noise that is the same everywhere: Lehmer's generator, in integers. */
function createNoise(length: number): Int16Array {
  let state = 1;
  return Int16Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 65_536) - 32_768;
  });
}

/** FNV-1a over the bytes of an array. */
function digest(values: ArrayBufferView): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(values.buffer, values.byteOffset, values.byteLength)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Digests of what every conversion makes of the noise: equal digests are equal samples, to the last bit. */
export function digestConversions(): Record<string, string> {
  const noise = createNoise(48_000);
  const floats = toFloat32(noise);
  const resampled = (from: number, to: number) => {
    const resampler = createResampler({ from, to });
    return [digest(resampler.push(floats)), digest(resampler.flush())].join(' ');
  };
  return {
    '48 to 24 kHz': resampled(48_000, 24_000),
    '44.1 to 24 kHz': resampled(44_100, 24_000),
    '24 to 44.1 kHz': resampled(24_000, 44_100),
    '24 to 8 kHz': resampled(24_000, 8000),
    '8 to 48 kHz': resampled(8000, 48_000),
    'PCM16, 16 to 24 kHz': digest(createPcm16Resampler({ from: 16_000, to: 24_000 }).push(noise)),
    'µ-law': digest(decodeMuLaw(encodeMuLaw(noise))),
    'A-law': digest(decodeALaw(encodeALaw(noise))),
    'one channel of three': digest(mixDown(floats, 3)),
    'WAV of 24 bits': digest(encodeWav(floats, { sampleRate: 24_000, encoding: 'pcm24' })),
    'WAV, read': digest(decodeWav(encodeWav(floats, { sampleRate: 24_000, encoding: 'float64' })).samples),
    base64: digest(decodeBase64(encodeBase64(new Uint8Array(noise.buffer)))),
  };
}
