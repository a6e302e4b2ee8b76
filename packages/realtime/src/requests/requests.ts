import type { RealtimeClientEvent, RealtimeResponseCreateParams } from '@unspool/generated/realtime';

import type { WireSession } from '../configuration/wire-session.ts';
import type { Mask } from '../read-server-error.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import type { SessionRequests } from '../session/session-requests.ts';
import type { IdentifiedClientEvent } from '../session/under-way.ts';
import type { StartTimer } from '../start-timer.ts';
import type {
  CommittedAudio,
  CreateItemOptions,
  NewConversationItem,
  RequestOptions,
  StoredConversationItem,
  Truncation,
} from './request-options.ts';
import type { ResponseHandle } from './response-handle.ts';

/** What requests are made with. */
export interface RequestsSettings {
  /** Encodes and sends. What it throws is what the request rejects with. */
  readonly send: (event: IdentifiedClientEvent) => void;
  /** Whether an event of this id has not left yet. */
  readonly isWaiting: (eventId: string) => boolean;
  /** Sees to it that an event that waits is not sent. `false`: it has left. */
  readonly withdraw: (eventId: string) => boolean;
  readonly startTimer: StartTimer;
  /** Makes an id that nobody else has, of at most 32 characters, another controller of the same call included. */
  readonly createId: (prefix: string) => string;
  readonly mask: Mask;
}

/** What can be asked of the server; the functions of a session that callers have say more of each. */
export interface Requests extends SessionRequests {
  update(session: WireSession, options?: RequestOptions): Promise<RealtimeConfiguration>;
  createItem(item: NewConversationItem, options?: CreateItemOptions): Promise<StoredConversationItem>;
  deleteItem(id: string, options?: RequestOptions): Promise<void>;
  retrieveItem(id: string, options?: RequestOptions): Promise<StoredConversationItem>;
  truncate(truncation: Truncation, options?: RequestOptions): Promise<void>;
  commitAudio(options?: RequestOptions): Promise<CommittedAudio>;
  clearAudio(options?: RequestOptions): Promise<void>;
  respond(params?: RealtimeResponseCreateParams, options?: RequestOptions): ResponseHandle;
  findResponse(id: string | undefined): ResponseHandle | undefined;
  cancel(responseId?: string, options?: RequestOptions): Promise<void>;
}

/** Sends an event and resolves with what answers it. */
export type AskFor = <TAnswer>(event: RealtimeClientEvent, options?: RequestOptions) => Promise<TAnswer>;
