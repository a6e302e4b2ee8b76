import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import { toCorrection } from './heard-item.ts';
import { forEachPart, type PlaybackBook } from './playback-book.ts';
import { type PlaybackEffect, toSend } from './playback-effect.ts';
import { toPlaybackFormat } from './playback-format.ts';
import { readOutputFormat } from './read-output-format.ts';
import { receiveAudio } from './receive-audio.ts';

type EventOf<TType extends RealtimeServerEvent['type']> = Extract<RealtimeServerEvent, { type: TType }>;

/** Enters an event of the session. Those that say nothing of sound have no effects. */
export function receiveEvent(book: PlaybackBook, event: RealtimeEvent): readonly PlaybackEffect[] {
  switch (event.type) {
    case 'response.output_audio.delta':
      return receiveAudio(book, event);
    case 'response.output_audio.done':
      forEachPart(book, event.item_id, (part, take) => {
        if (part.contentIndex === event.content_index) take.finish(part);
      });
      return [];
    case 'response.created':
      return receiveCreated(book, event);
    case 'response.done':
      return receiveDone(book, event);
    case 'conversation.item.deleted':
      // What is not in the conversation any more cannot be truncated there.
      forEachPart(book, event.item_id, (part) => {
        part.isKept = false;
      });
      book.responses.forget(event.item_id);
      return [];
    case 'connection.reconnecting':
    case 'connection.restored':
      return loseConnection(book);
    case 'session.updated':
      book.sessionFormat = toPlaybackFormat(readOutputFormat(event.session)) ?? book.sessionFormat;
      return [];
    default:
      return [];
  }
}

/**
 * What was made for another connection is played to its end, but there is no more of it, and it is out of reach: the new one knows it
 * as text, if at all.
 */
function loseConnection({ interrupted, take, responses }: PlaybackBook): readonly PlaybackEffect[] {
  responses.clear();
  for (const each of [...interrupted, take]) {
    for (const part of each.list()) {
      part.isKept = false;
      each.finish(part);
    }
  }
  return [];
}

function receiveCreated(book: PlaybackBook, { response }: EventOf<'response.created'>): readonly PlaybackEffect[] {
  // Responses are written down by hand in some gateways: nothing in them is certain.
  const { id, conversation_id, audio }: Partial<typeof response> = response ?? {};
  // A second one must not bring back what was discarded.
  if (typeof id !== 'string' || book.responses.get(id) !== undefined) return [];
  // The wire has null where the document has nothing (OpenAI API reference, `response.created`).
  const isOutOfBand = (conversation_id as string | null | undefined) === null;
  book.responses.open(id, { format: toPlaybackFormat(audio?.output?.format), isOutOfBand });
  return [];
}

/** The last event of a response, whatever became of it: its items are as long as they will be. */
function receiveDone(book: PlaybackBook, { response }: EventOf<'response.done'>): readonly PlaybackEffect[] {
  const id: unknown = response?.id;
  if (typeof id !== 'string') return [];
  const finished = book.responses.close(id);
  if (finished === undefined) return [];
  for (const itemId of finished.begunItems) forEachPart(book, itemId, (part, take) => take.finish(part));
  if (finished.isOutOfBand) return [];
  return [...finished.unheardItems].flatMap(([itemId, contentIndex]) =>
    toCorrection({ itemId, contentIndex, heardMs: 0 }, book.settings.unheard).map(toSend),
  );
}
