import { type Area, type Client, createClient, outputText, type Provider } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { listModels } from '@unspool/generated/models';
import { createResponse } from '@unspool/generated/responses';
import { compatible } from '@unspool/providers/compatible';
import { groq } from '@unspool/providers/groq';
import { ollama } from '@unspool/providers/ollama';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { describe, expect, it } from 'vitest';
import { startServer } from './server/index.ts';

const apiKey = 'key-of-the-server';
const params = { model: 'gpt-5', messages: [{ role: 'user', content: 'Grüß Gott' }] } as const;

const providers: readonly { readonly id: string; readonly provide: (url: string) => Provider<Area> }[] = [
  { id: 'groq', provide: (url) => groq({ baseUrl: `${url}/v1`, apiKey }) },
  { id: 'ollama', provide: (url) => ollama({ host: url, apiKey }) },
  { id: 'compatible', provide: (url) => compatible({ baseUrl: `${url}/v1`, apiKey }) },
];

describe.each(providers)('a client of $id', ({ provide }) => {
  it('is served by the embedded server', async () => {
    await using server = await startServer({ apiKey });
    // All of them serve what is called here.
    const client = createClient({ provider: provide(server.url) }) as unknown as Client;
    const models = await listModels(client);
    const completion = await createChatCompletion(client, params);
    const response = await createResponse(client, { model: 'gpt-5', input: 'Grüß Gott' });
    const embedding = await createEmbedding(client, { model: 'text-embedding-3-small', input: 'a', dimensions: 8 });

    expect(models.data.length).toBeGreaterThan(0);
    expect(completion.choices[0]?.message.content).toContain('Grüß Gott');
    expect(outputText(response)).toContain('Grüß Gott');
    expect(embedding.data[0]?.embedding).toHaveLength(8);
  });

  it('streams to the same completion that it gets whole', async () => {
    await using server = await startServer({ apiKey });
    // All of them serve what is called here.
    const client = createClient({ provider: provide(server.url) }) as unknown as Client;
    const whole = await createChatCompletion(client, params);
    const stream = await streamChatCompletion(client, params);
    const streamed = await stream.final();

    expect(streamed.choices[0]?.message.content).toBe(whole.choices[0]?.message.content);
    expect(stream.ended).toBe('done-marker');
  });
});
