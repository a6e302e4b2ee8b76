import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import type { RealtimeSessionTarget } from '../connect/session-target.ts';
import type { StayUpOptions } from './reconnect-options.ts';

/**
 * Gives what a new connection is to be told, and whenever it is called again what has come to that since. Rejects with what a replay
 * function throws.
 */
export type ListItems = () => Promise<readonly RealtimeConversationItem[]>;

/**
 * Begins to tell a new connection of the conversation. Only a conversation of its own is lost with a connection: a call keeps
 * its items at the server, and a transcription has none that could be created.
 */
export function startReplay(
  { conversation, replay = 'text' }: StayUpOptions,
  { kind }: Pick<RealtimeSessionTarget, 'kind'>,
): ListItems {
  const listed = new Set<string | undefined>();
  let isFirst = true;
  return async () => {
    if (kind !== 'conversation' || replay === 'none') return [];
    const items = (conversation?.toReplayItems() ?? []).filter(({ id }) => !listed.has(id));
    for (const { id } of items) listed.add(id);
    const isWanted = isFirst || items.length > 0;
    isFirst = false;
    return typeof replay === 'function' && isWanted ? replay(items) : items;
  };
}
