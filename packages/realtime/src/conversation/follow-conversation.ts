import type { RealtimeSession } from '../session/realtime-session.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationChange } from './conversation-entry.ts';

/**
 * Feeds a conversation from a session. Every event goes in, in the order of the wire, from those that were held for the first
 * listener on. `onChanges` is called after each event that changed something; what it throws is reported to the session's
 * `onFault`. Returns the function that stops it; the end of the session needs none. A conversation may follow one session
 * after another.
 *
 * @example
 * const conversation = createConversation();
 * const stop = followConversation(session, conversation, () => list.render(conversation.entries));
 */
export function followConversation(
  session: Pick<RealtimeSession, 'on'>,
  conversation: Pick<Conversation, 'apply'>,
  onChanges?: (changes: readonly ConversationChange[]) => unknown,
): () => void {
  return session.on('*', (event) => {
    const changes = conversation.apply(event);
    return changes.length === 0 ? undefined : onChanges?.(changes);
  });
}
