import { OpenAI, toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server/index.ts';

const said = 'You said: “Hello”. Übrigens: 谢谢 👋';
const parameters = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};

function createOfficial(server: RunningServer, apiKey = server.apiKey ?? ''): OpenAI {
  return new OpenAI({ baseURL: server.baseUrl, apiKey, maxRetries: 0 });
}

describe('the official SDK at the embedded server', () => {
  it('lists models', async () => {
    await using server = await startServer();
    const client = createOfficial(server);
    const ids = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids).toContain('gpt-5');
    expect((await client.models.retrieve('gpt-5')).id).toBe('gpt-5');
  });

  it('completes a chat, streams it, and its helper adds it up', async () => {
    await using server = await startServer();
    const { completions } = createOfficial(server).chat;
    const request = { model: 'gpt-5', messages: [{ role: 'user' as const, content: 'Hello' }] };
    const completion = await completions.create(request);
    expect(completion.choices[0]?.message.content).toBe(said);
    let text = '';
    for await (const chunk of await completions.create({ ...request, stream: true }))
      text += chunk.choices[0]?.delta.content ?? '';
    expect(text).toBe(said);
    const stream = completions.stream({ ...request, stream_options: { include_usage: true } });
    expect(await stream.finalContent()).toBe(said);
    expect(await stream.totalUsage()).toMatchObject({ total_tokens: completion.usage?.total_tokens });
  });

  it('makes a function call round trip in a chat, with its tool runner', async () => {
    await using server = await startServer();
    const asked: unknown[] = [];
    const runner = createOfficial(server).chat.completions.runTools({
      model: 'gpt-5',
      messages: [{ role: 'user', content: 'The weather in Zürich?' }],
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_weather',
            description: '',
            parameters,
            parse: JSON.parse,
            function: (args: object) => (asked.push(args), '12 °C'),
          },
        },
      ],
    });
    expect(await runner.finalContent()).toBe('get_weather says: 12 °C');
    expect(asked).toEqual([{ city: 'Zürich' }]);
  });

  it('creates a response, streams it, and its helper adds it up', async () => {
    await using server = await startServer();
    const { responses } = createOfficial(server);
    const response = await responses.create({ model: 'gpt-5', input: 'Hello' });
    expect(response.output_text).toBe(said);
    let text = '';
    for await (const event of await responses.create({ model: 'gpt-5', input: 'Hello', stream: true })) {
      if (event.type === 'response.output_text.delta') text += event.delta;
    }
    expect(text).toBe(said);
    const final = await responses.stream({ model: 'gpt-5', input: 'Hello' }).finalResponse();
    expect(final.output_text).toBe(said);
    expect(final.status).toBe('completed');
    expect((await responses.retrieve(response.id)).output_text).toBe(said);
    const items = [];
    for await (const item of responses.inputItems.list(response.id)) items.push(item);
    expect(items).toHaveLength(1);
    await responses.delete(response.id);
    await expect(responses.retrieve(response.id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
  });

  it('makes a function call round trip with responses', async () => {
    await using server = await startServer();
    const { responses } = createOfficial(server);
    const tools = [{ type: 'function' as const, name: 'get_weather', strict: true, parameters }];
    const stream = responses.stream({ model: 'gpt-5', input: 'The weather in Zürich?', tools });
    const [call] = (await stream.finalResponse()).output;
    if (call?.type !== 'function_call') throw new TypeError('not a call');
    expect(JSON.parse(call.arguments)).toEqual({ city: 'Zürich' });
    const previous_response_id = (await stream.finalResponse()).id;
    const input = [{ type: 'function_call_output' as const, call_id: call.call_id, output: '12 °C' }];
    expect((await responses.create({ model: 'gpt-5', input, previous_response_id, tools })).output_text).toBe(
      'get_weather says: 12 °C',
    );
  });

  it('parses a structured answer', async () => {
    await using server = await startServer();
    const schema = {
      type: 'object',
      properties: { city: { type: 'string' }, degrees: { type: 'integer' } },
      required: ['city', 'degrees'],
    };
    const response = await createOfficial(server).responses.parse({
      model: 'gpt-5',
      input: 'How warm is it in Zürich?',
      text: { format: { type: 'json_schema', name: 'weather', schema } },
    });
    expect(response.output_parsed).toEqual({ city: 'Zürich', degrees: 1 });
  });

  it('embeds, in base64 as it does by default', async () => {
    await using server = await startServer();
    const { embeddings } = createOfficial(server);
    const answer = await embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'b'] });
    expect(server.requests.at(-1)?.body).toMatchObject({ encoding_format: 'base64' });
    expect(answer.data.map(({ embedding }) => embedding.length)).toEqual([1536, 1536]);
    expect(Math.hypot(...answer.data[0]!.embedding)).toBeCloseTo(1, 5);
  });

  it('uploads, lists, reads and deletes files', async () => {
    await using server = await startServer();
    const { files } = createOfficial(server);
    const created = [];
    for (const name of ['a.jsonl', 'b.jsonl', 'c.jsonl']) {
      created.push(
        await files.create({
          file: await toFile(Buffer.from(`{"name":"${name}"}`), name),
          purpose: 'batch',
          expires_after: { anchor: 'created_at', seconds: 3600 },
        }),
      );
    }
    const listed = [];
    for await (const { filename } of files.list({ limit: 2, order: 'asc' })) listed.push(filename);
    expect(listed).toEqual(['a.jsonl', 'b.jsonl', 'c.jsonl']);
    const [first] = created;
    expect(first?.expires_at).toBe(first!.created_at + 3600);
    expect(await (await files.content(first!.id)).text()).toBe('{"name":"a.jsonl"}');
    expect(await files.delete(first!.id)).toMatchObject({ deleted: true });
    await expect(files.retrieve(first!.id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
  });

  it('turns refusals into its own errors', async () => {
    await using server = await startServer();
    const wrong = createOfficial(server, 'sk-wrong').models.list();
    await expect(wrong).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
    const bad = createOfficial(server).responses.create({ model: 'gpt-5', input: 'x', temperature: 9 });
    await expect(bad).rejects.toMatchObject({
      status: 400,
      param: 'temperature',
      type: 'invalid_request_error',
      requestID: expect.stringMatching(/^req_/),
    });
  });
});
