import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateChatCompletion } from './accumulate-chat-completion.ts';
import type { ChatCompletionState } from './chat-completion-state.ts';
import type { ChatCompletion, ChatCompletionChunk } from './chat-completion-types.ts';

/** Folds chunks of any shape: what a server sends is not bound to the types. */
function accumulate(chunks: readonly unknown[]): ChatCompletion | undefined {
  return (chunks as ChatCompletionChunk[]).reduce<ChatCompletionState | undefined>(
    (state, chunk) => accumulateChatCompletion(state, chunk),
    undefined,
  )?.completion;
}

const delta = (members: object, index: number = 0) => ({ choices: [{ index, delta: members, finish_reason: null }] });
const messageOf = (...deltas: readonly object[]) =>
  accumulate(deltas.map((members) => delta(members)))?.choices[0]?.message;
const blank = { role: 'assistant', content: null, refusal: null };

describe('accumulateChatCompletion', () => {
  it('makes a completion as createChatCompletion gives it', () => {
    const head = {
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 7,
      model: 'gpt-5',
      system_fingerprint: 'fp',
    };
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const completion = accumulate([
      {
        ...head,
        choices: [
          { index: 0, delta: { role: 'assistant', content: '', refusal: null }, logprobs: null, finish_reason: null },
        ],
        usage: null,
        obfuscation: 'x',
      },
      {
        ...head,
        choices: [{ index: 0, delta: { content: 'Hi' }, logprobs: null, finish_reason: null }],
        usage: null,
        obfuscation: 'y',
      },
      {
        ...head,
        choices: [{ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }],
        usage: null,
        obfuscation: 'z',
      },
      { ...head, choices: [], usage, obfuscation: '' },
    ]);
    expect(completion).toEqual({
      ...head,
      object: 'chat.completion',
      choices: [{ index: 0, message: { ...blank, content: 'Hi' }, logprobs: null, finish_reason: 'stop' }],
      usage,
    });
  });

  it('keeps several choices apart, in the order of their index', () => {
    const completion = accumulate([delta({ content: 'b' }, 1), delta({ content: 'a' }), delta({ content: 'B' }, 1)]);
    expect(completion?.choices.map(({ index, message }) => [index, message.content])).toEqual([
      [0, 'a'],
      [1, 'bB'],
    ]);
  });

  it('takes choices without index or delta as they stand', () => {
    const completion = accumulate([
      { id: '', object: '', model: '', created: 0, choices: [], prompt_filter_results: [1] },
      { id: 'c', choices: [{ delta: { content: 'a' } }, { delta: { content: 'b' } }] },
      { id: 'other', choices: [{ finish_reason: 'stop' }] },
      { choices: [{ index: 0, finish_reason: null, content_filter_results: { hate: 'safe' } }] },
    ]);
    expect(completion).toMatchObject({
      id: 'c',
      prompt_filter_results: [1],
      choices: [
        { message: { content: 'a' }, finish_reason: 'stop', content_filter_results: { hate: 'safe' } },
        { message: { content: 'b' } },
      ],
    });
  });

  it('never sums usage, and keeps what a provider adds', () => {
    const completion = accumulate([
      { choices: [], usage: { total_tokens: 5 }, provider: 'A', citations: ['x'] },
      { choices: [], usage: { total_tokens: 9 }, x_groq: { id: 'r' }, citations: ['x', 'y'] },
      { choices: [], usage: null },
    ]);
    expect(completion).toMatchObject({
      usage: { total_tokens: 9 },
      provider: 'A',
      x_groq: { id: 'r' },
      citations: ['x', 'y'],
    });
  });

  it('never changes a chunk', () => {
    const chunks = [
      delta({
        tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{' } }],
        reasoning_details: [{ type: 't', index: 0, text: 'a' }],
      }),
      delta({
        tool_calls: [{ index: 0, function: { arguments: '}' } }],
        reasoning_details: [{ type: 't', index: 0, text: 'b' }],
      }),
      delta({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'a' }] }] }),
      delta({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'b' }] }] }),
      { choices: [{ index: 0, logprobs: { content: [{ token: 'a' }] } }] },
      { choices: [{ index: 0, logprobs: { content: [{ token: 'b' }] } }] },
    ];
    const before = structuredClone(chunks);
    accumulate(chunks);
    expect(chunks).toEqual(before);
  });
});

