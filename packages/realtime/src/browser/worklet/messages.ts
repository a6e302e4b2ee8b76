import type { ResamplerRates } from '../../audio/polyphase-resampler.ts';
import type { PlayoutPiece } from './playout.ts';

/** Name under which the processor is registered; the number changes with what it is told. */
export const processorName = 'unspool/2';

/** Milliseconds for a processor to hand over its last frame. One whose context stands still may not. */
export const lastFrameMs = 200;

/** Milliseconds until the end of its fade has left the context. */
export const fadeMs = 20;

/** What a processor is made with that captures; without, it plays. */
export interface CaptureOptions extends Pick<ResamplerRates, 'to'> {
  /** Samples of a frame, at the rate `to`. */
  readonly frameSize: number;
}

/** Told to a processor that captures: the recording is over. It answers with the last frame, and with `null` after it. */
export type CaptureCommand = 'stop';

/** What it tells: frames, and `null` after the last. */
export type CaptureNews = Int16Array<ArrayBuffer> | null;

/** Told to a processor that plays. A `clear` is answered. */
export type PlayoutCommand = PlayoutPiece | 'clear' | 'stop';

/** What it tells. */
export interface PlayoutNews {
  /** Samples played so far. */
  readonly played: number;
  /** Whether it answers a `clear`; they are answered in their order. */
  readonly isCleared: boolean;
}
