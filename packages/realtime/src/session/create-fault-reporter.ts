import type { RealtimeFault } from '../realtime-fault.ts';

/** Passes faults on and counts them. */
export interface FaultReporter {
  readonly count: number;
  report(fault: RealtimeFault): void;
}

/** Makes one. What `onFault` itself throws has nowhere left to go and is dropped: a report must not end a session. */
export function createFaultReporter(onFault: ((fault: RealtimeFault) => void) | undefined): FaultReporter {
  let count = 0;
  return {
    get count() {
      return count;
    },
    report(fault) {
      count += 1;
      try {
        onFault?.(fault);
      } catch {
        return;
      }
    },
  };
}
