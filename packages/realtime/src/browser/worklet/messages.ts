import type { ResamplerRates } from '../../audio/polyphase-resampler.ts';
import type { PlayoutPiece } from './playout.ts';

/** Names under which the processors are registered; the number changes with what they are told. */
export const captureName = 'unspool/capture/1';
export const playoutName = 'unspool/playout/1';

/** What the capture processor is made with. */
export interface CaptureOptions extends Pick<ResamplerRates, 'to'> {
  /** Samples of a frame, at the rate `to`. */
  readonly frameSize: number;
}

/** Told to the capture processor: the recording is over. It answers with the last frame, and with `null` after it. */
export type CaptureCommand = 'stop';

/** What the capture processor tells: frames, and `null` after the last. */
export type CaptureNews = Int16Array<ArrayBuffer> | null;

/** Told to the playout processor. A `clear` is answered. */
export type PlayoutCommand = PlayoutPiece | 'clear' | 'stop';

/** What the playout processor tells. */
export interface PlayoutNews {
  /** Samples played so far. */
  readonly played: number;
  /** Whether it answers a `clear`; they are answered in their order. */
  readonly isCleared: boolean;
}
