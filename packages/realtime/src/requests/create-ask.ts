import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import { onAbort } from '../on-abort.ts';
import type { Asker, PendingAnswers } from './pending-answers.ts';
import { checkTime } from '../start-timer.ts';
import { defaultTimeout, toTimeout } from './request-errors.ts';
import type { RequestOptions } from './request-options.ts';
import type { RequestsSettings } from './requests.ts';

/** A request that is to go out. */
export interface Question extends RequestOptions {
  readonly event: RealtimeClientEvent;
  readonly eventId: string;
  /** What its answer is known by. */
  readonly key: string;
}

/** Sends a question, and tells the asker what becomes of it, once. Throws a `TypeError` for what cannot be asked. */
export type Ask = (question: Question, asker: Asker) => void;

/** Makes the one way to ask: until the answer, the refusal, the time or the signal. */
export function createAsk({ send, startTimer, withdraw }: RequestsSettings, answers: PendingAnswers): Ask {
  return ({ event, eventId, key, timeout = defaultTimeout, signal }, asker) => {
    checkTime('timeout', timeout);
    signal?.throwIfAborted();
    const leave = (reason: unknown) => answers.leave(eventId)?.reject(reason);
    const stopTimer = startTimer(timeout, () => leave(toTimeout(event.type, timeout)));
    const stopFollowing = onAbort(signal, (reason) => {
      // What is configured is noted as it is asked for.
      const isUnsent = event.type !== 'session.update' && withdraw(eventId);
      if (isUnsent) answers.take(eventId)?.reject(reason);
      else leave(reason);
    });
    const release = () => {
      stopTimer();
      stopFollowing();
    };
    answers.add({ key, eventId, asker, release });
    try {
      send({ ...event, event_id: eventId });
    } catch (error) {
      answers.take(eventId)?.reject(error);
      if (error instanceof TypeError) throw error;
    }
  };
}
