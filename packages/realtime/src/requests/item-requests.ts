import type { RealtimeSession } from '../session/realtime-session.ts';
import type {
  CreateItemOptions,
  NewConversationItem,
  RequestOptions,
  StoredConversationItem,
  Truncation,
} from './request-options.ts';
import { requestsOf } from './requests-of.ts';
import { tolerate } from './tolerate.ts';

/**
 * Puts an item into the conversation; resolves with it as the server has taken it. Rejects as {@link RequestOptions} tells.
 *
 * @example
 * await createItem(session, await createUserMessage({ text: 'What is a spool?' }));
 */
export function createItem(
  session: RealtimeSession,
  item: NewConversationItem,
  options?: CreateItemOptions,
): Promise<StoredConversationItem> {
  return tolerate(async () => requestsOf(session).createItem(item, options));
}

/**
 * Takes an item out of the conversation. Rejects as {@link RequestOptions} tells; with `rejected` (`item_not_found`) when it is not in
 * it.
 *
 * @example
 * await deleteItem(session, 'item_1');
 */
export function deleteItem(session: RealtimeSession, id: string, options?: RequestOptions): Promise<void> {
  return tolerate(async () => requestsOf(session).deleteItem(id, options));
}

/**
 * Asks for an item as the server has it, audio included. Rejects as {@link RequestOptions} tells.
 *
 * @example
 * const item = await retrieveItem(session, 'item_1');
 */
export function retrieveItem(
  session: RealtimeSession,
  id: string,
  options?: RequestOptions,
): Promise<StoredConversationItem> {
  return tolerate(async () => requestsOf(session).retrieveItem(id, options));
}

/**
 * Tells the server how much of an answer was heard. `attachPlayback` does so by itself. Rejects as {@link RequestOptions} tells.
 *
 * @example
 * await truncate(session, { itemId: 'item_2', audioEndMs: 1500 });
 */
export function truncate(session: RealtimeSession, truncation: Truncation, options?: RequestOptions): Promise<void> {
  return tolerate(async () => requestsOf(session).truncate(truncation, options));
}
