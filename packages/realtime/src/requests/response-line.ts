import type { StartTimer } from '../start-timer.ts';

/** What waits for its turn. */
export interface Waiting {
  start(): void;
  fail(reason: unknown): void;
}

/** Responses that wait for the one place in the conversation, in order. */
export interface ResponseLine {
  /** Starts it now, or as soon as the place is free. Throws what `start` throws now; later it fails with it. */
  add(waiting: Waiting): void;
  /** The server found the place taken: it is the first to go out when that is free. */
  putBack(waiting: Waiting): void;
  /** Takes one out. `false`: it does not wait here. */
  remove(waiting: Waiting): boolean;
  /** The place may be free: the next goes out. */
  advance(): void;
  /** Takes all out. */
  clear(): readonly Waiting[];
}

/** Milliseconds after which a place is tried again that the server says is taken, by a response that nobody was told of. */
const retryDelay = 1000;

/** Makes an empty line. `isBusy`: whether a response in the conversation was asked for or is being made. */
export function createResponseLine(isBusy: () => boolean, startTimer: StartTimer): ResponseLine {
  let line: Waiting[] = [];
  let stopTimer: (() => void) | undefined;

  const advance = () => {
    stopTimer?.();
    stopTimer = undefined;
    while (!isBusy()) {
      const next = line.shift();
      if (next === undefined) return;
      try {
        next.start();
      } catch (error) {
        next.fail(error);
      }
    }
  };

  return {
    add(waiting) {
      if (isBusy() || line.length > 0) line.push(waiting);
      else waiting.start();
    },
    putBack(waiting) {
      line.unshift(waiting);
      if (!isBusy()) stopTimer ??= startTimer(retryDelay, advance);
    },
    remove(waiting) {
      const before = line.length;
      line = line.filter((other) => other !== waiting);
      return line.length < before;
    },
    advance,
    clear: () => line.splice(0),
  };
}
