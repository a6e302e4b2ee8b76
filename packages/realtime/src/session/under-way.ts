import type { RealtimeClientEvent, RealtimeResponse } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';

/** A client event with an id that an error can name. */
export type IdentifiedClientEvent = RealtimeClientEvent & { readonly event_id: string };

/** What the server is at: for whoever asks of it later and has not seen how it began. */
export interface UnderWay {
  /** Responses that the server is making, by id. */
  readonly responses: Map<unknown, RealtimeResponse>;
  /** Sent by hand and not answered, of what is answered by type and in order. */
  readonly unanswered: IdentifiedClientEvent[];
  sent(event: IdentifiedClientEvent): void;
  receive(event: RealtimeEvent): void;
}

/** Events whose answers name nothing by which to tell them apart. The type of each is the beginning of its answer's. */
const answeredInOrder = /^(?:session\.update|response\.create|input_audio_buffer\.(?:commit|clear))$/;

/** More than any server has before it: some never answer. */
const mostUnanswered = 100;

/** Makes one of a session that has just begun. */
export function createUnderWay(): UnderWay {
  const responses: UnderWay['responses'] = new Map();
  const unanswered: IdentifiedClientEvent[] = [];
  return {
    responses,
    unanswered,
    sent(event) {
      if (answeredInOrder.test(event.type)) unanswered.push(event);
      if (unanswered.length > mostUnanswered) unanswered.shift();
    },
    receive(event) {
      if (event.type === 'response.created') responses.set(event.response?.id, event.response);
      if (event.type === 'response.done') responses.delete(event.response?.id);
      if (unanswered.length === 0) return;
      // Some servers name no event in their errors: the oldest is taken for refused, and holds up nothing any more.
      const answered = unanswered.findIndex(({ type, event_id: id }) =>
        event.type === 'error' ? id === (event.error?.event_id ?? id) : event.type.startsWith(type),
      );
      if (answered >= 0) unanswered.splice(answered, 1);
    },
  };
}
