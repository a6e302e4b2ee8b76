import {
  createPcm16Resampler,
  decodeALaw,
  decodeBase64,
  decodeMuLaw,
  encodeALaw,
  encodeBase64,
  encodeMuLaw,
} from '@unspool/realtime/audio';
import { performance } from 'node:perf_hooks';

/** Twenty megabytes of PCM16: seven minutes at 24 kHz, louder and quieter. */
const samples = Int16Array.from({ length: 10_000_000 }, (_, index) => Math.sin(index / 10) * (index % 32_768));
const bytes = new Uint8Array(samples.buffer);

/** What each job takes in at once, and does with it. */
const jobs = {
  'µ-law, encode': { input: samples, run: encodeMuLaw },
  'µ-law, decode': { input: encodeMuLaw(samples), run: decodeMuLaw },
  'A-law, encode': { input: samples, run: encodeALaw },
  'A-law, decode': { input: encodeALaw(samples), run: decodeALaw },
  'base64, encode': { input: bytes, run: encodeBase64 },
  'base64, decode': { input: encodeBase64(bytes), run: decodeBase64 },
  'resample 48 → 24 kHz': { input: samples, run: resample({ from: 48_000, to: 24_000 }) },
  'resample 44.1 → 24 kHz': { input: samples, run: resample({ from: 44_100, to: 24_000 }) },
  'resample 24 → 48 kHz': { input: samples, run: resample({ from: 24_000, to: 48_000 }) },
  'resample 24 → 8 kHz': { input: samples, run: resample({ from: 24_000, to: 8000 }) },
};

/** In frames of 20 ms, as a microphone gives them. */
function resample(rates) {
  return (input) => {
    const resampler = createPcm16Resampler(rates);
    const frame = rates.from / 50;
    for (let start = 0; start < input.length; start += frame) resampler.push(input.subarray(start, start + frame));
  };
}

const { input, run } = jobs[process.argv[2]];
run(input.slice(0, 1_000_000));
const before = performance.now();
run(input);
const seconds = (performance.now() - before) / 1000;
const size = input.byteLength ?? input.length;
process.stdout.write(JSON.stringify({ megabytesPerSecond: size / 1e6 / seconds }));
