import { describe, expect, it } from 'vitest';
import { checkStream } from '../check-stream.fixture.ts';
import { createScriptedClient, frameChunks } from '../sse.fixture.ts';
import { completionStream } from './completion-stream.ts';
import { streamCompletion } from './stream-completion.ts';

const head = { id: 'cmpl-1', object: 'text_completion', created: 7, model: 'm' };
const chunks = [
  { ...head, choices: [{ text: 'Grüße, 🌍', index: 0, logprobs: null, finish_reason: null }] },
  {
    ...head,
    choices: [{ text: '漢字', index: 1, logprobs: { tokens: ['漢字'], text_offset: [0] }, finish_reason: 'length' }],
  },
  { ...head, choices: [{ text: '!', index: 0, logprobs: null, finish_reason: 'stop' }] },
];
const params = { model: 'm', prompt: 'Say' } as const;

describe('streamCompletion', () => {
  checkStream({
    kind: completionStream,
    open: (client) => streamCompletion(client, params),
    text: frameChunks(chunks),
    events: chunks,
    final: {
      ...head,
      object: 'text_completion',
      choices: [
        { index: 0, text: 'Grüße, 🌍!', logprobs: null, finish_reason: 'stop' },
        { index: 1, text: '漢字', logprobs: { tokens: ['漢字'], text_offset: [0] }, finish_reason: 'length' },
      ],
    },
    ended: 'done-marker',
  });

  it('asks for a stream, and changes nothing else', async () => {
    const { client, seen } = createScriptedClient(frameChunks(chunks));
    const stream = await streamCompletion(client, { ...params, n: 2, stream_options: { include_usage: true } });
    expect(await stream.text()).toBe('Grüße, 🌍!');
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/completions');
    expect(seen[0]?.body).toEqual({ ...params, n: 2, stream_options: { include_usage: true }, stream: true });
    expect(params).not.toHaveProperty('stream');
  });

  it('is whole without [DONE] once each text has ended', async () => {
    const stream = await streamCompletion(createScriptedClient(frameChunks(chunks, '')).client, params);
    await stream.final();
    expect(stream.ended).toBe('finish-reason');
  });

  it('has usage from the chunk that comes after the texts', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const sent = [...chunks.map((chunk) => ({ ...chunk, usage: null })), { ...head, choices: [], usage }];
    const stream = await streamCompletion(createScriptedClient(frameChunks(sent)).client, params);
    expect((await stream.final()).usage).toEqual(usage);
  });
});
