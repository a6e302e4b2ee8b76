import type { G711Codec } from '../../audio/g711-codec.ts';
import type { PlaybackFormat } from '../../playback/playback-format.ts';

/** What a frame holds: samples at 24,000 Hz, or bytes of G.711 at 8,000 Hz. */
export type MicrophoneFrame = Int16Array<ArrayBuffer> | Uint8Array;

/** How a microphone listens. */
export interface MicrophoneOptions {
  /**
   * For sessions that hear G.711: `muLaw` or `aLaw` of `@unspool/realtime/audio`. Frames have to hold the session's input format.
   * @default none: PCM16 at 24,000 Hz
   */
  readonly codec?: G711Codec | undefined;
  /** Milliseconds of sound in a frame. Short ones make for quick turns. @default 20 */
  readonly frameMs?: number | undefined;
  /** Which device, of `navigator.mediaDevices.enumerateDevices()`. @default the system's choice */
  readonly deviceId?: string | undefined;
  /** What else is asked of the track. Echo cancellation, noise suppression and gain control are on unless switched off here. */
  readonly constraints?: MediaTrackConstraints | undefined;
  /** Gives up while the microphone is being opened, even while the user is being asked: it is let go of when they answer. */
  readonly signal?: AbortSignal | undefined;
  /** Called when the device was lost and the system's next choice has taken its place. */
  readonly onDeviceChange?: ((track: MediaStreamTrack) => void) | undefined;
  /** Called when the device was lost and there is no other: the microphone has stopped. Gets a `RealtimeError`. */
  readonly onLost?: ((error: unknown) => void) | undefined;
  /** Called when the page has to be clicked before it may listen; the next click or key starts it. */
  readonly onSuspended?: (() => void) | undefined;
  /**
   * Where `@unspool/realtime/worklet` is served, on the page's own origin. Without it the worklet is made from a blob, which a
   * Content-Security-Policy may forbid.
   */
  readonly workletUrl?: string | URL | undefined;
  /** A context of your own, which you resume and close yourself. It has to run at the device's rate. @default one that does */
  readonly context?: AudioContext | undefined;
}

/** A microphone that is heard, in frames. */
export interface Microphone {
  /** What frames hold. */
  readonly format: PlaybackFormat['type'];
  /** Loudness of the newest frame: the root of its mean square, from 0 to 1. */
  readonly level: number;
  /** Muted, it goes on with frames of silence: the server's turn detection hears that the user says nothing. */
  muted: boolean;
  /** What the browser gives, for whatever else is to hear it; another one after a device was lost. */
  readonly stream: MediaStream;
  /**
   * Calls a listener for each frame; without one they are lost. Listeners share a frame. Returns the function that removes it. What
   * it throws is reported as an uncaught error.
   */
  listen(listener: (frame: MicrophoneFrame) => void): () => void;
  /** Delivers what is left of a frame, then lets go of the device. Resolves when no more is coming. */
  stop(): Promise<void>;
}
