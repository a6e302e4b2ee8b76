import type { StartTimer } from '../start-timer.ts';

/** Milliseconds between two looks at a socket that does not take what it is given. */
const lookInterval = 50;

export interface CongestionSettings {
  readonly startTimer: StartTimer;
  readonly onCongested: (bufferedBytes: number) => void;
  readonly onDrained: () => void;
  /** Looks whether it is over. Called again and again between `watch` and `rest`. */
  readonly look: () => void;
}

/** Whether the server takes less than it is given: told once when it begins, and once when it ends. */
export interface Congestion {
  readonly isOn: boolean;
  /** It begins, unless it has. */
  begin(bufferedBytes: number): void;
  /** Looks again in a while. */
  watch(): void;
  /** Looks no more, without its being over: there is no socket to look at. */
  rest(): void;
  /** It is over: only while it is on. */
  end(): void;
}

/** Makes one. News are told in a microtask of their own, so never in the middle of a call. */
export function createCongestion({ startTimer, look, onCongested, onDrained }: CongestionSettings): Congestion {
  let cancel: (() => void) | undefined;
  const congestion = {
    isOn: false,
    begin(bufferedBytes: number) {
      if (congestion.isOn) return;
      congestion.isOn = true;
      queueMicrotask(() => onCongested(bufferedBytes));
    },
    watch() {
      cancel ??= startTimer(lookInterval, () => {
        cancel = undefined;
        look();
      });
    },
    rest() {
      cancel?.();
      cancel = undefined;
    },
    end() {
      congestion.rest();
      congestion.isOn = false;
      queueMicrotask(onDrained);
    },
  };
  return congestion;
}
