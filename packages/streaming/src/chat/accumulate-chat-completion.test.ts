import { describe, expect, it } from 'vitest';
import { accumulate, delta, messageOf } from './accumulate-chunks.fixture.ts';

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
    name: 'reasoning in both usual spellings',
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
    name: 'reasoning in all spellings, and nothing else',
    deltas: [
      { reasoning_text: 'a', thinking: 'b', thinking_content: 'c', reasoning_opaque: 'd', thought_signature: 'e' },
      { reasoning_text: 'A', thinking: 'B', thinking_content: 'C', thought_signature: 'E' },
    ],
    want: {
      reasoning_text: 'aA',
      thinking: 'bB',
      thinking_content: 'cC',
      reasoning_opaque: 'd',
      thought_signature: 'E',
    },
  },
  {
    name: 'reasoning that is no text',
    deltas: [{ reasoning: { effort: 'low' } }, { reasoning: null }],
    want: { reasoning: { effort: 'low' } },
  },
  {
    name: 'blocks of thinking, with the signature that comes last',
    deltas: [
      { thinking_blocks: [{ type: 'thinking', thinking: 'We ', signature: null }] },
      { thinking_blocks: [{ type: 'thinking', thinking: 'need' }] },
      { thinking_blocks: [{ type: 'thinking', thinking: '', signature: 's' }] },
      { thinking_blocks: [{ type: 'redacted_thinking', data: 'x' }] },
    ],
    want: {
      thinking_blocks: [
        { type: 'thinking', thinking: 'We need', signature: 's' },
        { type: 'redacted_thinking', data: 'x' },
      ],
    },
  },
  {
    name: 'reasoning details of two types with one index, to the letter',
    deltas: [
      { reasoning_details: [{ type: 'reasoning.summary', summary: 'a', index: 0, id: null, format: 'f' }] },
      { reasoning_details: [{ type: 'reasoning.encrypted', data: 'x', index: 0 }] },
      { reasoning_details: [{ type: 'reasoning.summary', summary: 'b', index: 0, id: 'rs_1' }] },
    ],
    want: {
      reasoning_details: [
        { type: 'reasoning.summary', summary: 'ab', index: 0, id: 'rs_1', format: 'f' },
        { type: 'reasoning.encrypted', data: 'x', index: 0 },
      ],
    },
  },
  {
    name: 'content in parts after a text, and what is no content',
    deltas: [
      { content: 'a' },
      { content: [{ type: 'text', text: 'b' }, 7] },
      { content: '' },
      { content: { text: 'c' } },
      { content: [{ type: 'image', image: 'A' }] },
      { content: [{ type: 'image', image: 'B' }] },
    ],
    want: {
      content: 'ab',
      content_parts: [{ type: 'text', text: 'ab' }, 7, { type: 'image', image: 'A' }, { type: 'image', image: 'B' }],
    },
  },
  {
    name: 'audio whose pieces do not fill their last characters',
    deltas: ['AQ==', 'AgM=', 'BA==', 'BQYH', 'CA=='].map((data) => ({ audio: { data } })),
    want: { audio: { id: '', transcript: '', data: 'AQIDBAUGBwg=', expires_at: 0 } },
  },
  {
    name: 'audio that is one Base64 text in slices, or none at all',
    deltas: ['AQI', 'DBAUGB', 'wg=', '!', '='].map((data) => ({ audio: { data } })),
    want: { audio: { id: '', transcript: '', data: 'AQIDBAUGBwg=!=', expires_at: 0 } },
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

  it('belong to their choice, and copy no list of a chunk', () => {
    const choice = (index: number, token: string) => ({ index, delta: {}, logprobs: { content: [{ token }] } });
    const completion = accumulate([
      { choices: [choice(1, 'a'), choice(0, 'b')] },
      { choices: [choice(0, 'c')] },
      { choices: [choice(1, 'd')] },
    ]);
    expect(completion?.choices.map(({ logprobs }) => logprobs?.content)).toEqual([
      [{ token: 'b' }, { token: 'c' }],
      [{ token: 'a' }, { token: 'd' }],
    ]);
  });
});

describe('a choice', () => {
  it('keeps its own text, calls, refusal and end, however chunks are mixed', () => {
    const toolCall = (text: string) => ({
      tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: text } }],
    });
    const completion = accumulate([
      delta({ content: 'a' }, 0),
      delta(toolCall('{'), 1),
      delta({ refusal: 'No' }, 2),
      { choices: [{ index: 2, delta: {}, finish_reason: 'stop' }] },
      delta(toolCall('}'), 1),
      delta({ content: 'A' }, 0),
      { choices: [{ index: 1, delta: {}, finish_reason: 'tool_calls' }] },
    ]);
    const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } };
    expect(completion?.choices).toEqual([
      { index: 0, message: { ...blank, content: 'aA' }, logprobs: null, finish_reason: null },
      { index: 1, message: { ...blank, tool_calls: [call] }, logprobs: null, finish_reason: 'tool_calls' },
      { index: 2, message: { ...blank, refusal: 'No' }, logprobs: null, finish_reason: 'stop' },
    ]);
  });
});
