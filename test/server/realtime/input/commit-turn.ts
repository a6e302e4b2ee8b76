import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { describeSound } from '../audio/describe-sound.ts';
import { toMilliseconds } from '../audio/pcm16.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import { transcribeTurn } from '../transcription/transcribe-turn.ts';

/** Makes an item of the user of a turn's audio and, when transcription is on, tells what was heard. */
export function commitTurn(
  { itemId, samples }: { itemId: string; samples: Int16Array },
  connection: RealtimeConnection,
): void {
  const { conversation, emit } = connection;
  const heard = describeSound(samples);
  const audioMs = toMilliseconds(samples.length);
  const item: RealtimeConversationItem = {
    id: itemId,
    type: 'message',
    status: 'completed',
    role: 'user',
    content: [{ type: 'input_audio', transcript: null }],
  };
  const previous_item_id = conversation.insert({ id: itemId, item, heard, audioMs });
  emit({ type: 'input_audio_buffer.committed', previous_item_id, item_id: itemId });
  const announce = (): void => {
    emit({ type: 'conversation.item.added', previous_item_id, item });
    emit({ type: 'conversation.item.done', previous_item_id, item });
  };
  transcribeTurn({ itemId, heard, audioMs }, announce, connection);
}