const messages: readonly { readonly name: string; readonly deltas: readonly object[]; readonly want: object }[] = [
  { name: 'text', deltas: [{ content: 'Hel' }, { content: 'lo' }, { content: null }], want: { content: 'Hello' } },
  { name: 'a refusal', deltas: [{ refusal: 'I ' }, { refusal: 'cannot' }], want: { refusal: 'I cannot' } },
  {
    name: 'reasoning in both spellings',
    deltas: [
      { reasoning: 'a' },
      { reasoning: null },
      { reasoning: 'b', reasoning_content: 'c' },
      { reasoning_content: 'd' },
    ],
    want: { reasoning: 'ab', reasoning_content: 'cd' },
  },
  {
    name: 'reasoning details by index, signatures alone included',
    deltas: [
      { reasoning_details: [{ type: 'reasoning.text', text: 'a', index: 0, format: 'f' }] },
      { reasoning_details: [] },
      {
        reasoning_details: [
          { type: 'reasoning.text', text: 'b', index: 0 },
          { type: 'reasoning.encrypted', data: 'x', index: 1 },
        ],
      },
      { reasoning_details: [{ type: 'reasoning.text', signature: 's', index: 0 }] },
    ],
    want: {
      reasoning_details: [
        { type: 'reasoning.text', text: 'ab', index: 0, format: 'f', signature: 's' },
        { type: 'reasoning.encrypted', data: 'x', index: 1 },
      ],
    },
  },
  {
    name: 'lists: entries with an index are sent again, others added',
    deltas: [
      {
        executed_tools: [{ index: 0, type: 'search', arguments: '{}' }],
        annotations: [{ type: 'url_citation', n: 1 }],
      },
      {
        executed_tools: [{ index: 0, type: 'search', arguments: '{}', output: 'x' }],
        annotations: [{ type: 'url_citation', n: 2 }],
      },
    ],
    want: {
      executed_tools: [{ index: 0, type: 'search', arguments: '{}', output: 'x' }],
      annotations: [
        { type: 'url_citation', n: 1 },
        { type: 'url_citation', n: 2 },
      ],
    },
  },
  {
    name: 'content in parts',
    deltas: [
      { content: '' },
      { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm' }] }] },
      { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'm' }] }] },
      { content: [{ type: 'text', text: 'Hel' }] },
      { content: 'lo' },
      { content: [{ type: 'reference', reference_ids: [1] }] },
    ],
    want: {
      content: 'Hello',
      content_parts: [
        { type: 'thinking', thinking: [{ type: 'text', text: 'Hmm' }] },
        { type: 'text', text: 'Hello' },
        { type: 'reference', reference_ids: [1] },
      ],
    },
  },
  {
    name: 'a legacy function call',
    deltas: [{ function_call: { name: 'f', arguments: '' } }, { function_call: { arguments: '{}' } }],
    want: { function_call: { name: 'f', arguments: '{}' } },
  },
  {
    name: 'audio',
    deltas: [
      { audio: { id: 'a', transcript: 'Hi' } },
      { audio: { data: 'AAAA', transcript: '!' } },
      { audio: { data: 'BBBB', expires_at: 9 } },
    ],
    want: { audio: { id: 'a', transcript: 'Hi!', data: 'AAAABBBB', expires_at: 9 } },
  },
  {
    name: 'other members, the last value',
    deltas: [{ channel: 'analysis' }, { channel: 'final' }, { channel: null }],
    want: { channel: 'final' },
  },
  {
    name: 'repeated roles',
    deltas: [{ role: 'assistant' }, { role: 'assistant', content: 'a' }, { role: '' }],
    want: { content: 'a' },
  },
];

describe('a message adds up', () => {
  for (const { name, deltas, want } of messages)
    it(name, () => expect(messageOf(...deltas)).toEqual({ ...blank, ...want }));
});

describe('log probabilities', () => {
  it('are joined by kind', () => {
    const logprobs = (content: unknown, refusal: unknown) => ({
      choices: [{ index: 0, logprobs: { content, refusal } }],
    });
    const completion = accumulate([
      logprobs([], null),
      logprobs([{ token: 'a' }], null),
      { choices: [{ index: 0, logprobs: null }] },
      logprobs([{ token: 'b' }], [{ token: 'c' }]),
    ]);
    expect(completion?.choices[0]?.logprobs).toEqual({
      content: [{ token: 'a' }, { token: 'b' }],
      refusal: [{ token: 'c' }],
    });
  });
});

describe('accumulateChatCompletion, given anything', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined));
  const index = fc.oneof(fc.nat(2), fc.constantFrom<unknown>(-1, 1e9, 0.5, Number.NaN, '0', null, undefined));
  const names = [
    'content',
    'refusal',
    'tool_calls',
    'function_call',
    'reasoning',
    'reasoning_details',
    'audio',
    'role',
    '__proto__',
    'constructor',
    'annotations',
  ];
  const toolCall = fc.record({
    index,
    id: fc.oneof(fc.constantFrom('a', 'b', ''), value),
    function: fc.oneof(value, fc.record({ name: value, arguments: value })),
  });
  const deltas = fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(toolCall, { maxLength: 3 })), {
    noNullPrototype: true,
  });
  const chunk = fc.record({
    id: value,
    choices: fc.oneof(
      value,
      fc.array(fc.record({ index, delta: fc.oneof(value, deltas), logprobs: value, finish_reason: value }), {
        maxLength: 3,
      }),
    ),
    usage: value,
  });

  it('neither throws nor changes chunks, and leaves prototypes alone', () => {
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 20 }), (chunks) => {
        const before = structuredClone(chunks);
        const completion = accumulate(chunks);
        expect(chunks).toEqual(before);
        for (const choice of completion?.choices ?? [])
          expect(Object.getPrototypeOf(choice.message)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a member called __proto__ for what it is: none', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"choices":[{"index":0,"__proto__":{"x":1},"delta":{"__proto__":{"y":1},"content":"a"}}]}',
    );
    const completion = accumulate([hostile]);
    expect(Object(completion).polluted).toBeUndefined();
    expect(completion?.choices[0]).toMatchObject({ message: { content: 'a' } });
    expect(Object({}).polluted).toBeUndefined();
  });
});
