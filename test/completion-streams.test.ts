import { createClient } from '@unspool/generated';
import { createCompletion, type CreateCompletionParams } from '@unspool/generated/completions';
import { streamCompletion } from '@unspool/streaming/completions';
import { OpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server/index.ts';

const clock = { now: () => 1_700_000_000_000, sleep: () => Promise.resolve() };
const start = () => startServer({ apiKey: 'k', clock });
const connect = (server: RunningServer) => createClient({ baseUrl: server.baseUrl, apiKey: 'k' });
const request = { model: 'gpt-3.5-turbo-instruct', prompt: 'Grüße aus Zürich', max_tokens: 50 } as const;
const variants: readonly Partial<CreateCompletionParams>[] = [
  {},
  { n: 3 },
  { logprobs: 2, echo: true },
  { max_tokens: 3 },
  { prompt: ['one', 'two'], n: 2 },
  { prompt: [1, 2, 3] },
];

describe('streamCompletion over HTTP', () => {
  it.each(variants)('gives the completion that there is without a stream: %j', async (variant) => {
    await using server = await start();
    const params = { ...request, ...variant };
    const { id: _, ...whole } = await createCompletion(connect(server), params);
    const stream = await streamCompletion(connect(server), { ...params, stream_options: { include_usage: true } });
    const { id, ...streamed } = await stream.final();
    expect(streamed).toEqual(whole);
    expect(id).toMatch(/^cmpl-/);
    expect([stream.ended, await stream.text()]).toEqual(['done-marker', whole.choices[0]?.text]);
    expect(server.requests.at(-1)?.headers['accept']).toBe('text/event-stream');
  });

  it.each(variants)('brings the chunks that the official SDK reads: %j', async (variant) => {
    await using server = await start();
    const params = { ...request, ...variant };
    const ours: unknown[] = [];
    const stream = await streamCompletion(connect(server), params);
    for await (const chunk of stream) ours.push({ ...chunk, id: '' });
    const official = new OpenAI({ baseURL: server.baseUrl, apiKey: 'k' });
    // It types prompts as arrays that can be changed.
    const theirParams = { ...params, stream: true } as OpenAI.CompletionCreateParamsStreaming;
    const theirs: unknown[] = [];
    const texts = new Map<number, string>();
    for await (const chunk of await official.completions.create(theirParams)) {
      theirs.push({ ...chunk, id: '' });
      for (const { index, text } of chunk.choices) texts.set(index, (texts.get(index) ?? '') + text);
    }
    expect(ours).toEqual(theirs);
    const { choices } = await stream.final();
    expect(new Map(choices.map(({ index, text }) => [index, text]))).toEqual(texts);
  });
});
