import type { RealtimeResponse } from '@unspool/generated/realtime';

import type { ResponseController } from './response-controller.ts';

/** A response that the server has begun. */
export interface BegunResponse {
  /** Whether it writes to the conversation, where there is one at a time. */
  readonly isInConversation: boolean;
  /** Ours has one. */
  readonly controller?: ResponseController | undefined;
}

/** Responses that were asked for, and those that the server has begun and not finished, whoever asked for them. */
export interface ResponseRegister {
  /** Whether a response in the conversation was asked for or is being made. */
  readonly isBusy: boolean;
  /** Ours in the conversation that was asked for and has not begun. */
  readonly asked: { readonly eventId: string; readonly controller: ResponseController } | undefined;
  /** How many are being made. */
  readonly count: number;
  /** The id of the one that writes to the conversation. */
  readonly current: string | undefined;
  /** One in the conversation was asked for, by the event with this id. */
  ask(eventId: string, controller?: ResponseController): void;
  /** It has begun, or never will. */
  leave(eventId: string): void;
  get(id: unknown): BegunResponse | undefined;
  begin(id: string, response: BegunResponse): void;
  finish(id: string): BegunResponse | undefined;
  finishAll(): readonly BegunResponse[];
}

/** Makes an empty one. */
export function createResponseRegister(): ResponseRegister {
  const asked = new Map<string, ResponseController | undefined>();
  const begun = new Map<unknown, BegunResponse & { readonly id: string }>();
  const current = () => [...begun.values()].find(({ isInConversation }) => isInConversation)?.id;
  return {
    get isBusy() {
      return asked.size > 0 || current() !== undefined;
    },
    get asked() {
      for (const [eventId, controller] of asked) if (controller !== undefined) return { eventId, controller };
      return undefined;
    },
    get count() {
      return begun.size;
    },
    get current() {
      return current();
    },
    ask: (eventId, controller) => void asked.set(eventId, controller),
    leave: (eventId) => void asked.delete(eventId),
    get: (id) => begun.get(id),
    begin: (id, response) => void begun.set(id, { ...response, id }),
    finish(id) {
      const response = begun.get(id);
      begun.delete(id);
      return response;
    },
    finishAll() {
      const all = [...begun.values()];
      begun.clear();
      return all;
    },
  };
}

/**
 * Makes a reader of whether a response writes to the conversation, as far as it tells: one outside has `null` for a
 * `conversation_id`, or none where others have one. Servers that never name a conversation have just the one.
 */
export function createPlaceReader(): (response: RealtimeResponse) => boolean {
  let areNamed = false;
  return (response) => {
    const { conversation_id: id } = response;
    areNamed ||= typeof id === 'string';
    return id !== null && (id !== undefined || !areNamed);
  };
}
