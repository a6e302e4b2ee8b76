import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { PlaybackBook } from './playback-book.ts';
import type { PlaybackEffect } from './playback-effect.ts';
import { readAudio } from './read-audio.ts';
import type { PlayingResponse } from './response-register.ts';
import type { PlayingItem } from './take.ts';

type AudioDelta = Extract<RealtimeServerEvent, { type: 'response.output_audio.delta' }>;

const unreadable: readonly PlaybackEffect[] = [{ kind: 'drop', reason: 'unreadable' }];
const discarded: readonly PlaybackEffect[] = [{ kind: 'drop', reason: 'discarded' }];
const outOfBand: readonly PlaybackEffect[] = [{ kind: 'drop', reason: 'out-of-band' }];

/** Enters a piece of an answer's sound, unless it is not to be heard. */
export function receiveAudio(book: PlaybackBook, event: AudioDelta): readonly PlaybackEffect[] {
  if (!isPlaced(event)) return unreadable;
  const response = book.responses.get(event.response_id) ?? book.responses.open(event.response_id);
  if (response.isOutOfBand && book.settings.outOfBand === 'drop') return outOfBand;
  if (response.isDiscarded) {
    // The server has made an item of it all the same: it is put right when the response is over.
    if (!response.begunItems.has(event.item_id)) response.unheardItems.set(event.item_id, event.content_index);
    return discarded;
  }
  const item = findItem(book, event, response);
  const audio = readAudio(event.delta, item);
  if (audio === undefined) return unreadable;
  const samples = audio.length / item.format.bytesPerSample;
  book.take.extend(item, samples);
  book.newestRate = item.format.sampleRate;
  if (samples === 0) return [];
  const { responseId, itemId, contentIndex, format } = item;
  return [{ kind: 'play', piece: { responseId, itemId, contentIndex, format, audio, samples } }];
}

/** Members of events are not checked on arrival. */
function isPlaced({ response_id, item_id, content_index }: AudioDelta): boolean {
  return typeof response_id === 'string' && typeof item_id === 'string' && Number.isSafeInteger(content_index);
}

function findItem(book: PlaybackBook, event: AudioDelta, response: PlayingResponse): PlayingItem {
  const known = book.take.partsOf(event.item_id).find(({ contentIndex }) => contentIndex === event.content_index);
  if (known !== undefined) return known;
  const item: PlayingItem = {
    responseId: event.response_id,
    itemId: event.item_id,
    contentIndex: event.content_index,
    format: response.format ?? book.sessionFormat,
    received: 0,
    heard: 0,
    carried: undefined,
    isDone: false,
    isKept: !response.isOutOfBand,
  };
  book.take.add(item);
  response.begunItems.add(event.item_id);
  return item;
}
