import type { RealtimeServerEventError } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import { readAnswerKey } from '../session/answer-key.ts';
import type { PendingAnswers } from './pending-answers.ts';
import { untagResponse } from './response-tag.ts';
import type { Responses } from './create-responses.ts';

/** Those who wait for events of the server. */
export interface Receivers {
  readonly answers: PendingAnswers;
  readonly responses: Responses;
}

/** Makes what takes in the events of a connection: each goes to whom it answers, and comes back as consumers are to see it. */
export function createReceiver({ answers, responses }: Receivers): (event: RealtimeEvent) => RealtimeEvent | undefined {
  /** The item of the turn that the server has found the end of: it commits that by itself. */
  let endedTurn: unknown;

  const answerCancels = (id: unknown, event: RealtimeEvent) => {
    while (answers.answer(`response.done ${String(id)}`, event));
  };
  const refuse = (event: RealtimeServerEventError): RealtimeEvent | undefined => {
    const { event_id: eventId }: Partial<RealtimeServerEventError['error']> = event.error ?? {};
    const asker = typeof eventId === 'string' ? answers.take(eventId) : undefined;
    return asker?.refuse(event.error) === true ? undefined : event;
  };

  return (event) => {
    switch (event.type) {
      case 'error':
        return refuse(event);
      case 'response.created': {
        const { event: seen, tag } = untagResponse(event);
        responses.begin(seen.response, tag);
        return seen;
      }
      case 'response.done': {
        const { event: seen, tag } = untagResponse(event);
        if (tag !== undefined) responses.begin(seen.response, tag);
        if (responses.finish(seen.response)) answerCancels(undefined, seen);
        answerCancels(seen.response?.id, seen);
        return seen;
      }
      case 'input_audio_buffer.speech_stopped':
      case 'input_audio_buffer.timeout_triggered':
        endedTurn = event.item_id;
        return event;
      case 'input_audio_buffer.committed':
        if (event.item_id === endedTurn) return event;
    }
    responses.receive(event);
    answers.answer(readAnswerKey(event), event);
    return event;
  };
}
