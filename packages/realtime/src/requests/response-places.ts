import type { RealtimeResponse } from '@unspool/generated/realtime';

import type { ResponseController } from './response-controller.ts';

/** A response that was asked for, whoever did, or that the server has begun. */
export interface ResponsePlace {
  /** Whether it writes to the conversation, where there is one at a time. */
  readonly isInConversation: boolean;
  /** As the server has begun it; absent before. */
  readonly response?: RealtimeResponse | undefined;
  /** Ours has one; the server's own gets one when it is asked for. */
  readonly controller?: ResponseController | undefined;
}

/**
 * Responses by id: one that the server has begun by its own, one in the conversation that is yet to begin by that of its
 * `response.create`.
 */
export type ResponsePlaces = Map<string, ResponsePlace>;

/** The one in the conversation that has begun, or that is yet to begin. */
export function findInConversation(
  places: ResponsePlaces,
  hasBegun: boolean,
): { readonly id: string; readonly controller: ResponseController | undefined } | undefined {
  for (const [id, place] of places) {
    if (place.isInConversation && (place.response !== undefined) === hasBegun)
      return { id, controller: place.controller };
  }
  return undefined;
}

/**
 * Makes a reader of whether a response writes to the conversation, as far as it tells: one outside has `null` for a
 * `conversation_id`, or none where others have one. Servers that never name a conversation have just the one.
 */
export function createPlaceReader(): (response: RealtimeResponse) => boolean {
  let areNamed = false;
  return ({ conversation_id: id }) => {
    areNamed ||= typeof id === 'string';
    return id !== null && (id !== undefined || !areNamed);
  };
}
