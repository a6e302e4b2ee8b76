import type { RealtimeResponse } from '@unspool/generated/realtime';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import type { ConversationSession } from '../session/session.ts';
import type { ActiveAnswer } from './active-answers.ts';
import type { AnswerSettings } from './read-conversation-prompt.ts';

/** A response as `response.created` shows it. One outside the conversation has `null` for the id of one. */
export function toEmptyResponse(
  { responseId, inConversation }: ActiveAnswer,
  settings: AnswerSettings,
  { connection, session }: { connection: RealtimeConnection; session: ConversationSession },
): RealtimeResponse {
  const { metadata, max_output_tokens = 'inf', output_modalities = ['audio'], audio } = settings;
  const { voice = session.audio?.output?.voice ?? 'alloy', format = session.audio?.output?.format } =
    audio?.output ?? {};
  return {
    object: 'realtime.response',
    id: responseId,
    status: 'in_progress',
    status_details: null,
    output: [],
    conversation_id: inConversation ? connection.conversationId : null,
    output_modalities: [...output_modalities],
    max_output_tokens,
    // A voice of one's own is told by its id.
    audio: { output: { format, voice: typeof voice === 'string' ? voice : voice.id } },
    usage: null,
    metadata: metadata ?? null,
  };
}
