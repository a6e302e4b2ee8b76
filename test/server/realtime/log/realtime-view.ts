import type { RealtimeConversationItem, RealtimeTranslationSession } from '@unspool/generated/realtime';
import type { RecordedRequest } from '../../http/recorded-request.ts';
import type { RealtimeEffect } from '../faults/realtime-effect.ts';
import type { Session } from '../session/session.ts';

/** What a test can see of the realtime endpoint. */
export interface RealtimeView {
  /** Every handshake so far, in order; those that failed too. */
  readonly connections: readonly RealtimeConnectionView[];
}

/** One connection, as the server sees it. What changes is read anew each time. */
export interface RealtimeConnectionView {
  /** From 1. */
  readonly number: number;
  /** Its status is 101 where a socket was opened; its headers are as they came, credentials included. */
  readonly request: RecordedRequest;
  /** Every event of the client, in order of arrival, those that were refused too. */
  readonly received: readonly RealtimeLogEntry[];
  /** Every event of the server, in the order in which they went out. */
  readonly sent: readonly RealtimeLogEntry[];
  /** How it ended: as the client closed it, or 1006; `undefined` before. */
  readonly closed: { readonly code: number; readonly reason: string; readonly atMs: number } | undefined;
  /** The configuration in force; `undefined` where no socket was opened, or a recording plays. */
  readonly session: Session | RealtimeTranslationSession | undefined;
  /** The default conversation in its order, as `conversation.item.retrieved` would show it. */
  readonly items: readonly RealtimeConversationItem[];
  readonly audio: {
    /** Milliseconds of audio that have come in all. */
    readonly receivedMs: number;
    /** Milliseconds that wait to be committed. */
    readonly bufferedMs: number;
  };
  /** How many responses are being given. */
  readonly activeResponses: number;
  /** Does something to the connection now. Nothing happens where it has ended. */
  readonly perform: (effect: RealtimeEffect) => void;
}

/** An event and when it passed. */
export interface RealtimeLogEntry {
  /** Milliseconds since 1970, by the clock of the server. */
  readonly atMs: number;
  readonly type: string;
  /** As it came: JSON that was read; the text itself where it was none. */
  readonly event: unknown;
}
