import type { PlaybackOptions } from '../../playback/attach-playback.ts';
import type { RealtimeSession } from '../../session/realtime-session.ts';
import type { TelephoneCall } from './telephone-call.ts';

/** The part of a session that a bridge needs. */
export type TelephoneSession = Pick<
  RealtimeSession,
  'on' | 'send' | 'configuration' | 'appendAudio' | 'close' | 'closed'
>;

/** How a call is answered. */
export interface TelephoneBridgeOptions {
  /**
   * Opens the session of a call, when the line has told what call it is. A session with `audio/pcmu` both ways gets the line's
   * sound as it is; with PCM16 it is converted. This is where to greet the caller: `respond(session)` before it is returned.
   */
  readonly connect: (call: TelephoneCall) => TelephoneSession | Promise<TelephoneSession>;
  /** How answers are played: `onInterrupted`, `duplex`, `unheard`. */
  readonly playback?: Omit<PlaybackOptions, 'sink'> | undefined;
  /** Milliseconds of sound in a frame to the line, and so how exactly it is known what was heard. @default 20 */
  readonly frameMs?: number | undefined;
  /** Milliseconds of the caller's speech that wait for the session; beyond that the oldest is dropped. @default 10_000 */
  readonly holdMs?: number | undefined;
  /** Called for each key that the caller presses (DTMF). */
  readonly onDigit?: ((digit: string) => void) | undefined;
  /** Told of frames that cannot be read and of what cannot be passed on; neither ends the call. What it throws is ignored. */
  readonly onFault?: ((error: unknown) => void) | undefined;
}

/**
 * How a call ended. `caller`: the line was closed; `session`: the session was over; `hung-up`: by `hangUp`; `failed`: `connect`
 * rejected, or the line speaks what a bridge does not (`error`).
 */
export interface TelephoneEnd {
  readonly cause: 'caller' | 'session' | 'hung-up' | 'failed';
  readonly error?: unknown;
}

/** A call between a line and a session. */
export interface TelephoneBridge {
  /** Resolves when the call is over, whoever ended it. Never rejects. */
  readonly ended: Promise<TelephoneEnd>;
  /** Ends the call: closes the session and the line's socket. */
  hangUp(): Promise<TelephoneEnd>;
}
