import { describe, expect, it } from 'vitest';

import type { AudioProgram } from '../program/audio-program.ts';
import { recordAudio } from './record-audio.ts';

/** A program of a few lines. */
const program = (source: string, rest: Partial<AudioProgram> = {}): AudioProgram => ({
  command: process.execPath,
  args: ['-e', source],
  ...rest,
});

/** Two hundred milliseconds of samples that count. */
const counting = 'process.stdout.write(Buffer.from(Int16Array.from({ length: 4800 }, (_, index) => index).buffer));';

async function collect(frames: AsyncIterable<Int16Array>): Promise<number[]> {
  const samples: number[] = [];
  for await (const frame of frames) samples.push(...frame);
  return samples;
}

describe('recordAudio', () => {
  it('reads what a program writes', async () => {
    const recording = recordAudio(program(counting));
    expect(await collect(recording)).toEqual(Array.from({ length: 4800 }, (_, index) => index));
    expect(await recording.ended).toMatchObject({ code: 0, error: undefined });
  });

  it('ends a program that would go on when the loop is left', async () => {
    const recording = recordAudio(program(`setInterval(() => { ${counting} }, 20)`));
    for await (const frame of recording) {
      expect(frame).toHaveLength(480);
      break;
    }
    expect(await recording.ended).toMatchObject({ signal: 'SIGTERM', error: undefined });
  });

  it('finishes the loop when it is stopped', async () => {
    const recording = recordAudio(program(`${counting} setInterval(() => {}, 1000)`));
    const samples: number[] = [];
    for await (const frame of recording) {
      samples.push(...frame);
      if (samples.length === 480) void recording.stop();
    }
    expect(samples).toHaveLength(4800);
  });

  it('ends a program that does not want to end', { timeout: 15_000 }, async () => {
    const stubborn = `process.on('SIGTERM', () => {}); ${counting} setInterval(() => {}, 1000)`;
    const recording = recordAudio(program(stubborn));
    for await (const frame of recording) if (frame.length > 0) break;
    expect(await recording.ended).toMatchObject({ signal: 'SIGKILL', error: undefined });
  });

  it('says what to install for a program that is not there', async () => {
    const recording = recordAudio({ command: 'unspool-no-such-program', args: [], install: 'the package alsa-utils' });
    await expect(collect(recording)).rejects.toMatchObject({
      name: 'RealtimeError',
      code: 'no-program',
      message: 'unspool-no-such-program was not found: install the package alsa-utils.',
    });
    expect((await recording.ended).code).toBeNull();
  });

  it('tells how a program failed, and keeps what it said out of the message', async () => {
    const failing = `${counting} process.stderr.write('x'.repeat(100_000) + 'no such device', () => process.exit(3));`;
    const recording = recordAudio(program(failing));
    const error: unknown = await collect(recording).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'program-failed', cause: { code: 3 } });
    expect(String(error)).not.toContain('no such device');
    const { stderr } = await recording.ended;
    expect(stderr).toHaveLength(4096);
    expect(stderr.endsWith('no such device')).toBe(true);
  });

  it('names the failure of the program, not what it did to the file', async () => {
    const recording = recordAudio(program('process.exit(2)', { format: 'wav' }));
    await expect(collect(recording)).rejects.toMatchObject({ code: 'program-failed' });
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    const recording = recordAudio(program('setInterval(() => {}, 1000)'), { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 50);
    await expect(collect(recording)).rejects.toBe('enough');
    expect((await recording.ended).signal).toBe('SIGTERM');
  });

  it('expands nothing in arguments', async () => {
    const echo: AudioProgram = {
      command: process.execPath,
      args: ['-e', 'process.stdout.write(process.argv[1])', '$HOME;`ls`'],
      format: { encoding: 'pcm8', sampleRate: 24_000, channels: 1 },
    };
    const text = (await collect(recordAudio(echo))).map((sample) => String.fromCharCode((sample >> 8) + 128)).join('');
    expect(text).toBe('$HOME;`ls`');
  });
});
