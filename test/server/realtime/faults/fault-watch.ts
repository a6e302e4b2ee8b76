import type { RealtimeEffect, RealtimeFault, RealtimeRefusal } from './realtime-effect.ts';

/** What a fault does. */
export type Consequence = RealtimeEffect | RealtimeRefusal;

/** Counts the events of one connection and tells what has become due. */
export interface FaultWatch {
  readonly opened: () => readonly Consequence[];
  readonly received: (type: string) => readonly Consequence[];
  readonly sent: (type: string) => readonly Consequence[];
  /** What becomes due by time alone. */
  readonly timed: readonly { readonly afterMs: number; readonly do: Consequence }[];
}

export function createFaultWatch(faults: readonly RealtimeFault[]): FaultWatch {
  const received = createCounter(faults, ({ when }) =>
    isObject(when) && 'received' in when ? when.received : undefined,
  );
  const sent = createCounter(faults, ({ when }) => (isObject(when) && 'sent' in when ? when.sent : undefined));
  return {
    opened: () => faults.flatMap((fault) => (fault.when === 'opened' ? [fault.do] : [])),
    received,
    sent,
    timed: faults.flatMap((fault) =>
      isObject(fault.when) && 'afterMs' in fault.when ? [{ afterMs: fault.when.afterMs, do: fault.do }] : [],
    ),
  };
}

/** Whether it can be done at any time, and not only in answer to an event. */
export function isEffect(due: Consequence): due is RealtimeEffect {
  return due.kind !== 'ignore' && due.kind !== 'refuse';
}

function isObject(when: RealtimeFault['when']): when is Exclude<RealtimeFault['when'], string> {
  return typeof when === 'object';
}

/** Each fault counts the events it waits for by itself. */
function createCounter(
  faults: readonly RealtimeFault[],
  typeOf: (fault: RealtimeFault) => string | undefined,
): (type: string) => readonly Consequence[] {
  const waiting = faults.filter((fault) => typeOf(fault) !== undefined).map((fault) => ({ fault, count: 0 }));
  return (type) =>
    waiting.flatMap((entry) => {
      const awaited = typeOf(entry.fault);
      if (awaited !== '*' && awaited !== type) return [];
      entry.count += 1;
      const nth = nthOf(entry.fault);
      return nth === 'every' || nth === entry.count ? [entry.fault.do] : [];
    });
}

function nthOf({ when }: RealtimeFault): number | 'every' {
  return isObject(when) && 'nth' in when ? (when.nth ?? 1) : 1;
}
