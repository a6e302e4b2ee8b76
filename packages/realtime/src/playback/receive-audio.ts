import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { DropReason, PlaybackEffect } from './playback-effect.ts';
import type { PlaybackState } from './playback-state.ts';
import { createPlayingItem } from './playing-item.ts';
import { openResponse, toPlace } from './playing-response.ts';

type AudioDelta = Extract<RealtimeServerEvent, { type: 'response.output_audio.delta' }>;

/** Enters a piece of an answer's sound, unless it is not to be heard. */
export function receiveAudio(state: PlaybackState, event: AudioDelta): readonly PlaybackEffect[] {
  const { response_id: responseId, item_id: itemId, content_index: contentIndex } = event;
  // Members of events are not checked on arrival.
  const isPlaced = typeof responseId === 'string' && typeof itemId === 'string' && Number.isSafeInteger(contentIndex);
  if (!isPlaced) return drop('unreadable');
  const response = state.responses.get(responseId) ?? openResponse(state.responses, responseId);
  const { items, late, dropped, isKept, format = state.format } = response;
  const place = toPlace(event);
  const known = items.get(place);
  const item = known ?? createPlayingItem({ responseId, itemId, contentIndex, format }, isKept);
  if (dropped !== undefined) {
    // The server has made an item of it all the same: it is put right when the response is over.
    if (!items.has(itemId)) late.set(itemId, item);
    return drop(dropped);
  }
  if (known === undefined) items.set(place, item).set(itemId, item);
  const { part } = item;
  const audio = item.read(event.delta);
  const samples = (audio?.length ?? 0) / part.format.bytesPerSample;
  state.book.write(item, samples);
  if (audio === undefined) return drop('unreadable');
  return samples > 0
    ? [{ kind: 'play', piece: { responseId, itemId, contentIndex, format: part.format, audio, samples } }]
    : [];
}

function drop(reason: DropReason): readonly PlaybackEffect[] {
  return [{ kind: 'drop', reason }];
}
