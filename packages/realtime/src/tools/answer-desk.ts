import { isRealtimeError } from '../realtime-error.ts';
import type { RealtimeSession } from '../realtime-session.ts';
import type { FunctionCallItem } from './read-function-call.ts';

/** Hands outputs to the server: each once, over whichever connection there is. */
export interface AnswerDesk {
  /** Counts connections. What is told to another one than the call came from needs the call beside it. */
  readonly connection: number;
  /** Sends the output of a call that came over a connection. */
  answer(item: FunctionCallItem, output: string, connection: number): void;
  /** The connection is gone: answers wait for the next one. */
  lost(): void;
  /** There is a new connection: it is told what the one before it did not acknowledge. */
  reconnected(): void;
  /** Nothing is sent any more. */
  close(): void;
}

interface Answer {
  readonly item: FunctionCallItem;
  readonly output: string;
  readonly cameOver: number;
  sentOver: number;
  isLost: boolean;
}

/** Makes one. `onFailure` is told what the server refuses, or does not acknowledge in time. */
export function createAnswerDesk(
  createItem: RealtimeSession['createItem'],
  onFailure: (error: unknown) => void,
): AnswerDesk {
  const open = new Set<Answer>();
  let connection = 0;
  let isAway = false;

  const send = (answer: Answer) => {
    const { call_id = '', arguments: text, id, name } = answer.item;
    answer.sentOver = connection;
    answer.isLost = false;
    // A new connection was told of answered calls alone. That it may know this one all the same is no fault.
    if (answer.cameOver !== connection) {
      createItem({ type: 'function_call', id, call_id, name, arguments: text }).catch(() => {});
    }
    createItem({ type: 'function_call_output', call_id, output: answer.output }).then(
      () => open.delete(answer),
      (error: unknown) => retry(answer, error),
    );
  };
  const retry = (answer: Answer, error: unknown) => {
    if (!open.has(answer)) return;
    if (answer.sentOver !== connection) return send(answer);
    answer.isLost = isAway || isLoss(error);
    if (answer.isLost) return;
    open.delete(answer);
    onFailure(error);
  };

  return {
    get connection() {
      return connection;
    },
    answer(item, output, cameOver) {
      const answer = { item, output, cameOver, sentOver: connection, isLost: isAway };
      open.add(answer);
      if (!isAway) send(answer);
    },
    lost() {
      isAway = true;
    },
    reconnected() {
      connection += 1;
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
