import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';
import { readAnswerKey, toAnswerKey } from '../session/answer-key.ts';

/** Milliseconds for which an answer is expected: some servers give none. */
const patience = 5000;

/** What was sent, by whomever, and may not have been done yet: a connection that is left takes it along. */
export interface Unanswered {
  /** Whether something has left that is yet to be answered. */
  readonly isAny: boolean;
  sent(event: RealtimeClientEvent, eventId: string): void;
  receive(event: RealtimeEvent): void;
}

interface Sent {
  readonly eventId: string;
  readonly key: string;
  readonly at: number;
}

export interface UnansweredSettings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether an event of this id has not left yet. */
  readonly isWaiting: (eventId: string) => boolean;
}

/** Makes one of a session that has just begun. */
export function createUnanswered({ now, isWaiting }: UnansweredSettings): Unanswered {
  /** Oldest first. */
  const open: Sent[] = [];
  const forgetOld = () => {
    const begin = now() - patience;
    while (open[0] !== undefined && open[0].at <= begin) open.shift();
  };
  return {
    get isAny() {
      forgetOld();
      return open.some(({ eventId }) => !isWaiting(eventId));
    },
    sent(event, eventId) {
      const key = toKey(event);
      if (key === undefined) return;
      forgetOld();
      open.push({ eventId, key, at: now() });
    },
    receive(event) {
      if (open.length === 0) return;
      const key = readAnswerKey(event);
      const answered = open.findIndex((sent) =>
        event.type === 'error' ? sent.eventId === event.error?.event_id : sent.key === key,
      );
      if (answered >= 0) open.splice(answered, 1);
    },
  };
}

/** What the answer to an event is known by. What is cancelled is waited for itself. */
function toKey(event: RealtimeClientEvent): string | undefined {
  if (event.type === 'response.create') return 'response.created';
  return event.type === 'response.cancel' ? undefined : toAnswerKey(event);
}
