import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { splitTokens } from '../../model/split-tokens.ts';
import { describeSound } from '../audio/describe-sound.ts';
import { toMilliseconds } from '../audio/pcm16.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';

/** Makes an item of the user of a turn's audio and, when transcription is on, tells what was heard. */
export function commitTurn(
  { itemId, samples }: { itemId: string; samples: Int16Array },
  { conversation, emit, session }: RealtimeConnection,
): void {
  const heard = describeSound(samples);
  const item: RealtimeConversationItem = {
    id: itemId,
    type: 'message',
    status: 'completed',
    role: 'user',
    content: [{ type: 'input_audio' }],
  };
  const previous_item_id = conversation.insert({ id: itemId, item, heard, audioMs: toMilliseconds(samples.length) });
  emit({ type: 'input_audio_buffer.committed', previous_item_id, item_id: itemId });
  emit({ type: 'conversation.item.added', previous_item_id, item });
  emit({ type: 'conversation.item.done', previous_item_id, item });
  if (session.audio?.input?.transcription === undefined) return;
  const place = { item_id: itemId, content_index: 0 };
  for (const delta of splitTokens(heard))
    emit({ type: 'conversation.item.input_audio_transcription.delta', ...place, delta });
  const usage = { type: 'duration', seconds: toMilliseconds(samples.length) / 1000 } as const;
  emit({ type: 'conversation.item.input_audio_transcription.completed', ...place, transcript: heard, usage });
}
