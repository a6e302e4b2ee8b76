import type { RealtimeAudioFormats, RealtimeResponse } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { PlaybackEffect } from './playback-effect.ts';

/** Which part a piece of sound belongs to. */
export interface Place {
  readonly response?: string;
  readonly item: string;
}

const place = ({ response = 'resp_1', item }: Place) => ({
  event_id: 'event_1',
  response_id: response,
  item_id: item,
  output_index: 0,
  content_index: 0,
});

/** So many bytes of an answer's sound. */
export const delta = (where: Place, bytes: number): RealtimeEvent => ({
  ...place(where),
  type: 'response.output_audio.delta',
  delta: Buffer.alloc(bytes, 1).toString('base64'),
});

/** So many milliseconds of PCM16 at 24,000 Hz. */
export const speech = (where: Place, milliseconds: number): RealtimeEvent => delta(where, milliseconds * 48);

export const audioDone = (where: Place): RealtimeEvent => ({ ...place(where), type: 'response.output_audio.done' });

/** A response that begins; `conversation_id` is `null` for one beside the conversation. */
export const created = (
  id: string,
  { format, outOfBand = false }: { format?: RealtimeAudioFormats; outOfBand?: boolean } = {},
): RealtimeEvent => {
  const response = {
    id,
    conversation_id: outOfBand ? null : 'conv_1',
    ...(format && { audio: { output: { format } } }),
  };
  // The document has no null there; the wire has.
  return { type: 'response.created', event_id: 'event_1', response: response as object as RealtimeResponse };
};

export const done = (id: string): RealtimeEvent => ({
  type: 'response.done',
  event_id: 'event_1',
  response: { id, status: 'completed' },
});

export const truncate = (item: string, audio_end_ms: number): PlaybackEffect => ({
  kind: 'send',
  event: { type: 'conversation.item.truncate', item_id: item, content_index: 0, audio_end_ms },
});

export const remove = (item: string): PlaybackEffect => ({
  kind: 'send',
  event: { type: 'conversation.item.delete', item_id: item },
});
