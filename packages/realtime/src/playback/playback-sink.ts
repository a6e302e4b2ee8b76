import type { PlaybackFormat } from './playback-format.ts';

/** A piece of an answer's sound, ready to be played: always whole samples. */
export interface PlaybackPiece {
  readonly responseId: string;
  readonly itemId: string;
  /** Which part of the item; 0 but for items with several. */
  readonly contentIndex: number;
  readonly format: PlaybackFormat;
  /** Bytes in that format; PCM16 is little-endian. */
  readonly audio: Uint8Array;
  /** How many samples they are. */
  readonly samples: number;
}

/**
 * Where sound goes: an AudioWorklet, a speaker process, a telephone line. It plays pieces one after another, in the order in
 * which they are written, and counts.
 */
export interface PlaybackSink {
  /** Takes a piece to be played after all that came before. */
  write(piece: PlaybackPiece): void;
  /**
   * How many samples it has really played since it was made, each counted at the rate at which it was written. Silence that it
   * plays for want of samples does not count, nor does what was cleared. Never falls.
   */
  playedSamples(): number;
  /**
   * Stops at once and forgets what is left. Returns the exact {@link playedSamples} at that moment; what is written later, a
   * promise in between included, is played after it.
   */
  clear(): number | Promise<number>;
}

/** What a sink's clock showed at a moment. */
export interface PlaybackReading {
  /** {@link PlaybackSink.playedSamples}. */
  readonly samples: number;
  /** When, in milliseconds of a clock that never goes back. */
  readonly at: number;
}
