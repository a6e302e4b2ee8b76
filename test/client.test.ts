import { createClient, isApiError, outputText } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { createFile, deleteFile, downloadFile, getFile, listFiles } from '@unspool/generated/files';
import { getModel, listModels } from '@unspool/generated/models';
import { createResponse, deleteResponse, getResponse, listResponseInputItems } from '@unspool/generated/responses';
import { isStreamError } from '@unspool/streaming';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { streamResponse } from '@unspool/streaming/responses';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from './server/index.ts';

const apiKey = 'sk-embedded';
const parameters = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};
const tools = [{ type: 'function', name: 'get_weather', strict: true, parameters }] as const;
const messages = [{ role: 'user', content: 'Grüße 👋' }] as const;

async function start(options: ServerOptions = {}) {
  const server: RunningServer = await startServer({ ...options, apiKey });
  return { client: createClient({ apiKey, baseUrl: server.baseUrl }), server, [Symbol.asyncDispose]: server.close };
}

describe('our client at the embedded server', () => {
  it('finds models', async () => {
    await using running = await start();
    const { data } = await listModels(running.client);
    expect(await getModel(running.client, data[0]!.id)).toEqual(data[0]);
  });

  it.each([{}, { tools }, { input: 'word '.repeat(60), max_output_tokens: 16 }])(
    'streams the response that it gets without a stream: %j',
    async (options) => {
      await using running = await start({ clock: { now: () => 1000, sleep: async () => {} } });
      const params = { model: 'gpt-5', input: 'Weather in Zürich?', ...options };
      const whole = await createResponse(running.client, params);
      const streamed = await (await streamResponse(running.client, params)).final();
      const withoutIds = (response: object) =>
        JSON.parse(JSON.stringify(response).replaceAll(/"(?:id|call_id)":"[^"]+"/g, '"id":""'));
      expect(withoutIds(streamed)).toEqual(withoutIds(whole));
    },
  );

  it('streams the chat completion that it gets without a stream', async () => {
    await using running = await start({ clock: { now: () => 1000, sleep: async () => {} } });
    const params = { model: 'gpt-5', messages, n: 2 };
    const whole = await createChatCompletion(running.client, params);
    const streamed = await (await streamChatCompletion(running.client, params)).final();
    expect(streamed.choices.map(({ message }) => message.content)).toEqual(
      whole.choices.map(({ message }) => message.content),
    );
    expect(streamed.choices.map(({ finish_reason }) => finish_reason)).toEqual(['stop', 'stop']);
  });

  it('keeps responses and their input', async () => {
    await using running = await start();
    const { client } = running;
    const input = ['a', 'b', 'c'].map((content) => ({ role: 'user', content }) as const);
    const created = await createResponse(client, { model: 'gpt-5', input });
    expect(outputText(created)).toContain('“c”');
    expect(await getResponse(client, created.id)).toEqual(created);
    const items = [];
    for await (const item of listResponseInputItems(client, created.id, { limit: 2 })) items.push(item);
    expect(items).toHaveLength(3);
    await deleteResponse(client, created.id);
    await expect(getResponse(client, created.id)).rejects.toMatchObject({ status: 404 });
  });

  it('embeds', async () => {
    await using running = await start();
    const { data } = await createEmbedding(running.client, {
      model: 'text-embedding-3-small',
      input: ['a', 'b'],
      dimensions: 4,
    });
    expect(data.map(({ embedding }) => embedding.length)).toEqual([4, 4]);
  });

  it('sends files and gets them back', async () => {
    await using running = await start();
    const { client } = running;
    for (const name of ['a', 'b', 'c']) {
      await createFile(client, {
        file: { name, content: new Blob([`content of ${name}`]) },
        purpose: 'user_data',
        expires_after: { anchor: 'created_at', seconds: 3600 },
      });
    }
    const names = [];
    for await (const { filename } of listFiles(client, { limit: 1, order: 'asc' })) names.push(filename);
    expect(names).toEqual(['a', 'b', 'c']);
    const { data } = await listFiles(client);
    const { id, expires_at, created_at } = await getFile(client, data[0]!.id);
    expect(expires_at! - created_at).toBe(3600);
    expect(await (await downloadFile(client, id)).text()).toBe('content of c');
    expect(await deleteFile(client, id)).toMatchObject({ deleted: true });
  });

  it('tells what is wrong with a request', async () => {
    await using running = await start();
    const error = await createResponse(running.client, { model: 'gpt-5', input: 'secret', temperature: 9 }).catch(
      (caught: unknown) => caught,
    );
    if (!isApiError(error)) throw error;
    expect(error).toMatchObject({
      status: 400,
      param: 'temperature',
      code: 'invalid_value',
      requestId: expect.stringMatching(/^req_/),
    });
    expect(error.message).not.toContain('secret');
  });

  it('tells a stream that is cut from a whole one', async () => {
    await using running = await start({
      scenario: () => ({
        kind: 'response',
        response: new Response('event: response.created\ndata: {"type":"response.created"', {
          headers: { 'content-type': 'text/event-stream' },
        }),
      }),
    });
    const stream = await streamResponse(running.client, { model: 'gpt-5', input: 'x' });
    expect(await stream.final().catch(isStreamError)).toBe(true);
  });
});
