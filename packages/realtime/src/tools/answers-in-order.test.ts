import { expect, it } from 'vitest';

import { RealtimeError } from '../realtime-error.ts';
import { createAnswerDesk } from './answer-desk.ts';
import { createFollowUp } from './create-follow-up.ts';
import type { FunctionCallItem } from './read-function-call.ts';

interface Asked {
  readonly name: string;
  readonly reject: (reason: unknown) => void;
}

/** What a session does with requests: those that have left are lost with the connection, those that wait go out by the next one. */
function createLine() {
  const waiting: Asked[] = [];
  const left: Asked[] = [];
  return {
    ask: (name: string, signal?: AbortSignal) =>
      new Promise<never>((_, reject) => {
        const asked = { name, reject };
        waiting.push(asked);
        signal?.addEventListener('abort', () => {
          if (waiting.includes(asked)) waiting.splice(waiting.indexOf(asked), 1);
          reject(signal.reason);
        });
      }),
    /** So many of them leave. */
    send: (count = waiting.length) => void left.push(...waiting.splice(0, count)),
    lose() {
      const error = new RealtimeError('connection-lost', 'It is gone.', { retryable: true });
      for (const { reject } of left.splice(0)) reject(error);
    },
    left: () => left.map(({ name }) => name),
  };
}

const call = (id: string): FunctionCallItem => ({ type: 'function_call', id, call_id: id, name: 'f', arguments: '{}' });

/** Tools that answer by a line. */
function start() {
  const line = createLine();
  const failures: unknown[] = [];
  const desk = createAnswerDesk(
    (item, options) => line.ask('output' in item ? String(item.output) : item.type, options?.signal),
    (error) => failures.push(error),
  );
  const followUp = createFollowUp(
    ({ signal }) => ({ id: line.ask('response', signal) }),
    () => true,
  );
  const loseConnection = async () => {
    line.lose();
    desk.lost();
    followUp.lost();
    await new Promise((resolve) => setImmediate(resolve));
    desk.reconnected(true);
    if (followUp.reconnected()) followUp.ask();
    line.send();
  };
  return { line, desk, followUp, failures, loseConnection };
}

it('outputs keep their order when only some of them have left before the connection goes', async () => {
  const { desk, failures, line, loseConnection } = start();
  for (const name of ['a', 'b', 'c']) desk.answer(call(name), name, 0);
  line.send(1);
  await loseConnection();
  expect(line.left()).toEqual(['a', 'b', 'c']);
  expect(failures).toEqual([]);
});

it('the response comes after outputs that are told anew, and once', async () => {
  const { desk, followUp, line, loseConnection } = start();
  desk.answer(call('a'), 'a', 0);
  followUp.ask();
  line.send(1);
  await loseConnection();
  expect(line.left()).toEqual(['a', 'response']);
});
