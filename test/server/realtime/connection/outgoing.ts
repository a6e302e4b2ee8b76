import type { Clock } from '../../clock.ts';
import type { ConnectionScript, EventTimes } from '../script/realtime-options.ts';
import type { OutgoingEvent } from './outgoing-event.ts';

interface OutgoingParts {
  readonly clock: Clock;
  readonly script: Pick<ConnectionScript, 'delays' | 'late'>;
  /** Aborted once nobody is there to send to. */
  readonly ended: AbortSignal;
  readonly write: (event: OutgoingEvent) => void;
}

/** Sends events in order, at once, but for those that a script holds back or makes late. */
export function createOutgoing({ clock, script, ended, write }: OutgoingParts): (event: OutgoingEvent) => void {
  let waiting = 0;
  let last = Promise.resolve();
  const later = async (event: OutgoingEvent, milliseconds: number): Promise<void> => {
    if (milliseconds > 0) await clock.sleep(milliseconds, ended);
    if (!ended.aborted) write(event);
  };
  return (event) => {
    const lateBy = timeOf(script.late, event);
    if (lateBy > 0) {
      void later(event, lateBy);
      return;
    }
    const heldFor = timeOf(script.delays, event);
    if (heldFor === 0 && waiting === 0) {
      write(event);
      return;
    }
    waiting += 1;
    last = last
      .then(() => later(event, heldFor))
      .finally(() => {
        waiting -= 1;
      });
  };
}

function timeOf(times: EventTimes | undefined, { type }: OutgoingEvent): number {
  const byType: Readonly<Record<string, number>> = times ?? {};
  return byType[type] ?? 0;
}
