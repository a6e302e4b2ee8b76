import type { RealtimeAudioFormats } from '@unspool/generated/realtime';

import type { UnheardPolicy } from './heard-item.ts';
import { pcm16, type PlaybackFormat, toPlaybackFormat } from './playback-format.ts';

/** How a ledger judges what was heard. */
export interface PlaybackSettings {
  /** Format of responses that do not tell theirs. @default PCM16 at 24,000 Hz */
  readonly format?: RealtimeAudioFormats | undefined;
  /**
   * Milliseconds from the moment at which the sink counts a sample to the moment at which it is heard; a function is asked at each
   * reading, for outputs that learn it late. @default 0
   */
  readonly outputLatencyMs?: number | (() => number) | undefined;
  /** What becomes of an interrupted item of which nothing was heard. @default 'delete' */
  readonly unheard?: UnheardPolicy | undefined;
  /** Whether responses outside the conversation are played. Their items are never truncated or deleted. @default 'drop' */
  readonly outOfBand?: 'drop' | 'play' | undefined;
  /** `half`: the microphone is shut while an answer is heard, for lack of echo cancellation. @default 'full' */
  readonly duplex?: 'full' | 'half' | undefined;
  /** With half duplex: milliseconds for which the room still echoes. @default 200 */
  readonly echoTailMs?: number | undefined;
}

/** Throws a `TypeError` for a duration that is none. */
export function checkDuration(name: string, milliseconds: number): number {
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  throw new TypeError(`${name} has to be a number from 0 on, not ${milliseconds}.`);
}

/** PCM16 where nothing is said. Throws a `TypeError` for a format whose bytes cannot be counted as samples. */
export function checkFormat(format: RealtimeAudioFormats | undefined): PlaybackFormat {
  const known = format?.type === undefined ? pcm16 : toPlaybackFormat(format);
  if (known !== undefined) return known;
  throw new TypeError('format has to be audio/pcm with a whole number as rate, audio/pcmu or audio/pcma.');
}
