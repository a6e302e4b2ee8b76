import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateRun } from './accumulate-run.ts';
import { runStream } from './run-stream.ts';
import { makeMessageDelta, makeTextRun, makeToolCallDelta } from './run-events.fixture.ts';
import type { RunState } from './run-state.ts';
import type { RunEvent, RunResult } from './run-types.ts';

/** Folds events of any shape: what a server sends is not bound to the types. */
function accumulate(events: readonly unknown[]): RunResult | undefined {
  const fold = (state: RunState | undefined, event: RunEvent) => accumulateRun(state, event);
  return (events as RunEvent[]).reduce<RunState | undefined>(fold, undefined)?.result;
}

const text = (index: unknown, value: unknown = 'a') => [{ index, type: 'text', text: { value } }];
const textsOf = (...contents: readonly unknown[]) =>
  accumulate(contents.map((content) => makeMessageDelta(content)))?.messages[0]?.content.map((part) =>
    part.type === 'text' ? part.text.value : part.type,
  );

describe('indices', () => {
  it.each([
    ['negative', [text(0, 'b'), text(-1, 'a')], ['a', 'b']],
    ['huge and sparse', [text(4e9, 'c'), text(2 ** 53, 'd'), text(7, 'b')], ['b', 'c', 'd']],
    ['fractions', [text(1, 'b'), text(0.5, 'a'), text(0.5, 'a')], ['aa', 'b']],
    ['missing', [text(undefined, 'a'), text(undefined, 'b')], ['ab']],
    ['no numbers', [text('__proto__', 'a'), text({}, 'b'), text(null, 'c')], ['abc']],
  ])('that are %s decide the order alone', (_name, contents, want) => expect(textsOf(...contents)).toEqual(want));
});

describe('what something is', () => {
  it('never changes: a delta of another type or id is left out', () => {
    expect(textsOf(text(0), [{ index: 0, type: 'refusal', refusal: 'x' }], text(0))).toEqual(['aa']);
    const call = (id: string, args: string) => [{ index: 0, id, type: 'function', function: { arguments: args } }];
    const steps = accumulate(
      [call('a', '1'), call('b', '2'), call('a', '3')].map((calls) => makeToolCallDelta(calls)),
    )?.steps;
    expect(steps?.[0]?.step_details).toMatchObject({ tool_calls: [{ id: 'a', function: { arguments: '13' } }] });
    const details = { type: 'message_creation', message_creation: { message_id: 'm' } };
    const other = { event: 'thread.run.step.delta', data: { id: 'step_1', delta: { step_details: details } } };
    expect(accumulate([makeToolCallDelta(call('a', '1')), other])?.steps[0]?.step_details).not.toHaveProperty(
      'message_creation',
    );
  });

  it('keeps its kind of value', () => {
    const grown = text(0, 'kept');
    for (const value of [5, null, {}, [], true]) expect(textsOf(grown, text(0, value))).toEqual(['kept']);
    expect(textsOf(grown, { length: 4e9 })).toEqual(['kept']);
    expect(textsOf(grown, 'none', 7, null, [null, 'x', [], 3])).toHaveLength(1);
  });

  it('is no part of a prototype', () => {
    const part = JSON.parse(
      '{"index":0,"type":"text","text":{"value":"a","__proto__":{"x":1}},"__proto__":{"polluted":1}}',
    );
    const delta = JSON.parse(
      '{"id":"m","delta":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    );
    const events = [
      makeMessageDelta([part]),
      { event: 'thread.message.delta', data: delta },
      { event: '__proto__', data: delta },
    ];
    const result = accumulate(events);
    expect(result?.messages.map((message) => Object.getPrototypeOf(message))).toEqual([
      Object.prototype,
      Object.prototype,
    ]);
    expect(Object.getPrototypeOf(result?.messages[0]?.content[0])).toBe(Object.prototype);
    expect(Object({}).polluted).toBeUndefined();
  });

  it('may be nested as deeply as can be sent', () => {
    const depth = 50_000;
    const deep = JSON.parse(`${'{"text":'.repeat(depth)}"a"${'}'.repeat(depth)}`);
    const list = JSON.parse(`${'{"content":['.repeat(depth)}1${']}'.repeat(depth)}`);
    const delta = { event: 'thread.message.delta', data: { id: 'm', delta: { ...deep, ...list } } };
    const created = { event: 'thread.message.created', data: { id: 'n', content: list, more: deep } };
    expect(accumulate([delta, delta, created, created])?.messages).toHaveLength(2);
    expect(Object.keys(deep)).toEqual(['text']);
  });
});

describe('accumulateRun, given anything', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined));
  const index = fc.oneof(fc.nat(2), fc.constantFrom<unknown>(-1, 1e9, 0.5, Number.NaN, '0', null, undefined));
  const id = fc.oneof(fc.constantFrom('a', 'b', '__proto__', ''), value);
  const type = fc.oneof(
    fc.constantFrom('text', 'refusal', 'function', 'code_interpreter', 'tool_calls', 'logs'),
    value,
  );
  const names = [
    'text',
    'value',
    'annotations',
    'refusal',
    'function',
    'arguments',
    'code_interpreter',
    'input',
    'outputs',
    'content',
    'tool_calls',
    'step_details',
    'id',
    '__proto__',
    'constructor',
    'length',
  ];
  const { members } = fc.letrec<{ members: object; member: unknown }>((tie) => ({
    member: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      value,
      tie('members'),
      fc.array(tie('members'), { maxLength: 3 }),
    ),
    members: fc
      .record(
        {
          index,
          type,
          id,
          others: fc.dictionary(fc.constantFrom(...names), tie('member'), { maxKeys: 3, noNullPrototype: true }),
        },
        { requiredKeys: ['others'] },
      )
      .map(({ others, ...own }) => ({ ...own, ...others })),
  }));
  const eventNames = [
    ...new Set(makeTextRun(['a']).map(({ event }) => event)),
    'thread.run.step.delta',
    'thread.run.failed',
    'thread.message.incomplete',
    'thread.created',
    'error',
    'done',
    'later',
  ];
  const data = fc.oneof(value, members, fc.record({ id, delta: fc.oneof(value, members) }));
  const event = fc.record({ event: fc.constantFrom(...eventNames), data });

  it('neither throws nor changes events, keeps no more than was sent, and leaves prototypes alone', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const before = structuredClone(events);
        const accumulation = runStream.createAccumulation();
        for (const one of events) {
          accumulation.add(one as unknown as RunEvent);
          expect(typeof accumulation.text()).toBe('string');
          accumulation.progress();
          accumulation.failure?.();
        }
        expect(events).toEqual(before);
        const { messages = [], steps = [] } = accumulation.value() ?? {};
        expect(messages.length + steps.length).toBeLessThanOrEqual(events.length);
        // Blanks have members that were not sent.
        expect(JSON.stringify([messages, steps]).length).toBeLessThan(
          5 * JSON.stringify(events).length + 600 * events.length + 10,
        );
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Object({}).polluted).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
