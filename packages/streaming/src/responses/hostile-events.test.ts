import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wildValue } from '../wild-value.fixture.ts';
import { accumulate, added, outputOf } from './accumulate-events.fixture.ts';
import { makeMessage, makeMessageEvents } from './response-events.fixture.ts';
import { responseHandlers } from './response-handlers.ts';

const index = fc.oneof(fc.nat(3), wildValue);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined), wildValue);
const text = fc.oneof(fc.string(), anything);

const part = fc.record(
  {
    type: fc.constantFrom('output_text', 'refusal', 'reasoning_text', 'summary_text', 'smell'),
    text,
    refusal: text,
    annotations: anything,
    logprobs: anything,
  },
  { requiredKeys: ['type'] },
);
const parts = fc.oneof(anything, fc.array(fc.oneof(part, anything), { maxLength: 3 }));
const item = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom('message', 'reasoning', 'shell_call', 'shell_call_output', 'function_call', 'mcp_call'),
      fc.constantFrom('code_interpreter_call', 'image_generation_call', 'web_search_call', 'constructor'),
    ),
    id: anything,
    content: parts,
    summary: parts,
    action: fc.oneof(anything, fc.record({ commands: fc.oneof(anything, fc.array(text)) })),
    output: fc.oneof(anything, fc.array(fc.record({ stdout: text }))),
    arguments: text,
    status: anything,
  },
  { requiredKeys: ['type'] },
);
const members = {
  output_index: index,
  content_index: index,
  summary_index: index,
  command_index: index,
  annotation_index: index,
  sequence_number: index,
  item_id: anything,
  item: fc.oneof(item, anything),
  part: fc.oneof(part, anything),
  response: fc.oneof(anything, fc.record({ output: fc.oneof(anything, fc.array(fc.oneof(item, anything))) })),
  delta: fc.oneof(text, fc.record({ stdout: text, stderr: text })),
  text,
  refusal: text,
  arguments: text,
  input: text,
  code: text,
  command: text,
  name: text,
  partial_image_b64: text,
  output: fc.oneof(anything, fc.array(anything, { maxLength: 4 })),
  annotation: anything,
  logprobs: fc.oneof(anything, fc.array(anything)),
  message: text,
};
const endings = ['response.completed', 'response.incomplete', 'response.failed'];
const known = Object.keys(responseHandlers).filter((type) => !endings.includes(type));
const event = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, fc.constantFrom('__proto__', 'constructor', 7, null)),
    fc.record(members, { requiredKeys: ['output_index'] }),
  )
  .map(([type, rest]) => ({ type, ...rest }));

/** What the blank objects that an event may call for come to, as JSON. */
const blankLength = 400;

const untouched = Object.getOwnPropertyNames(Object.prototype);

const lengthOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

describe('accumulateResponse, given anything', () => {
  it('neither throws nor changes an event, holds no more than was sent, and leaves prototypes alone', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.constantFrom(...known, ...endings), (events, last) => {
        const state = accumulate([...events, { type: last, response: null }]);
        const sent = events.reduce((sum, each) => sum + lengthOf(each) + blankLength, 2 * blankLength);
        expect(lengthOf(state?.response) + lengthOf(state?.audio)).toBeLessThanOrEqual(sent);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(untouched);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a member called __proto__ for a member', () => {
    const hostile = JSON.parse(
      '{"type":"response.output_item.added","output_index":0,"item":{"type":"message","__proto__":{"polluted":1},"content":[{"type":"output_text","text":"a","__proto__":{"polluted":1}}]}}',
    );
    const state = accumulate([
      hostile,
      { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'b' },
    ]);
    const [message] = state?.response.output ?? [];
    expect(message).toMatchObject({ content: [{ text: 'ab' }] });
    expect(Object(message).polluted).toBeUndefined();
    expect(Object(message).content[0].polluted).toBeUndefined();
  });

  it('keeps items with wild indices apart, in their order', () => {
    const indices = [5, -1, 2 ** 53, 0.5, 0];
    const items = indices.map((output_index) =>
      added({ type: 'message', id: String(output_index), content: [] }, output_index),
    );
    expect(outputOf(items)?.map(({ id }) => id)).toEqual(['-1', '0', '0.5', '5', String(2 ** 53)]);
  });

  it('leaves an item alone that is not what the event is about', () => {
    const web = { type: 'web_search_call', id: 'w', status: 'in_progress' };
    const state = accumulate([
      added(web),
      { type: 'response.function_call_arguments.delta', output_index: 0, delta: '{' },
      { type: 'response.mcp_call.completed', output_index: 0 },
      { type: 'response.shell_call_command.added', output_index: 0, command_index: 0, command: 'ls' },
      { type: 'response.image_generation_call.partial_image', output_index: 0, partial_image_b64: 'A' },
    ]);
    expect(state?.response.output).toEqual([web]);
  });

  it('takes items that are nested as deeply as JSON allows', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const item = { type: 'message', id: 'm', deep, content: [{ type: 'output_text', text: '', deep }] };
    const delta = { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'a' };
    expect(Object(accumulate([added(item), delta])?.response.output[0]).content[0].text).toBe('a');
  });
});

describe('the work that an event makes', () => {
  const count = 100_000;
  const many = <TEvent>(make: (position: number) => TEvent): TEvent[] =>
    Array.from({ length: count }, (_, position) => make(position));

  it('does not grow with the text', () => {
    const events = makeMessageEvents(many(() => 'word '));
    expect(Object(outputOf(events.slice(0, -1))?.[0]).content[0].text).toHaveLength(5 * count);
  });

  it('does not grow with the number of items, in whatever order they come', () => {
    const items = many((position) => added(makeMessage('', String(position)), -position));
    expect(outputOf(items)).toHaveLength(count);
  });

  it('does not grow with what an item brought', () => {
    const commands = many(() => 'ls');
    const action = Object.fromEntries(many((position) => [`member_${position}`, position]));
    const deltas = many(() => ({
      type: 'response.shell_call_command.delta',
      output_index: 0,
      command_index: 1,
      delta: '!',
    }));
    const state = accumulate([added({ type: 'shell_call', action: { ...action, commands } }), ...deltas]);
    expect(Object(state?.response.output[0]).action.commands[1]).toHaveLength(count + 2);
  });

  it('does not grow with the log probabilities', () => {
    const logprobs = [{ token: 'a', logprob: -1 }];
    const state = accumulate(
      many(() => ({ type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'a', logprobs })),
    );
    expect(Object(state?.response.output[0]).content[0].logprobs).toHaveLength(count);
  });
});
