import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { toInt16 } from '../../audio/float-samples.ts';
import { createTone, measureTone } from '../../audio/tone.fixture.ts';
import { decodeWav } from '../../audio/wav/decode-wav.ts';
import { count, createMuLawPiece, createPiece } from './piece.fixture.ts';
import { createWavSink } from './wav-sink.ts';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspool-wav-'));
  path = join(folder, 'answer.wav');
});
afterAll(() => rm(folder, { recursive: true }));

const read = async () => decodeWav(await readFile(path));
const readSamples = async () => [...toInt16((await read()).samples)];

describe('createWavSink', () => {
  it('writes all that comes, which counts as heard, with the clock drained', async () => {
    const sink = createWavSink(path, { clock: 'drained' });
    sink.write(createPiece(count(0, 100)));
    sink.write(createPiece(count(100, 50)));
    expect([sink.playedSamples(), sink.clear()]).toEqual([150, 150]);
    sink.write(createPiece(count(150, 10)));
    await sink.close();
    expect(await read()).toMatchObject({ encoding: 'pcm16', sampleRate: 24_000, channels: 1 });
    expect(await readSamples()).toEqual([...count(0, 160)]);
  });

  it('leaves out what an interruption took away, with the clock timed', async () => {
    let time = 1000;
    const sink = createWavSink(path, { now: () => time });
    sink.write(createPiece(count(0, 2400)));
    sink.write(createPiece(count(2400, 2400)));
    sink.write(createPiece(count(4800, 2400)));
    time += 150;
    expect(sink.playedSamples()).toBe(3600);
    expect(sink.clear()).toBe(3600);
    time += 5000;
    sink.write(createPiece(count(10_000, 240)));
    time += 5;
    expect(sink.clear()).toBe(3720);
    sink.write(createPiece(count(20_000, 3)));
    await sink.close();
    expect(await readSamples()).toEqual([...count(0, 3600), ...count(10_000, 120), ...count(20_000, 3)]);
  });

  it('converts answers in other formats', async () => {
    const sink = createWavSink(path, { clock: 'drained', encoding: 'float32' });
    const tone = Int16Array.from(createTone(500, 8000, 8000), (sample) => sample * 32_768);
    for (let start = 0; start < tone.length; start += 900) sink.write(createMuLawPiece(tone.slice(start, start + 900)));
    expect(sink.playedSamples()).toBe(8000);
    await sink.close();
    const { samples, encoding } = await read();
    expect([samples.length, encoding]).toEqual([24_000, 'float32']);
    expect(measureTone(samples.subarray(2400, -2400), 500, 24_000)).toBeCloseTo(0, 1);
  });

  it('keeps nothing of what was cleared, not even what conversion still held', async () => {
    let time = 0;
    const sink = createWavSink(path, { now: () => time });
    sink.write(createMuLawPiece(new Int16Array(800).fill(20_000)));
    sink.clear();
    sink.write(createMuLawPiece(new Int16Array(800)));
    time += 1000;
    await sink.close();
    expect(await readSamples()).toEqual(Array.from({ length: 2400 }, () => 0));
  });

  it('changes between formats without losing the end of either', async () => {
    const sink = createWavSink(path, { clock: 'drained' });
    sink.write(createMuLawPiece(new Int16Array(800)));
    sink.write(createPiece(count(1, 100)));
    await sink.close();
    const samples = await readSamples();
    expect(samples).toHaveLength(2500);
    expect(samples.slice(2400)).toEqual([...count(1, 100)]);
  });

  it('writes G.711 with its length made even', async () => {
    const sink = createWavSink(path, { clock: 'drained', encoding: 'mu-law', sampleRate: 8000 });
    sink.write(createMuLawPiece(Int16Array.of(0, 32_124, -32_124)));
    await sink.close();
    expect(await readSamples()).toEqual([0, 32_124, -32_124]);
    expect((await readFile(path)).length % 2).toBe(0);
  });

  it('can be read before it is closed', async () => {
    const sink = createWavSink(path, { clock: 'drained' });
    sink.write(createPiece(count(7, 3)));
    await expect.poll(readSamples).toEqual([7, 8, 9]);
    await sink.close();
  });

  it('tells of a file that cannot be written, once, and then throws', async () => {
    const faults: Error[] = [];
    const settings = { clock: 'drained', onFault: (error: Error) => faults.push(error) } as const;
    const sink = createWavSink(join(folder, 'no', 'such', 'folder.wav'), settings);
    sink.write(createPiece(count(0, 10)));
    await expect.poll(() => faults).toMatchObject([{ code: 'ENOENT' }]);
    expect(() => sink.write(createPiece(count(0, 10)))).toThrow('ENOENT');
    await expect(sink.close()).rejects.toMatchObject({ code: 'ENOENT' });
    expect(faults).toHaveLength(1);
  });

  it.each([{ sampleRate: 0 }, { encoding: 'mp3' as 'pcm16' }, { startDelayMs: -1 }])('refuses %j', (wrong) => {
    expect(() => createWavSink(path, wrong)).toThrow(TypeError);
  });
});
