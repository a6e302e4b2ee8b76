import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wildValue } from '../wild-value.fixture.ts';
import { accumulate, delta, messageOf } from './accumulate-chunks.fixture.ts';

const index = fc.oneof(fc.nat(2), wildValue);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), wildValue);
const text = fc.oneof(fc.string(), anything);
const called = fc.oneof(anything, fc.record({ name: text, arguments: text, input: text }, { requiredKeys: [] }));
const toolCall = fc.record(
  { index, id: fc.oneof(fc.constantFrom('a', 'b', ''), anything), type: text, function: called, custom: called },
  { requiredKeys: [] },
);
const entry = fc.record(
  { type: fc.oneof(fc.constantFrom('text', 'thinking', 'reasoning.text'), anything), index, text, thinking: anything },
  { requiredKeys: [] },
);
const names = ['content', 'refusal', 'role', 'tool_calls', 'function_call', 'audio', 'reasoning', 'reasoning_details'];
const odd = ['thinking_blocks', 'annotations', 'content_parts', '__proto__', 'constructor', 'toString', 'message'];
const member = fc.oneof(
  anything,
  text,
  fc.array(fc.oneof(toolCall, entry, anything), { maxLength: 3 }),
  called,
  fc.record({ data: fc.oneof(fc.base64String(), text), transcript: text, id: anything }),
);
const message = fc.dictionary(fc.constantFrom(...names, ...odd), member, { noNullPrototype: true });
const logprobs = fc.oneof(anything, fc.dictionary(fc.constantFrom('content', 'refusal', 'constructor'), member));
const choice = fc.record({ index, delta: fc.oneof(anything, message), logprobs, finish_reason: anything });
const chunk = fc.record(
  {
    id: anything,
    created: anything,
    model: anything,
    choices: fc.oneof(anything, fc.array(fc.oneof(choice, anything), { maxLength: 3 })),
    usage: anything,
    constructor: anything,
  },
  { requiredKeys: ['choices'] },
);

/** What the blank objects that a chunk may call for come to, as JSON. */
const blankLength = 1000;

const lengthOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0;
const untouched = Object.getOwnPropertyNames(Object.prototype);

describe('accumulateChatCompletion, given anything', () => {
  it('neither throws nor changes a chunk, holds no more than was sent, and leaves prototypes alone', () => {
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 20 }), (chunks) => {
        const completion = accumulate(chunks);
        // Text of parts stands in `content` and in the part.
        const sent = chunks.reduce((sum, each) => sum + 2 * lengthOf(each) + blankLength, blankLength);
        expect(lengthOf(completion)).toBeLessThanOrEqual(sent);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(untouched);
        for (const each of completion?.choices ?? []) {
          expect(each.message.role).toBe('assistant');
          expect(each.message.content === null || typeof each.message.content === 'string').toBe(true);
          expect(Object.getPrototypeOf(each.message)).toBe(Object.prototype);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a member called __proto__ for what it is: none', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"choices":[{"index":0,"__proto__":{"polluted":1},"delta":{"__proto__":{"polluted":1},"content":"a","audio":{"__proto__":{"polluted":1}},"tool_calls":[{"id":"__proto__","__proto__":{"polluted":1},"function":{"__proto__":{"polluted":1},"name":"f"}}]}}]}',
    );
    const completion = accumulate([hostile, hostile]);
    const [first] = completion?.choices ?? [];
    expect(first).toMatchObject({
      message: { content: 'aa', tool_calls: [{ id: '__proto__', function: { name: 'f' } }] },
    });
    const { audio, tool_calls: calls } = Object(first).message;
    for (const object of [completion, first, first?.message, audio, calls[0], calls[0].function, {}])
      expect(Object(object).polluted).toBeUndefined();
  });

  it('takes what is nested as deeply as JSON allows', () => {
    const nest = (open: string, close: string) => JSON.parse(open.repeat(20_000) + close.repeat(20_000));
    const thinking = JSON.parse(`${'[{"type":"thinking","thinking":'.repeat(20_000)}"a"${'}]'.repeat(20_000)}`);
    const deep = nest('[', ']');
    const members = {
      content: thinking,
      reasoning_details: [{ type: deep, index: 0, text: deep }],
      thinking_blocks: thinking,
      function_call: JSON.parse(`${'{"function":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
      tool_calls: [{ id: deep, index: 0, function: deep, custom: { name: deep } }],
      extra: deep,
    };
    expect(messageOf(members, members)?.content).toBeNull();
  });

  it('keeps choices with wild indices apart, in their order', () => {
    const completion = accumulate([5, -1, 2 ** 53, 0.5, 0].map((at) => delta({ content: String(at) }, at)));
    expect(completion?.choices.map(({ message: { content } }) => content)).toEqual([
      '-1',
      '0',
      '0.5',
      '5',
      String(2 ** 53),
    ]);
  });
});

describe('the work that a chunk makes', () => {
  const count = 100_000;
  const many = <TChunk>(make: (position: number) => TChunk): TChunk[] =>
    Array.from({ length: count }, (_, position) => make(position));

  it('does not grow with the text', () => {
    expect(messageOf(...many(() => ({ content: 'word ', reasoning: 'a' })))).toMatchObject({
      content: 'word '.repeat(count),
      reasoning: 'a'.repeat(count),
    });
  });

  it('does not grow with the number of choices or calls, in whatever order they come', () => {
    expect(accumulate(many((position) => delta({ content: 'a' }, -position)))?.choices).toHaveLength(count);
    const calls = many((position) => ({ tool_calls: [{ index: -position, id: String(position) }] }));
    expect(messageOf(...calls)?.tool_calls).toHaveLength(count);
  });

  it('does not grow with the audio, however its pieces end', () => {
    const data = messageOf(...many(() => ({ audio: { data: 'AQ==' } })))?.audio?.data ?? '';
    expect(atob(data)).toBe('\u0001'.repeat(count));
  });

  it('does not grow with entries and log probabilities', () => {
    const entries = many((position) => ({
      reasoning_details: [{ type: 'reasoning.text', index: position, text: 'a' }],
      annotations: [{ type: 'url_citation' }],
    }));
    expect(messageOf(...entries)?.annotations).toHaveLength(count);
    const tokens = many(() => ({ choices: [{ index: 0, logprobs: { content: [{ token: 'a' }] } }] }));
    expect(accumulate(tokens)?.choices[0]?.logprobs?.content).toHaveLength(count);
  });
});
