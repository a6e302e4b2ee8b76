import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import type { RealtimeSessionTarget } from '../connect/session-target.ts';
import type { StayUpOptions } from './reconnect-options.ts';

/**
 * What a new connection is told of the conversation now. Only a conversation of its own is lost with a connection: a call keeps
 * its items at the server, and a transcription has none that could be created. Rejects with what a replay function throws.
 */
export async function listReplayItems(
  { conversation, replay = 'text' }: StayUpOptions,
  { kind }: Pick<RealtimeSessionTarget, 'kind'>,
): Promise<readonly RealtimeConversationItem[]> {
  if (kind !== 'conversation' || replay === 'none') return [];
  const items = conversation?.toReplayItems() ?? [];
  return typeof replay === 'function' ? replay(items) : items;
}
