import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse, type CreateResponseParams } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from './chat/index.ts';
import { streamResponse } from './responses/index.ts';
import { makeResponse } from './responses/response-events.fixture.ts';
import { createScriptedClient, frameChunks, frameEvents } from './sse.fixture.ts';

/** What some providers have to get back as they sent it: the deltas, and the members of the message in the next request. */
const turns: readonly { readonly name: string; readonly deltas: readonly object[]; readonly want: object }[] = [
  {
    name: 'reasoning beside tool calls (DeepSeek)',
    deltas: [
      { role: 'assistant', content: null, reasoning_content: 'We need' },
      { content: null, reasoning_content: ' a tool.' },
      { content: '', reasoning_content: null },
      { tool_calls: [{ index: 0, id: 'c_1', type: 'function', function: { name: 'f', arguments: '' } }] },
      { tool_calls: [{ index: 0, function: { arguments: '{}' } }] },
    ],
    want: {
      content: '',
      reasoning_content: 'We need a tool.',
      tool_calls: [{ id: 'c_1', type: 'function', function: { name: 'f', arguments: '{}' } }],
    },
  },
  {
    name: 'the signature of a thought (Gemini)',
    deltas: [
      {
        role: 'assistant',
        tool_calls: [
          {
            index: 0,
            id: '',
            type: 'function',
            function: { name: 'f', arguments: '{"a":1}' },
            extra_content: { google: { thought_signature: 'c2ln' } },
          },
        ],
      },
      { content: '', extra_content: { google: { thought_signature: 'bXNn' } } },
    ],
    want: {
      content: '',
      extra_content: { google: { thought_signature: 'bXNn' } },
      tool_calls: [
        {
          id: '',
          type: 'function',
          function: { name: 'f', arguments: '{"a":1}' },
          extra_content: { google: { thought_signature: 'c2ln' } },
        },
      ],
    },
  },
  {
    name: 'the details of reasoning (OpenRouter)',
    deltas: [
      {
        content: '',
        reasoning: 'Two',
        reasoning_details: [{ type: 'reasoning.text', text: 'Two', format: 'f', index: 0 }],
      },
      {
        content: '',
        reasoning: '.',
        reasoning_details: [{ type: 'reasoning.text', text: '.', format: 'f', index: 0 }],
      },
      { content: '', reasoning: null, reasoning_details: [{ type: 'reasoning.text', signature: 's', index: 0 }] },
      { content: '2', reasoning_details: [{ type: 'reasoning.encrypted', data: 'eA==', id: null, index: 1 }] },
      { content: '', reasoning_details: [] },
    ],
    want: {
      content: '2',
      reasoning: 'Two.',
      reasoning_details: [
        { type: 'reasoning.text', text: 'Two.', format: 'f', index: 0, signature: 's' },
        { type: 'reasoning.encrypted', data: 'eA==', id: null, index: 1 },
      ],
    },
  },
];

describe('a streamed message in the next request', () => {
  for (const { name, deltas, want } of turns) {
    it(`has ${name}`, async () => {
      const chunks = deltas.map((delta) => ({ id: 'c', choices: [{ index: 0, delta, finish_reason: null }] }));
      const first = createScriptedClient(frameChunks(chunks));
      const stream = await streamChatCompletion(first.client, { model: 'm', messages: [] });
      const [choice] = (await stream.final()).choices;
      if (choice === undefined) throw new Error('the stream has no choice');

      const next = createScriptedClient('{}', { contentType: 'application/json' });
      await createChatCompletion(next.client, { model: 'm', messages: [choice.message] });
      expect(next.seen[0]?.body).toEqual({
        model: 'm',
        messages: [{ role: 'assistant', refusal: null, ...want }],
      });
    });
  }
});

describe('a streamed output in the next request', () => {
  it('has encrypted reasoning, compaction and calls, also when the last event brings no output', async () => {
    const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAA' } as const;
    const compaction = { type: 'compaction', id: 'cmp_1', encrypted_content: 'gBBB' } as const;
    const call = { type: 'function_call', id: 'fc_1', call_id: 'c_1', name: 'f', arguments: '{}' } as const;
    const output = [reasoning, compaction, call];
    const events = [
      { type: 'response.created', response: makeResponse() },
      ...output.flatMap((item, output_index) => [
        { type: 'response.output_item.added', output_index, item: { ...item, encrypted_content: '' } },
        { type: 'response.output_item.done', output_index, item },
      ]),
      { type: 'response.completed', response: makeResponse({ status: 'completed' }) },
    ];
    const first = createScriptedClient(frameEvents(events));
    const response = await (await streamResponse(first.client, { model: 'm', input: '' })).final();

    const next = createScriptedClient('{}', { contentType: 'application/json' });
    const input: CreateResponseParams['input'] = response.output;
    await createResponse(next.client, { model: 'm', input });
    expect(next.seen[0]?.body).toEqual({ model: 'm', input: output });
  });
});
