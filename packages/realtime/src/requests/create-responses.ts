import type { RealtimeResponse } from '@unspool/generated/realtime';

import type { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { Ask } from './create-ask.ts';
import { createRespond } from './create-respond.ts';
import { createResponseController } from './response-controller.ts';
import type { PendingAnswers } from './pending-answers.ts';
import { defaultTimeout } from './request-errors.ts';
import type { Requests, RequestsSettings } from './requests.ts';
import type { ResponseHandle } from './response-handle.ts';
import { createResponseLine } from './response-line.ts';
import { createPlaceReader, findInConversation, type ResponsePlaces } from './response-places.ts';

/** The responses of a session: those in line, those asked for, and those that the server is making. */
export interface Responses {
  /** The id of the one that is written to the conversation. */
  readonly current: string | undefined;
  /** Ours in the conversation that was asked for and has not begun. */
  readonly asked: ResponseHandle | undefined;
  readonly respond: Requests['respond'];
  readonly find: Requests['findResponse'];
  /** A consumer asks for one. */
  sent(eventId: string, writesToConversation: boolean): void;
  /** `response.created`, and the mark that it had. */
  begin(response: RealtimeResponse, tag: string | undefined): void;
  /** `response.done`. Gives back whether it was written to the conversation. */
  finish(response: RealtimeResponse): boolean;
  /** Any other event: handles take what is theirs. */
  receive(event: RealtimeEvent): void;
  /** A response is being cancelled: its handle brings nothing more. */
  stop(id: string | undefined): void;
  /**
   * Rejects all that was asked for, responses or not. With `connection-lost` all but those whose event is waiting, and what is in
   * line, which goes on.
   */
  reject(error: RealtimeError): void;
}

export interface ResponsesSettings extends RequestsSettings {
  readonly ask: Ask;
  readonly answers: PendingAnswers;
  /** Cancels a response that has begun. */
  readonly cancel: (id: string) => Promise<void>;
}

/** The key of requests without a mark: consumers' own, in the conversation and beside it. */
const toUnmarkedKey = (writesToConversation: boolean) => `response.created ${writesToConversation}`;

/** Makes a session's. */
export function createResponses(settings: ResponsesSettings): Responses {
  const { answers, cancel, isWaiting, mask, startTimer } = settings;
  const places: ResponsePlaces = new Map();
  const isBusy = () => [...places.values()].some((place) => place.isInConversation);
  const line = createResponseLine(isBusy, startTimer);
  const isInConversation = createPlaceReader();
  /** Whether this server repeats the marks of what it was asked for. */
  let areMarked = false;

  const respond = createRespond({ ...settings, line, places });
  const begin = (response: RealtimeResponse, tag: string | undefined) => {
    const id: unknown = response?.id;
    if (typeof id !== 'string' || places.has(id)) return;
    areMarked ||= tag !== undefined;
    const writesToConversation = isInConversation(response);
    // From a server that repeats no marks, the next one is what was asked for.
    const asked = !areMarked && response.metadata === undefined ? findInConversation(places, false) : undefined;
    const isAsked = writesToConversation && asked?.controller !== undefined;
    const fate = answers.answer(tag ?? (isAsked ? asked.id : toUnmarkedKey(writesToConversation)), response);
    // Given up before it began: nobody wants it.
    if (fate === 'left' && tag !== undefined) cancel(id).catch(() => {});
    if (!places.has(id)) places.set(id, { isInConversation: writesToConversation, response });
  };
  /** Makes the handle of a response that was not asked for here. */
  const adopt = (id: string, response: RealtimeResponse) => {
    const controller = createResponseController(() => cancel(id), mask);
    controller.begin(response);
    return controller;
  };
  return {
    get current() {
      return findInConversation(places, true)?.id;
    },
    get asked() {
      return findInConversation(places, false)?.controller?.handle;
    },
    respond,
    find(id = '') {
      const place = places.get(id);
      if (place?.response === undefined) return undefined;
      const { controller = adopt(id, place.response) } = place;
      places.set(id, { ...place, controller });
      return controller.handle;
    },
    sent(eventId, writesToConversation) {
      const begun = () => {
        stopTimer();
        places.delete(eventId);
      };
      const failed = () => {
        begun();
        line.advance();
        return false;
      };
      const stopTimer = startTimer(defaultTimeout, () => answers.take(eventId)?.reject(undefined));
      if (writesToConversation) places.set(eventId, { isInConversation: true });
      const key = toUnmarkedKey(writesToConversation);
      answers.add({ key, eventId, asker: { resolve: begun, reject: failed, refuse: failed } });
    },
    begin,
    finish(response) {
      const id = String(response?.id);
      const finished = places.get(id);
      places.delete(id);
      finished?.controller?.finish(response);
      line.advance();
      return finished?.isInConversation !== false;
    },
    receive(event) {
      if ('response_id' in event) places.get(String(event.response_id))?.controller?.receive(event);
    },
    stop: (id) => places.get(id ?? findInConversation(places, true)?.id ?? '')?.controller?.stop(),
    reject(error) {
      const isLost = error.code === 'connection-lost';
      // In this order: what a rejection lets go out is none of those that are rejected.
      if (!isLost) for (const waiting of line.clear()) waiting.fail(error);
      answers.rejectAll(error, (eventId) => isLost && isWaiting(eventId));
      for (const [id, { controller, response }] of places) {
        if (response !== undefined && places.delete(id)) controller?.fail(error);
      }
      line.advance();
    },
  };
}
