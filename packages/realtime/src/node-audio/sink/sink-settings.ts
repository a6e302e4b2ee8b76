import type { WavEncoding, WavFormat } from '../../audio/wav/wav-format.ts';
import { checkWavFormat } from '../../audio/wav/check-wav-format.ts';

/** What all sinks of this entry have in common. */
export interface SinkSettings {
  /** How samples are written; they are always mono. @default 'pcm16' */
  readonly encoding?: WavEncoding | undefined;
  /** Samples a second; answers at another rate are converted. @default 24_000 */
  readonly sampleRate?: number | undefined;
  /**
   * What tells how much was heard. `timed`: real time, which runs only while there is something to play. `drained`: what was taken
   * in counts as heard, for outputs that take no more than they play, and for those to which nobody listens yet. @default 'timed'
   */
  readonly clock?: 'timed' | 'drained' | undefined;
  /** With `timed`: milliseconds from the first piece after silence to its first sample. @default 0 */
  readonly startDelayMs?: number | undefined;
  /** With `timed`: milliseconds of a clock that never goes back. @default performance.now */
  readonly now?: (() => number) | undefined;
  /** Told when the output fails; what is written from then on throws the same. What it throws is ignored. */
  readonly onFault?: ((error: Error) => void) | undefined;
}

/** The format of a sink. Throws a `TypeError` for what cannot be written. */
export function toSinkFormat({ encoding = 'pcm16', sampleRate = 24_000 }: SinkSettings): WavFormat {
  const format: WavFormat = { encoding, sampleRate, channels: 1 };
  checkWavFormat(format);
  return format;
}
