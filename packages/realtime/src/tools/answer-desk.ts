import { isRealtimeError } from '../realtime-error.ts';
import type { Requests } from '../requests/requests.ts';
import type { FunctionCallItem } from './read-function-call.ts';

/** Hands outputs to the server: each once, over whichever connection there is. */
export interface AnswerDesk {
  /** Counts connections. */
  readonly connection: number;
  /** Sends the output of a call that came over a connection. */
  answer(item: FunctionCallItem, output: string, connection: number): void;
  /** The connection is gone: answers wait for the next one. */
  lost(): void;
  /**
   * There is a new connection: it is told what the one before it did not acknowledge. `isTold`: it knows the conversation, and with
   * it the calls.
   */
  reconnected(isTold: boolean): void;
  /** Nothing is sent any more. */
  close(): void;
}

interface Answer {
  readonly item: FunctionCallItem;
  readonly output: string;
  readonly cameOver: number;
  sentOver: number;
  /** Calls back what has not left. */
  sending?: AbortController;
  /** The call was told beside it. */
  isWhole: boolean;
  isLost: boolean;
}

/** Makes one. `onFailure` is told what the server refuses, or does not acknowledge in time. */
export function createAnswerDesk(createItem: Requests['createItem'], onFailure: (error: unknown) => void): AnswerDesk {
  const open = new Set<Answer>();
  let connection = 0;
  let isAway = false;
  let areCallsKnown = true;

  const send = (answer: Answer, isWhole = answer.cameOver !== connection && !areCallsKnown) => {
    const { call_id = '', arguments: text, id, name } = answer.item;
    answer.sentOver = connection;
    answer.isLost = false;
    answer.isWhole = isWhole;
    answer.sending = new AbortController();
    const { signal } = answer.sending;
    // That the server may know it all the same is no fault.
    if (isWhole) {
      createItem({ type: 'function_call', id, call_id, name, arguments: text }, { signal }).catch(() => {});
    }
    createItem({ type: 'function_call_output', call_id, output: answer.output }, { signal }).then(
      () => open.delete(answer),
      (error: unknown) => retry(answer, error),
    );
  };
  const retry = (answer: Answer, error: unknown) => {
    if (!open.has(answer)) return;
    if (answer.sentOver !== connection) return send(answer);
    answer.isLost = isAway || isLoss(error);
    if (answer.isLost) return;
    // A replay of the caller's own may have left the call out.
    if (answer.cameOver !== connection && !answer.isWhole) return send(answer, true);
    open.delete(answer);
    onFailure(error);
  };

  return {
    get connection() {
      return connection;
    },
    answer(item, output, cameOver) {
      const answer: Answer = { item, output, cameOver, sentOver: connection, isWhole: false, isLost: isAway };
      open.add(answer);
      if (!isAway) send(answer);
    },
    lost() {
      isAway = true;
      // Some may have left in vain, others wait: all are told anew, in their order.
      for (const { sending } of open) sending?.abort(null);
    },
    reconnected(isTold) {
      connection += 1;
      areCallsKnown = isTold;
      isAway = false;
      for (const answer of open) if (answer.isLost) send(answer);
    },
    close: () => open.clear(),
  };
}

/** The connection went, and the session goes on with another one. */
export function isLoss(error: unknown): boolean {
  return isRealtimeError(error) && error.code === 'connection-lost';
}
