import type {
  RealtimeTranslationClientEvent,
  RealtimeTranslationSession,
  RealtimeTranslationSessionUpdateRequest,
} from '@unspool/generated/realtime';

import type { ConnectSettings } from '../connect/connect-options.ts';
import type { TranslationEvent, TranslationEventOf, TranslationEventType } from './translation-event.ts';

/** Settings of `connectTranslation`. */
export interface ConnectTranslationOptions extends Pick<
  ConnectSettings,
  | 'signal'
  | 'timeout'
  | 'heartbeat'
  | 'stallTimeout'
  | 'onFault'
  | 'maxBufferedCharacters'
  | 'webSocket'
  | 'credentials'
  | 'allowKeyInBrowser'
  | 'allowInsecure'
> {
  /** Which model translates: `gpt-realtime-translate`. */
  readonly model: string;
  /** Into which language, and whether the original is written down as well; sent once as `session.update`. */
  readonly session?: RealtimeTranslationSessionUpdateRequest | undefined;
  /**
   * Sends silence while no audio is appended: without it the translation of what was said last does not come out (OpenAI API
   * reference, Realtime translation). @default true
   */
  readonly fillSilence?: boolean | undefined;
}

/** What was said and its translation, as far as they have come. */
export interface TranslationTranscript {
  /** Empty unless the session has `audio.input.transcription`. */
  readonly input: string;
  readonly output: string;
}

/** How a translation ended. */
export interface TranslationCloseInfo {
  /** Close code (RFC 6455 §7.4): 1000 as asked, 1006 broken off. */
  readonly code: number;
  /** The other side's words; often empty. */
  readonly reason: string;
  /** Whether both sides agreed on it. */
  readonly wasClean: boolean;
  /** Set when the connection was given up because it was dead: it answered no ping, or took nothing in. */
  readonly cause?: 'stalled' | undefined;
  /** Whether the server said `session.closed`: all that was appended is translated. */
  readonly isComplete: boolean;
  /** How many faults were reported on the way. */
  readonly faults: number;
  /** Audio that was dropped or never left, because the server did not take it. */
  readonly droppedAudioBytes: number;
}

/** How long to wait for the rest of the translation. */
export interface FinishOptions {
  /** Milliseconds until the connection is closed all the same; a server that does not answer that either gets five seconds more. @default 10_000 */
  readonly timeout?: number | undefined;
}

/**
 * Speech in, the same in another language out, all the time: there are no turns and no responses. Events, listeners and
 * iterators are as in a `RealtimeSession`; a connection that is lost is not replaced.
 */
export interface TranslationSession extends AsyncIterable<TranslationEvent> {
  /** The configuration in force, as the server last told it. */
  readonly configuration: RealtimeTranslationSession;
  /** The deltas so far, put together as they come: they bring their own spaces. */
  readonly transcript: TranslationTranscript;
  /** Resolves when the session is over, whoever ended it. Never rejects. */
  readonly closed: Promise<TranslationCloseInfo>;
  /** Bytes that wait to leave. */
  readonly bufferedAmount: number;
  /**
   * Sends speech in frames of 200 ms: samples at 24,000 Hz mono, or PCM16 bytes, cut anywhere. `false`: the server takes less
   * than it is given; slow down, or the oldest is dropped. Throws a `RealtimeError` with code `closed` after the end.
   */
  appendAudio(audio: Uint8Array | Int16Array): boolean;
  /** Sends an event and returns its `event_id`, which is added when there is none. Throws like {@link appendAudio}. */
  send(event: RealtimeTranslationClientEvent): string;
  /** Calls a listener for each event of a type, or for all with `'*'`. Returns the function that removes it. */
  on<TType extends TranslationEventType>(
    type: TType,
    listener: (event: TranslationEventOf<TType>) => unknown,
  ): () => void;
  /**
   * Ends the speech: sends what is left of it and `session.close`, delivers the rest of the translation, and resolves when the
   * server has said `session.closed`, or when the time is up.
   */
  close(options?: FinishOptions): Promise<TranslationCloseInfo>;
  /** Closes the session: `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
