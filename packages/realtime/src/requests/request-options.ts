import type { RealtimeConversationItem } from '@unspool/generated/realtime';

/**
 * How long an answer is waited for. A request is a promise that is settled once: by its acknowledgement, by the `error` event that names
 * it (a `RealtimeError` with code `rejected`; the event is delivered all the same), after its `timeout`, by its `signal`, or by the loss
 * of the connection (`connection-lost`, `retryable`; `closed` where none takes its place). What cannot be right is refused with a
 * `TypeError` before it is sent.
 */
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
