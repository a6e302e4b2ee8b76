import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent, RealtimeEventOf, RealtimeEventType } from '../realtime-event.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';

/** How a session ended. */
export interface CloseInfo {
  /** Close code (RFC 6455 §7.4): 1000 as asked, 1001 at the end of the session's time, 1006 broken off, 4000 and up the server's own. */
  readonly code: number;
  /** The other side's words; often empty. */
  readonly reason: string;
  /** Whether both sides agreed on it. */
  readonly wasClean: boolean;
  /** How many faults were reported on the way. */
  readonly faults: number;
  /** What was asked for and never left this process: control events, and bytes of audio. */
  readonly unsent: { readonly control: number; readonly audioBytes: number };
  /** Audio that was given up on the way, since too much of it waited. */
  readonly droppedAudioBytes: number;
  /** Attempts to connect again that were made last, when that is what it ended with; otherwise 0. */
  readonly attempts: number;
  /** Why the connection was given up, when it was open and dead. */
  readonly cause?: 'stalled' | undefined;
  /** What the last attempt to connect again failed with. */
  readonly error?: unknown;
}

/** What to tell the server on closing. */
export interface CloseOptions {
  /** 1000, or 3000 to 4999 (WHATWG WebSockets §3.1). @default 1000 */
  readonly code?: number | undefined;
  /** At most 123 bytes of UTF-8. @default '' */
  readonly reason?: string | undefined;
}

/** How to wait for one event. */
export interface OnceOptions {
  /** Stops waiting: the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A session whose configuration is acknowledged: events out and in. Requests are functions of it: `respond(session)`. It ends with its
 * connection, unless it was connected with `reconnect: stayUp()`.
 *
 * Events arrive in the order of the wire. Listeners are called as an event arrives; each iterator has a line of its own that
 * starts when it is made, so several can run side by side. Until the first listener or iterator is there events are held,
 * some minute of audio at most. An event object is shared by all: do not change it. When the session ends, iterators deliver what is left
 * and finish; {@link closed} tells why.
 *
 * `error` events of the server are events like others and end nothing; only that a cancel came too late (`response_cancel_not_active`)
 * is told to nobody, since it means nothing. Nothing that goes wrong becomes an uncaught exception.
 *
 * @example
 * await using session = await connectRealtime(client, { model: 'gpt-realtime', session: { output_modalities: ['text'] } });
 * const response = respond(session);
 * for await (const piece of response.text()) console.log(piece);
 */
export interface RealtimeSession extends AsyncIterable<RealtimeEvent> {
  /** The configuration in force, as the server last told it. */
  readonly configuration: RealtimeConfiguration;
  /** Resolves when the session is over, whoever ended it. Never rejects. */
  readonly closed: Promise<CloseInfo>;
  /** Bytes that are to be sent and are still waiting in this process. */
  readonly bufferedAmount: number;
  /**
   * Sends an event and returns its `event_id`, which is added when there is none: an `error` event that answers it names it in
   * `error.event_id`. Throws a `TypeError` for an event that cannot be encoded and a `RealtimeError` with code `closed` after
   * the end.
   */
  send(event: RealtimeClientEvent): string;
  /**
   * Sends audio as `input_audio_buffer.append` events of 20 ms each (`audio.frameMs`): samples at 24,000 Hz mono, or bytes in the
   * session's input format (PCM16 little-endian unless configured otherwise), cut anywhere. What does not fill a frame waits for more.
   * Nothing acknowledges it. `false`: the server takes less than it is given; slow down until `connection.drained`. Throws like
   * {@link send}.
   */
  appendAudio(audio: Uint8Array | Int16Array): boolean;
  /** Sends the part of a frame that {@link appendAudio} still holds. A commit does so by itself. */
  flushAudio(): void;
  /**
   * Calls a listener for each event of a type, or for all with `'*'`. What it throws, or rejects with, is reported to `onFault`
   * and stops nothing. Returns the function that removes it.
   */
  on<TType extends RealtimeEventType>(type: TType, listener: (event: RealtimeEventOf<TType>) => unknown): () => void;
  /**
   * The next event of a type. Rejects with a `RealtimeError` (`closed`) when the session ends before it, and with the reason of a
   * signal that is aborted.
   */
  once<TType extends RealtimeEventType>(type: TType, options?: OnceOptions): Promise<RealtimeEventOf<TType>>;
  /**
   * Closes the session and resolves when it is over, within five seconds even when the server does not answer. Closing twice is
   * closing once. Throws a `TypeError` for a code or reason that sockets do not take.
   */
  close(options?: CloseOptions): Promise<CloseInfo>;
  /** Closes the session: `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
