import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that is gone when it is disposed of. */
export interface TemporaryFile extends AsyncDisposable {
  readonly path: string;
}

/** Samples a second of the files: what Chromium's fake microphone takes without a seam. */
const wavRate = 44_100;

/** Writes mono PCM16 as RIFF WAVE: a header of 44 bytes, then the samples. */
export async function writeWav(samples: Int16Array): Promise<TemporaryFile> {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(wavRate, 24);
  header.writeUInt32LE(wavRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.byteLength, 40);
  const folder = await mkdtemp(join(tmpdir(), 'unspool-'));
  const path = join(folder, 'sound.wav');
  await writeFile(path, Buffer.concat([header, Buffer.from(samples.buffer)]));
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** A tone after some silence, at {@link wavRate}. */
export function tone(hertz: number, seconds: number, silence = 0): Int16Array {
  const start = silence * wavRate;
  return Int16Array.from({ length: (silence + seconds) * wavRate }, (_, index) =>
    index < start ? 0 : Math.round(16_384 * Math.sin((2 * Math.PI * hertz * index) / wavRate)),
  );
}
