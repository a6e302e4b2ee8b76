import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { toPcm16Samples } from '../../audio/pcm16.ts';
import type { AudioProgram } from '../program/audio-program.ts';
import { count, createPiece } from './piece.fixture.ts';
import { createProgramSink } from './program-sink.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspool-play-'));
});
afterAll(() => rm(folder, { recursive: true }));

const program = (source: string, ...args: string[]): AudioProgram => ({
  command: process.execPath,
  args: ['-e', source, ...args],
});

/** Appends what it gets to a file. */
const keep = "process.stdin.pipe(require('node:fs').createWriteStream(process.argv[1], { flags: 'a' }))";
const samplesOf = async (path: string) => [...toPcm16Samples(await readFile(path).catch(() => Buffer.alloc(0)))];

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe('createProgramSink', () => {
  it('plays into a program, to the end', async () => {
    const path = join(folder, 'whole');
    const sink = createProgramSink(program(keep, path));
    sink.write(createPiece(count(0, 1000)));
    sink.write(createPiece(count(1000, 30_000)));
    await sink.end();
    expect(await samplesOf(path)).toEqual([...count(0, 31_000)]);
  });

  it('ends the program on interruption and starts another', async () => {
    const path = join(folder, 'twice');
    const started = join(folder, 'started');
    const note = "require('node:fs').appendFileSync(process.argv[2], process.pid + ' ');";
    let time = 0;
    const sink = createProgramSink(program(note + keep, path, started), { now: () => time });
    sink.write(createPiece(count(0, 2400)));
    await expect.poll(() => samplesOf(path)).toHaveLength(2400);
    time = 10;
    expect(sink.clear()).toBe(240);
    const first = Number((await readFile(started, 'utf8')).trim());
    await expect.poll(() => isRunning(first)).toBe(false);
    sink.write(createPiece(count(7000, 10)));
    await sink.end();
    expect((await samplesOf(path)).slice(2400)).toEqual([...count(7000, 10)]);
    expect((await readFile(started, 'utf8')).trim().split(' ')).toHaveLength(2);
  });

  it('says what to install for a program that is not there', async () => {
    const faults: Error[] = [];
    const missing = { command: 'unspool-no-such-program', args: [], install: 'SoX' };
    const sink = createProgramSink(missing, { onFault: (error) => faults.push(error) });
    sink.write(createPiece(count(0, 10)));
    await expect.poll(() => faults).toMatchObject([{ code: 'no-program' }]);
    expect(() => sink.write(createPiece(count(0, 10)))).toThrow('unspool-no-such-program was not found: install SoX.');
  });

  it('tells how a program failed, not that the pipe broke', async () => {
    const faults: Error[] = [];
    const failing = "process.stdin.destroy(); process.stderr.write('no such card'); process.exitCode = 5";
    const sink = createProgramSink(program(failing), { onFault: (error) => faults.push(error) });
    for (let piece = 0; piece < 50; piece += 1) sink.write(createPiece(count(0, 24_000)));
    await expect
      .poll(() => faults)
      .toMatchObject([{ code: 'program-failed', cause: { code: 5, stderr: 'no such card' } }]);
    await expect(sink.end()).rejects.toMatchObject({ code: 'program-failed' });
  });

  it('starts no program again and again that ends at once, as if all were well', async () => {
    const faults: Error[] = [];
    const sink = createProgramSink(program(''), { onFault: (error) => faults.push(error) });
    sink.write(createPiece(count(0, 10)));
    await expect.poll(() => faults).toMatchObject([{ code: 'program-failed' }]);
    expect(() => sink.write(createPiece(count(0, 10)))).toThrow('ended by itself before all was played');
  });

  it('tells at the end when the program fails there', async () => {
    const sink = createProgramSink(program("process.stdin.resume().on('end', () => process.exit(4))"));
    sink.write(createPiece(count(0, 10)));
    await expect(sink.end()).rejects.toMatchObject({ code: 'program-failed', cause: { code: 4 } });
  });

  it('refuses what it cannot play into', () => {
    expect(() => createProgramSink({ command: 'x', args: [], format: 'wav' })).toThrow('raw samples of one channel');
  });
});
