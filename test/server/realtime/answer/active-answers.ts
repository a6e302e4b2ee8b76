import { NO_TOKENS, type TokenCount } from './count-usage.ts';

/** Why an answer ends before its end. */
export type StopReason = 'turn_detected' | 'client_cancelled';

/** An answer that is being given. */
export interface ActiveAnswer {
  readonly responseId: string;
  /** Whether it writes to the default conversation; only one at a time may. */
  readonly inConversation: boolean;
  /** Why it has to stop, once it has to. */
  stopped: StopReason | undefined;
  /** Aborted once it has to stop, for what it waits for. */
  readonly stopping: AbortController;
}

/** The answers of a session that are being given. */
export interface ActiveAnswers {
  readonly add: (answer: ActiveAnswer) => void;
  readonly remove: (answer: ActiveAnswer) => void;
  /**
   * Acts when no answer in the default conversation is being given: now, or once the one that has been stopped has ended.
   * One that goes on is left alone, and nothing happens.
   */
  readonly whenFree: (act: () => void) => void;
  /** How many there have been in this session. */
  readonly count: () => number;
  /** Notes what an answer reads, and gives back what the one before it has read: that is cached. */
  readonly swapInput: (input: TokenCount) => TokenCount;
  /** Whether an answer in the default conversation is being given. */
  readonly isBusy: () => boolean;
  /**
   * Stops the answer with this id, or the one in the default conversation.
   *
   * @returns whether there was one
   */
  readonly stop: (reason: StopReason, responseId?: string) => boolean;
  /** Stops all there are. */
  readonly stopAll: (reason: StopReason) => void;
  /** How many are being given. */
  readonly active: () => number;
  /** The response that a call is playing. */
  playing: string | undefined;
  /** Whether audio has been sent in this session. */
  readonly hasSpoken: () => boolean;
  readonly markSpoken: () => void;
}

export function createActiveAnswers(): ActiveAnswers {
  const active = new Set<ActiveAnswer>();
  let spoken = false;
  let count = 0;
  let lastInput = NO_TOKENS;
  let next: (() => void) | undefined;
  const current = () => [...active].find(({ inConversation }) => inConversation);
  return {
    add(answer) {
      active.add(answer);
      count += 1;
    },
    remove(answer) {
      active.delete(answer);
      if (current() !== undefined) return;
      const act = next;
      next = undefined;
      act?.();
    },
    whenFree(act) {
      const answer = current();
      if (answer === undefined) act();
      else if (answer.stopped !== undefined) next = act;
    },
    count: () => count,
    swapInput(input) {
      const before = lastInput;
      lastInput = input;
      return before;
    },
    isBusy: () => current() !== undefined,
    stop(reason, responseId) {
      const found = [...active].find((answer) =>
        responseId === undefined ? answer.inConversation : answer.responseId === responseId,
      );
      if (found === undefined || found.stopped !== undefined) return false;
      stop(found, reason);
      return true;
    },
    stopAll(reason) {
      next = undefined;
      for (const answer of active) if (answer.stopped === undefined) stop(answer, reason);
    },
    active: () => active.size,
    playing: undefined,
    hasSpoken: () => spoken,
    markSpoken() {
      spoken = true;
    },
  };
}

function stop(answer: ActiveAnswer, reason: StopReason): void {
  answer.stopped = reason;
  answer.stopping.abort();
}
