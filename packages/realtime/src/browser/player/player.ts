import type { G711Codec } from '../../audio/g711-codec.ts';
import type { HeardItem } from '../../playback/heard-item.ts';
import type { PlaybackPiece, PlaybackSink } from '../../playback/playback-sink.ts';

/** What became of a player's queue: something is in it again, nothing is left in it, or it has no room and passes over a piece. */
export type PlayerQueueState = 'playing' | 'empty' | 'full';

/** How a player plays. */
export interface PlayerOptions {
  /** From 0, which is silence, to 1 and beyond. @default 1 */
  readonly volume?: number | undefined;
  /**
   * Milliseconds of sound that may wait. What comes when there is no room is passed over: it is not heard, and counts as if it had
   * been. @default 300_000
   */
  readonly maxQueuedMs?: number | undefined;
  /** What it plays besides PCM16: `muLaw` and `aLaw` of `@unspool/realtime/audio`, for sessions that speak G.711. @default none */
  readonly codecs?: readonly G711Codec[] | undefined;
  /** Called when the state of the queue changes. */
  readonly onQueue?: ((state: PlayerQueueState) => void) | undefined;
  /**
   * Called when the page may not make sound yet: ask for a click or a key, any of which starts it. Called again when the system
   * interrupts it later.
   */
  readonly onSuspended?: (() => void) | undefined;
  /**
   * Where `@unspool/realtime/worklet` is served, on the page's own origin. Without it the worklet is made from a blob, which a
   * Content-Security-Policy may forbid.
   */
  readonly workletUrl?: string | URL | undefined;
  /** A context of your own, which you resume and close yourself. @default one at the device's rate */
  readonly context?: BaseAudioContext | undefined;
}

/**
 * Plays the items of a session, and knows to the sample what was played. It is a {@link PlaybackSink}, so that `attachPlayback` and
 * `attachAudio` play into it.
 */
export interface Player extends PlaybackSink {
  /** From 0, which is silence, to 1 and beyond; changes without a click. */
  volume: number;
  /** Where its sound comes out: connect what else is to hear it, such as an `AnalyserNode`. */
  readonly output: AudioNode;
  /** Milliseconds of sound that wait to be played. */
  readonly queuedMs: number;
  /** Milliseconds from the moment a sample counts as played to the moment it is heard, as far as the browser knows. */
  readonly outputLatencyMs: number;
  /** Resolves when the page may make sound; at once where it was allowed to before. */
  readonly running: Promise<void>;
  /** Throws a `TypeError` for a piece whose format it cannot play. */
  write(piece: PlaybackPiece): void;
  clear(): Promise<number>;
  /**
   * Fades out within 5 ms, forgets what waits, and resolves with how much was heard of each item that was not over before: all that
   * waited, and the last one even when it had come to its end.
   */
  interrupt(): Promise<readonly HeardItem[]>;
  /** Fades out and lets go of everything. What is written later is ignored. */
  stop(): Promise<void>;
}
