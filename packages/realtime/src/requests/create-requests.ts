import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import { cancelledTooLate } from '../read-server-error.ts';
import { toAnswerKey } from '../session/answer-key.ts';
import { checkId } from './check-request.ts';
import { createAsk } from './create-ask.ts';
import { createReceiver } from './create-receiver.ts';
import { createResponses } from './create-responses.ts';
import { createSimpleRequests } from './create-simple-requests.ts';
import { createPendingAnswers } from './pending-answers.ts';
import { toRefusal } from './request-errors.ts';
import type { RequestOptions } from './request-options.ts';
import type { AskFor, Requests, RequestsSettings } from './requests.ts';

/** Makes the requests of a session. They know no socket: events go out by `send` and come in by `receive`. */
export function createRequests(settings: RequestsSettings): Requests {
  const { createId, isWaiting, mask } = settings;
  const answers = createPendingAnswers();
  const askAnyhow = createAsk(settings, answers);
  /** Sends an event and resolves with what answers it. */
  const ask: AskFor = <TAnswer>(event: RealtimeClientEvent, options: RequestOptions = {}) =>
    new Promise<TAnswer>((resolve, reject) => {
      const eventId = createId('event');
      askAnyhow(
        { ...options, event, eventId, key: toAnswerKey(event) ?? eventId },
        {
          // The key has the type of the answer in it.
          resolve: resolve as (answer: unknown) => void,
          reject,
          refuse(error) {
            if (error.code === cancelledTooLate) resolve(undefined as TAnswer); // Nothing is read of a cancel's.
            else reject(toRefusal(event.type, error, mask));
            return false;
          },
        },
      );
    });
  const cancel = async (responseId: string | undefined, options?: RequestOptions): Promise<void> => {
    responses.stop(responseId);
    await ask({ type: 'response.cancel', response_id: responseId }, options);
  };
  const responses = createResponses({ ...settings, answers, ask: askAnyhow, cancel });

  return {
    ...createSimpleRequests(ask, createId),
    respond: responses.respond,
    findResponse: responses.find,
    async cancel(responseId, options) {
      if (responseId !== undefined) checkId('responseId', responseId);
      const id = responseId ?? responses.current;
      if (id === undefined && responses.asked !== undefined) return responses.asked.cancel();
      return cancel(id, options);
    },
    sent(event) {
      const { event_id: eventId } = event;
      const key = toAnswerKey(event);
      if (key !== undefined) answers.add({ key, eventId });
      if (event.type === 'response.cancel') responses.stop(event.response_id);
      if (event.type === 'response.create') responses.sent(eventId, event.response?.conversation !== 'none');
    },
    receive: createReceiver({ answers, responses }),
    reject: responses.reject,
    get sentCount() {
      return answers.countSent(isWaiting);
    },
  };
}
