import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { DropReason, PlaybackEffect } from './playback-effect.ts';
import type { PlaybackState } from './playback-state.ts';
import { openResponse } from './playing-response.ts';
import { createPlayingItem } from './take.ts';

type AudioDelta = Extract<RealtimeServerEvent, { type: 'response.output_audio.delta' }>;

/** Enters a piece of an answer's sound, unless it is not to be heard. */
export function receiveAudio(state: PlaybackState, event: AudioDelta): readonly PlaybackEffect[] {
  const { response_id: responseId, item_id: itemId, content_index: contentIndex } = event;
  // Members of events are not checked on arrival.
  const isPlaced = typeof responseId === 'string' && typeof itemId === 'string' && Number.isSafeInteger(contentIndex);
  if (!isPlaced) return drop('unreadable');
  const response = state.responses.get(responseId) ?? openResponse(state.responses, responseId);
  if (response.dropped !== undefined) {
    // The server has made an item of it all the same: it is put right when the response is over.
    if (!response.items.has(itemId)) response.unheard.set(itemId, contentIndex);
    return drop(response.dropped);
  }
  const parts = response.items.get(itemId) ?? [];
  let item = parts.find((part) => part.contentIndex === contentIndex);
  if (item === undefined) {
    item = createPlayingItem({ responseId, itemId, contentIndex, format: response.format ?? state.format });
    item.isKept = !response.isOutOfBand;
    response.items.set(itemId, [...parts, item]);
  }
  const audio = item.read(event.delta);
  const samples = (audio?.length ?? 0) / item.format.bytesPerSample;
  state.book.take.extend(item, samples);
  if (audio === undefined) return drop('unreadable');
  if (samples === 0) return [];
  return [{ kind: 'play', piece: { responseId, itemId, contentIndex, format: item.format, audio, samples } }];
}

function drop(reason: DropReason): readonly PlaybackEffect[] {
  return [{ kind: 'drop', reason }];
}
