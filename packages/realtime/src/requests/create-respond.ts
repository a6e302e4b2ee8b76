import type { RealtimeResponse } from '@unspool/generated/realtime';

import { onAbort } from '../on-abort.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { Ask, Question } from './create-ask.ts';
import { checkTime } from '../start-timer.ts';
import { defaultTimeout, toRefusal } from './request-errors.ts';
import type { Requests, RequestsSettings } from './requests.ts';
import { createResponseController, type ResponseController } from './response-controller.ts';
import type { ResponseLine, Waiting } from './response-line.ts';
import type { ResponsePlaces } from './response-places.ts';
import { tagResponse } from './response-tag.ts';

/** What responses are asked for with. */
export interface RespondSettings extends Pick<RequestsSettings, 'createId' | 'mask'> {
  readonly ask: Ask;
  readonly line: ResponseLine;
  readonly places: ResponsePlaces;
  /** Cancels a response that has begun. */
  readonly cancel: (id: string) => Promise<void>;
}

const ignore = () => {};

/** Makes the `respond` of a session. */
export function createRespond(settings: RespondSettings): Requests['respond'] {
  const { cancel, createId, line, mask } = settings;
  return (params = {}, { timeout = defaultTimeout, signal } = {}) => {
    checkTime('timeout', timeout);
    const eventId = createId('event');
    const event = { type: 'response.create', response: tagResponse(params, eventId) } as const;
    const isInConversation = params.conversation !== 'none';
    const withdraw = (): Promise<void> => {
      controller.stop();
      if (controller.id !== undefined) return cancel(controller.id);
      if (line.remove(waiting)) controller.fail(toCancelled());
      return controller.handle.id.then(cancel, ignore);
    };
    const controller = createResponseController(withdraw, mask);
    const waiting = createWaiting(settings, {
      controller,
      isInConversation,
      question: { event, eventId, key: eventId, timeout, signal },
    });
    const abort = (reason: unknown) => {
      controller.fail(reason);
      line.remove(waiting);
      if (controller.id !== undefined) cancel(controller.id).catch(ignore);
    };
    const leave = onAbort(signal, abort);
    controller.handle.done.then(leave, leave);
    if (signal?.aborted) abort(signal.reason);
    else if (isInConversation) line.add(waiting);
    else waiting.start();
    return controller.handle;
  };
}

interface ResponseRequest {
  readonly question: Question;
  readonly isInConversation: boolean;
  readonly controller: ResponseController;
}

/** Makes what waits for its turn, and asks then until the response has begun. */
function createWaiting({ ask, line, mask, places }: RespondSettings, request: ResponseRequest): Waiting {
  const { controller, isInConversation, question } = request;
  const { eventId, event } = question;
  const fail = (reason: unknown) => {
    places.delete(eventId);
    controller.fail(reason);
    line.advance();
  };
  const waiting: Waiting = {
    fail: controller.fail,
    start() {
      if (isInConversation) places.set(eventId, { isInConversation, controller });
      ask(question, {
        resolve(answer) {
          places.delete(eventId);
          const response = answer as RealtimeResponse; // The one with our mark.
          places.set(String(response.id), { isInConversation, response, controller });
          controller.begin(response);
        },
        reject: fail,
        refuse(error) {
          const isEarly = error.code === 'conversation_already_has_active_response';
          if (isEarly && !controller.isStopped) {
            places.delete(eventId);
            line.putBack(waiting);
          } else fail(isEarly ? toCancelled() : toRefusal(event.type, error, mask));
          return isEarly;
        },
      });
    },
  };
  return waiting;
}

function toCancelled(): RealtimeError {
  return new RealtimeError('cancelled', 'The response was cancelled before it began.');
}
