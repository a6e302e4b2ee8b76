import type { RealtimeServerEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import { toCorrection } from './heard-item.ts';
import { type PlaybackEffect, toSend } from './playback-effect.ts';
import { toPlaybackFormat } from './playback-format.ts';
import { readOutputFormat } from './read-output-format.ts';
import type { PlaybackState } from './playback-state.ts';
import { openResponse } from './playing-response.ts';
import { receiveAudio } from './receive-audio.ts';

type EventOf<TType extends RealtimeServerEvent['type']> = Extract<RealtimeServerEvent, { type: TType }>;

/** Enters an event of the session. Those that say nothing of sound have no effects. */
export function receiveEvent(state: PlaybackState, event: RealtimeEvent): readonly PlaybackEffect[] {
  switch (event.type) {
    case 'response.output_audio.delta':
      return receiveAudio(state, event);
    case 'response.output_audio.done':
      for (const part of state.responses.get(event.response_id)?.items.get(event.item_id) ?? []) {
        if (part.contentIndex === event.content_index) state.book.finish(part);
      }
      return [];
    case 'response.created':
      return receiveCreated(state, event);
    case 'response.done':
      return receiveDone(state, event);
    case 'conversation.item.deleted':
      // What is not in the conversation any more cannot be truncated there.
      for (const part of state.book.list()) part.isKept &&= part.itemId !== event.item_id;
      for (const { unheard } of state.responses.values()) unheard.delete(event.item_id);
      return [];
    case 'connection.reconnecting':
    case 'connection.restored':
      // What was made for another connection is played to its end, but there is no more of it, and it is out of reach: the new one
      // knows it as text, if at all.
      state.responses.clear();
      for (const part of state.book.list()) {
        part.isKept = false;
        state.book.finish(part);
      }
      return [];
    case 'session.updated':
      state.format = toPlaybackFormat(readOutputFormat(event.session)) ?? state.format;
      return [];
    default:
      return [];
  }
}

function receiveCreated(state: PlaybackState, { response }: EventOf<'response.created'>): readonly PlaybackEffect[] {
  // Responses are written down by hand in some gateways: nothing in them is certain.
  const { id, conversation_id, audio }: Partial<typeof response> = response ?? {};
  // A second one must not bring back what was discarded.
  if (typeof id !== 'string' || state.responses.has(id)) return [];
  // The wire has null where the document has nothing (OpenAI API reference, `response.created`).
  const isOutOfBand = (conversation_id as string | null | undefined) === null;
  const dropped = isOutOfBand ? state.outOfBand : undefined;
  openResponse(state.responses, id, { format: toPlaybackFormat(audio?.output?.format), isOutOfBand, dropped });
  return [];
}

/** The last event of a response, whatever became of it: its items are as long as they will be. */
function receiveDone(state: PlaybackState, { response }: EventOf<'response.done'>): readonly PlaybackEffect[] {
  const id = String(response?.id);
  const finished = state.responses.get(id);
  state.responses.delete(id);
  if (finished === undefined) return [];
  [...finished.items.values()].flat().forEach(state.book.finish);
  if (finished.isOutOfBand) return [];
  return [...finished.unheard].flatMap(([itemId, contentIndex]) =>
    toCorrection({ itemId, contentIndex, heardMs: 0 }, state.unheard).map(toSend),
  );
}
