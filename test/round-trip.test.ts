import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { compatible } from '@unspool/providers/compatible';
import type { ChatDialect } from '@unspool/providers/dialect';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { expect, it } from 'vitest';

/** What has to be sent back as it came, of providers that say so (DeepSeek, Gemini and OpenRouter documentation). */
interface Extras {
  message: {
    reasoning_content?: string | null | undefined;
    reasoning_details?: readonly { readonly type: string; readonly text?: string; readonly signature?: string }[];
  };
  toolCall: { extra_content?: { readonly google: { readonly thought_signature: string } } | undefined };
}

const signature = { google: { thought_signature: 'c2lnbmVk' } };
const toolCall = { index: 0, id: 'call_1', type: 'function', function: { name: 'add', arguments: '{}' } };
const deltas = [
  { role: 'assistant', content: null, reasoning_content: 'Two ' },
  { reasoning_content: 'and two.', reasoning_details: [{ type: 'reasoning.text', index: 0, text: 'Two and two.' }] },
  { reasoning_details: [{ type: 'reasoning.text', index: 0, signature: 'c2ln' }] },
  { reasoning_content: null, tool_calls: [{ ...toolCall, extra_content: signature }] },
];

function toStream(): Response {
  const chunks = [
    ...deltas.map((delta) => ({ delta, finish_reason: null })),
    { delta: {}, finish_reason: 'tool_calls' },
  ];
  const records = chunks.map(
    (choice) => `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, ...choice }] })}\n\n`,
  );
  return new Response(`${records.join('')}data: [DONE]\n\n`, { headers: { 'content-type': 'text/event-stream' } });
}

it('sends back what came, from a stream through its accumulation into the next request, without a cast', async () => {
  const bodies: string[] = [];
  const provider = compatible<never, ChatDialect<Extras>>({ baseUrl: 'https://acme.test/v1' });
  const client = createClient({
    provider,
    fetch: async (_url, init) => {
      bodies.push(String(init?.body));
      return bodies.length === 1 ? toStream() : Response.json({ object: 'chat.completion', choices: [] });
    },
  });
  const question = { role: 'user' as const, content: 'How much is that?' };
  const stream = await streamChatCompletion(client, { model: 'm', messages: [question] });
  const messages = [question, ...(await stream.final()).choices.map(({ message }) => message)];
  const result = { role: 'tool' as const, tool_call_id: 'call_1', content: '4' };
  await createChatCompletion(client, { model: 'm', messages: [...messages, result] });

  const sent = JSON.parse(bodies[1] ?? '').messages[1];
  expect(sent.reasoning_content).toBe('Two and two.');
  expect(sent.reasoning_details).toEqual([
    { type: 'reasoning.text', index: 0, text: 'Two and two.', signature: 'c2ln' },
  ]);
  expect(sent.tool_calls[0]).toMatchObject({ id: 'call_1', function: { name: 'add' }, extra_content: signature });
});
