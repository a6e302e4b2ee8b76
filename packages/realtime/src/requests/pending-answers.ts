import type { RealtimeServerEventError } from '@unspool/generated/realtime';

/** Who waits for an answer. */
export interface Asker {
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
  /** An `error` event names the request. `true`: it means nothing to anyone else. */
  refuse(error: RealtimeServerEventError['error']): boolean;
}

/** A request that is about to be sent. */
export interface PendingRequest {
  /** What its answer is known by. */
  readonly key: string;
  readonly eventId: string;
  /** Nobody, for what is sent by hand. */
  readonly asker?: Asker | undefined;
  /** Called when nobody waits any more, before the asker learns why. */
  readonly release?: (() => void) | undefined;
}

/**
 * Requests that the server has not answered. Each has a place in the line of its answer's key and gives it up only when it is
 * answered or refused: one that nobody waits for any more, or ever did, still takes the answer that is its own.
 */
export interface PendingAnswers {
  /** Requests that somebody waits for and whose event has left. */
  countSent(isWaiting: (eventId: string) => boolean): number;
  add(request: PendingRequest): void;
  /** Nobody waits any more; the place stays. Gives back who did. */
  leave(eventId: string): Asker | undefined;
  /** Answers the first in line: `left` when nobody waits for it any more. `undefined`: nobody stands there. */
  answer(key: string, answer: unknown): 'answered' | 'left' | undefined;
  /** Takes a request out of its line. Gives back who waits for it. */
  take(eventId: string): Asker | undefined;
  /** Rejects all but those of events that are to stay. */
  rejectAll(reason: unknown, stays: (eventId: string) => boolean): void;
}

interface Place extends PendingRequest {
  asker: Asker | undefined;
}

/** Makes an empty one. What is looked up is found at once, however many there are. */
export function createPendingAnswers(): PendingAnswers {
  const lines = new Map<string, Set<Place>>();
  const byEvent = new Map<string, Place>();

  const leave = (place: Place | undefined) => {
    const asker = place?.asker;
    if (place === undefined || asker === undefined) return undefined;
    place.asker = undefined;
    place.release?.();
    return asker;
  };
  const take = (place: Place) => {
    const line = lines.get(place.key);
    line?.delete(place);
    if (line?.size === 0) lines.delete(place.key);
    if (byEvent.get(place.eventId) === place) byEvent.delete(place.eventId);
    return leave(place);
  };

  return {
    countSent: (isWaiting) =>
      [...byEvent.values()].filter(({ asker, eventId }) => asker !== undefined && !isWaiting(eventId)).length,
    add(request) {
      const { key, eventId, asker } = request;
      const place = { ...request, asker };
      lines.set(key, (lines.get(key) ?? new Set()).add(place));
      byEvent.set(eventId, place);
    },
    leave: (eventId) => leave(byEvent.get(eventId)),
    answer(key, answer) {
      const [first] = lines.get(key) ?? [];
      if (first === undefined) return undefined;
      const asker = take(first);
      asker?.resolve(answer);
      return asker === undefined ? 'left' : 'answered';
    },
    take(eventId) {
      const place = byEvent.get(eventId);
      return place && take(place);
    },
    rejectAll(reason, stays) {
      const places = [...lines.values()].flatMap((line) => [...line]);
      for (const place of places) if (!stays(place.eventId)) take(place)?.reject(reason);
    },
  };
}
