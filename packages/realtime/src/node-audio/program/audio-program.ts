import type { WavFormat } from '../../audio/wav/wav-format.ts';

/** A program that gives sound on its standard output, or plays what it gets on its standard input. */
export interface AudioProgram {
  /** Found by the system's `PATH`, or a path. There is no shell: nothing in it is expanded. */
  readonly command: string;
  readonly args: readonly string[];
  /** What its bytes are: raw samples, or a WAV stream. @default PCM16 at 24,000 Hz, mono */
  readonly format?: WavFormat | 'wav' | undefined;
  /** What to install when it is missing; it becomes part of the error. */
  readonly install?: string | undefined;
}

/** What a session speaks unless it is configured otherwise. */
export const sessionFormat: WavFormat = { encoding: 'pcm16', sampleRate: 24_000, channels: 1 };
