import { attachTools, defineTool, toToolDefinitions } from '@unspool/realtime/tools';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { RealtimeEffect, ScriptedAnswer, ScriptedEnd, ScriptedItem } from '../server/index.ts';
import { describeOnEach, type Scenario, type StartScenario } from './start-scenario.ts';
import { respond } from '@unspool/realtime';

const names = ['weather', 'time'] as const;
const items: readonly ScriptedItem[] = names.map((name) => ({
  kind: 'call',
  id: `item_${name}`,
  callId: `call_${name}`,
  name,
  arguments: '{}',
}));
const known: ScriptedAnswer = { items: [{ kind: 'message', text: 'Now I know.' }] };
/** What the server sends before the response: the session, twice, and what the user says, twice. */
const before = 4;
/** From the beginning of the response to the account of limits. */
const ofResponse = 14;
const cut: RealtimeEffect = { kind: 'cut' };
const patient = { interval: 5, timeout: 10_000 };
const going: RealtimeEffect = { kind: 'close', code: 1001, reason: 'Going away.' };

interface Course {
  /** Events of the response that the server still sends. */
  readonly events: number;
  readonly how: RealtimeEffect;
  readonly end: ScriptedEnd;
  /** Milliseconds that each tool takes. */
  readonly takes: readonly number[];
}

/** Lets the connection end in the middle of a response with two calls, and looks at what became of them. */
async function expectCallsInOrder(start: StartScenario, { events, how, end, takes }: Course): Promise<void> {
  const runs: string[] = [];
  const tools = names.map((name, index) =>
    defineTool({
      name,
      async run() {
        runs.push(name);
        await new Promise((resolve) => setTimeout(resolve, takes[index]));
        return `${name} known`;
      },
    }),
  );
  const faults = [{ when: { sent: '*', nth: before + events }, do: how }];
  await using test = await start({
    realtime: { onConnection: { 1: { answers: [{ items, end }, known], faults }, 2: { answers: [known] } } },
    options: { session: { tools: [...toToolDefinitions(tools)] } },
  });
  attachTools(test.session, tools);
  await test.say('Tell me.', 'asked');
  const restored = test.session.once('connection.restored');
  respond(test.session).done.catch(() => {}); // Lost with the connection, or not.
  await restored;
  const { completed, status } = whatWasTold(test);
  const follows = completed.length > 0 && status !== 'cancelled' && status !== 'failed';
  const told = () =>
    test.connection(2).items.map((item) => ('call_id' in item ? `${item.type} ${item.call_id}` : item.type));
  const expected = [
    'message',
    ...completed.map((name) => `function_call call_${name}`),
    ...completed.map((name) => `function_call_output call_${name}`),
    ...(follows ? ['message'] : []),
  ];
  await expect.poll(told, patient).toEqual(expected);
  // What was cut off is still to be seen, and nobody is told of it.
  const whole = () => test.conversation.entries.filter((entry) => entry.status === 'completed').map(({ id }) => id);
  await expect.poll(whole, patient).toEqual(test.connection(2).items.map(({ id }) => id));
  await test.settle();
  expect(told()).toEqual(expected);
  expect(runs).toEqual(completed);
  expect(test.received('response.create', 2)).toHaveLength(follows ? 1 : 0);
  expect(test.errors()).toEqual([]);
}

/** What a consumer heard before the loss: the calls that the server completed, and how the response ended, if it did. */
function whatWasTold({ events }: Scenario) {
  const loss = events.findIndex(({ type }) => type === 'connection.reconnecting');
  const heard = events.slice(0, loss);
  const completed = heard.flatMap((event) =>
    event.type === 'conversation.item.done' && event.item.type === 'function_call' && event.item.status === 'completed'
      ? [event.item.name]
      : [],
  );
  const status = heard.flatMap((event) => (event.type === 'response.done' ? [event.response.status] : []))[0];
  return { completed, status };
}

describeOnEach('calls of a response that is cut', (start) => {
  it.each<ScriptedEnd>([{ status: 'completed' }, { status: 'cancelled', reason: 'turn_detected' }])(
    'are run once if they were completed, wherever it is: a response that was to be %o',
    async (end) => {
      for (const how of [cut, going])
        for (let events = 1; events <= ofResponse; events += 1)
          await expectCallsInOrder(start, { events, how, end, takes: [0, 0] });
    },
    60_000,
  );

  it('are answered in their order, however long they take', async () => {
    const course = fc.record<Course>({
      events: fc.integer({ min: 1, max: ofResponse }),
      how: fc.constantFrom(cut, going),
      end: fc.constantFrom({ status: 'completed' }, { status: 'incomplete', reason: 'max_output_tokens' }),
      takes: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(course, (each) => expectCallsInOrder(start, each)),
      { numRuns: 60 },
    );
  }, 60_000);
});
