import type { RealtimeEvent } from '../realtime-event.ts';
import { correct } from './heard-item.ts';
import type { PlaybackEffect } from './playback-effect.ts';
import { toPlaybackFormat } from './playback-format.ts';
import { readOutputFormat } from './read-output-format.ts';
import type { PlaybackState } from './playback-state.ts';
import { openResponse, toPlace } from './playing-response.ts';
import { receiveAudio } from './receive-audio.ts';

/** Enters an event of the session. Most have no effects. */
export function receiveEvent(state: PlaybackState, event: RealtimeEvent): readonly PlaybackEffect[] | undefined {
  const { book, responses } = state;
  switch (event.type) {
    case 'response.output_audio.delta':
      return receiveAudio(state, event);
    case 'response.output_audio.done': {
      const item = responses.get(event.response_id)?.items.get(toPlace(event));
      if (item !== undefined) book.end(item);
      break;
    }
    case 'response.created': {
      // Responses are written down by hand in some gateways: nothing in them is certain.
      const { id, conversation_id, audio }: Partial<typeof event.response> = event.response ?? {};
      // A second one must not bring back what was discarded.
      if (typeof id !== 'string' || responses.has(id)) break;
      // The wire has null where the document has nothing (OpenAI API reference, `response.created`).
      const isKept = (conversation_id as string | null | undefined) !== null;
      const dropped = isKept || state.outOfBand === 'play' ? undefined : 'out-of-band';
      openResponse(responses, id, { format: toPlaybackFormat(audio?.output?.format), isKept, dropped });
      break;
    }
    case 'response.done': {
      // Whatever became of it: its items are as long as they will be.
      const id = String(event.response?.id);
      const finished = responses.get(id);
      if (finished === undefined) break;
      responses.delete(id);
      finished.items.forEach(book.end);
      return correct([...finished.late.values()], state.unheard);
    }
    case 'conversation.item.deleted':
      // What is not in the conversation any more cannot be truncated there.
      for (const item of book.list()) item.isKept &&= item.part.itemId !== event.item_id;
      for (const { late } of responses.values()) late.delete(event.item_id);
      break;
    case 'connection.reconnecting':
    case 'connection.restored':
      // What was made for another connection is played to its end, but there is no more of it, and it is out of reach: the new one
      // knows it as text, if at all.
      responses.clear();
      for (const item of book.list()) {
        item.isKept = false;
        book.end(item);
      }
      break;
    case 'session.updated':
      state.format = toPlaybackFormat(readOutputFormat(event.session)) ?? state.format;
  }
  return undefined;
}
