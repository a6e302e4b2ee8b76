import type { RealtimeConversationItem, RealtimeResponseCreateParams } from '@unspool/generated/realtime';

import type { WireSession } from '../configuration/wire-session.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import type { ResponseHandle } from './response-handle.ts';

/** How long an answer is waited for. */
export interface RequestOptions {
  /** Milliseconds until the server has to have answered; a response has to have begun. @default 15000 */
  readonly timeout?: number | undefined;
  /**
   * Stops waiting with its reason. What has not left yet is called back, but for an update; what has left has left, but for a
   * response, which is cancelled.
   */
  readonly signal?: AbortSignal | undefined;
}

/** Where an item is put. */
export interface CreateItemOptions extends RequestOptions {
  /** The id of the item before it, or `'root'` for the first place. At the end without it. */
  readonly after?: string | undefined;
}

/** Until when an item of the model was heard. */
export interface Truncation {
  /** The item, a spoken message of the model. */
  readonly itemId: string;
  /** Which part of it. @default 0 */
  readonly contentIndex?: number | undefined;
  /** Milliseconds from the start of the item; fractions are cut off. More than the item has is an error of the server. */
  readonly audioEndMs: number;
}

/** What became of the audio that was committed. */
export interface CommittedAudio {
  /** The item that it became. */
  readonly itemId: string;
  /** The one before it; `undefined` for the first of a conversation. */
  readonly previousItemId: string | undefined;
}

/** An item that the server has. */
export type StoredConversationItem = RealtimeConversationItem & { readonly id: string };

/** An item that is to be: its id is made up when it has none. */
export type NewConversationItem = RealtimeConversationItem extends infer TItem
  ? TItem extends { readonly content: readonly (infer TPart)[] }
    ? Omit<TItem, 'id' | 'content'> & { readonly id?: string | undefined; readonly content: readonly TPart[] }
    : Omit<TItem, 'id'> & { readonly id?: string | undefined }
  : never;

/**
 * Requests to the server as promises. Each is settled once: by its acknowledgement, by the `error` event that names it (a
 * `RealtimeError` with code `rejected`; the event is delivered all the same), after its `timeout`, by its `signal`, or by the loss
 * of the connection (`connection-lost`, `retryable`). What cannot be right is refused with a `TypeError` before it is sent.
 */
export interface SessionRequests {
  /** Changes the configuration; resolves with all of it. */
  update(session: WireSession, options?: RequestOptions): Promise<RealtimeConfiguration>;
  /** Puts an item into the conversation; resolves with it as the server has taken it. */
  createItem(item: NewConversationItem, options?: CreateItemOptions): Promise<StoredConversationItem>;
  /** Takes an item out of the conversation. `rejected` (`item_not_found`) when it is not in it. */
  deleteItem(id: string, options?: RequestOptions): Promise<void>;
  /** Asks for an item as the server has it, audio included. */
  retrieveItem(id: string, options?: RequestOptions): Promise<StoredConversationItem>;
  /** Tells the server how much of an answer was heard. `attachPlayback` does so by itself. */
  truncate(truncation: Truncation, options?: RequestOptions): Promise<void>;
  /** Makes an item of the audio appended so far; the server needs at least 100 ms of it. */
  commitAudio(options?: RequestOptions): Promise<CommittedAudio>;
  /** Drops the audio appended so far. */
  clearAudio(options?: RequestOptions): Promise<void>;
  /**
   * Asks for a response. In the conversation one is made at a time: it goes out when the one in progress is over, the server's own
   * ones included. With `conversation: 'none'` it goes out at once, beside any other. Throws a `TypeError` for more than 15 pairs of
   * `metadata`: one of the server's 16 marks the response, and is not seen in events.
   */
  respond(params?: RealtimeResponseCreateParams, options?: RequestOptions): ResponseHandle;
  /**
   * The handle of a response that is being made, whoever asked for it: of those that the server makes by itself after speech, too. Of
   * one of these it brings what comes from then on, so ask in a listener of `response.created`. `undefined` for any other id.
   */
  response(id: string | undefined): ResponseHandle | undefined;
  /**
   * Cancels a response, or the one in progress in the conversation; those in line go out after it. Resolves when it is over, also
   * when it was already.
   */
  cancel(responseId?: string, options?: RequestOptions): Promise<void>;
}
