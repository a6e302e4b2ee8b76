import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { encodeMuLaw } from '../../audio/mu-law.ts';
import { createTone, measurePower, measureTone } from '../../audio/tone.fixture.ts';
import { encodeWav } from '../../audio/wav/encode-wav.ts';
import { readAudio, type ReadAudioOptions } from './read-audio.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspool-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function collect(frames: AsyncIterable<Int16Array>): Promise<Int16Array[]> {
  const all: Int16Array[] = [];
  for await (const frame of frames) all.push(frame);
  return all;
}

const flatten = (frames: readonly Int16Array[]) => frames.flatMap((frame) => [...frame]);

/** The bytes of a file in pieces. */
const stream = (bytes: Uint8Array, size = bytes.length) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );

describe('readAudio', () => {
  it('reads a WAV file of any rate and any number of channels as frames of 20 ms at 24 kHz', async () => {
    const path = join(folder, 'stereo.wav');
    const tone = createTone(440, 44_100, 44_100);
    const frames = new Float32Array(2 * tone.length);
    tone.forEach((sample, index) => (frames[2 * index] = sample));
    await writeFile(path, encodeWav(frames, { sampleRate: 44_100, channels: 2, encoding: 'pcm24' }));
    const read = await collect(readAudio(path));
    expect(read.map(({ length }) => length)).toEqual(Array.from({ length: 50 }, () => 480));
    const middle = flatten(read)
      .slice(2400, -2400)
      .map((sample) => sample / 32_768);
    // One of two channels is silent: their mean is 6 dB down.
    expect(measureTone(middle, 440, 24_000)).toBeCloseTo(-6.02, 1);
    expect(measurePower(middle)).toBeCloseTo(-6.02, 1);
  });

  it('reads raw samples of another rate', async () => {
    const bytes = encodeMuLaw(Int16Array.from(createTone(300, 8000, 4000), (sample) => sample * 32_768));
    const format = { encoding: 'mu-law', sampleRate: 8000, channels: 1 } as const;
    const read = flatten(await collect(readAudio(stream(bytes, 333), { format })));
    expect(read).toHaveLength(12_000);
    expect(
      measureTone(
        read.slice(2400, -2400).map((sample) => sample / 32_768),
        300,
        24_000,
      ),
    ).toBeCloseTo(0, 1);
  });

  it('gives the same frames however the stream is cut', async () => {
    const samples = Int16Array.from({ length: 1000 }, (_, index) => index * 60 - 30_000);
    const wav = encodeWav(samples, { sampleRate: 24_000 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 30 }), async (size, frameMs) => {
        const frames = await collect(readAudio(stream(wav, size), { frameMs }));
        expect(frames.slice(0, -1).every(({ length }) => length === frameMs * 24)).toBe(true);
        expect(flatten(frames)).toEqual([...samples]);
      }),
      { numRuns: 30 },
    );
  });

  it('takes as long as the sound, and no longer, when asked to', async () => {
    const begun = performance.now();
    const wav = encodeWav(new Int16Array(7200), { sampleRate: 24_000 });
    expect(await collect(readAudio(stream(wav), { speed: 2 }))).toHaveLength(15);
    // 280 ms before the last frame, at twice the speed; timers may be a millisecond early.
    expect(performance.now() - begun).toBeGreaterThan(138);
  });

  it('closes the stream when the loop is left', async () => {
    const open = new PassThrough();
    open.write(encodeWav(new Int16Array(4800), { sampleRate: 24_000 }));
    for await (const frame of readAudio(open)) {
      expect(frame).toHaveLength(480);
      break;
    }
    expect(open.destroyed).toBe(true);
  });

  it.each([
    { name: 'nothing comes', speed: Infinity, samples: 0 },
    { name: 'it waits for its time', speed: 0.001, samples: 4800 },
  ])('rejects with the reason of the signal while $name', async ({ speed, samples }) => {
    const open = new PassThrough();
    open.write(encodeWav(new Int16Array(samples), { sampleRate: 24_000 }));
    const controller = new AbortController();
    const reading = collect(readAudio(open, { speed, signal: controller.signal }));
    setTimeout(() => controller.abort('enough'), 20);
    await expect(reading).rejects.toBe('enough');
    expect(open.destroyed).toBe(true);
  });

  it('reads nothing when the signal is aborted already', async () => {
    const reading = collect(readAudio(join(folder, 'none.wav'), { signal: AbortSignal.abort('before') }));
    await expect(reading).rejects.toBe('before');
  });

  it.each<{ name: string; options: ReadAudioOptions; message: string }>([
    { name: 'what is no WAV file', options: {}, message: 'This is no WAV file' },
    { name: 'a speed of 0', options: { speed: 0 }, message: 'speed has to be a number above 0' },
    { name: 'frames without samples', options: { frameMs: 0.01 }, message: 'frameMs has to be' },
    {
      name: 'a rate that is none',
      options: { format: { encoding: 'pcm16', sampleRate: 24_000, channels: 1 }, sampleRate: 12.5 },
      message: 'to has to be a whole number',
    },
  ])('refuses $name', async ({ options, message }) => {
    const reading = collect(readAudio(stream(new Uint8Array(100)), { frameMs: 100, ...options }));
    await expect(reading).rejects.toThrow(message);
  });

  it('says that a file is not there as Node says it', async () => {
    await expect(collect(readAudio(join(folder, 'none.wav')))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses text in place of bytes', async () => {
    const text = new PassThrough();
    text.setEncoding('latin1').end('RIFF');
    await expect(collect(readAudio(text))).rejects.toThrow('readAudio takes bytes');
  });
});
