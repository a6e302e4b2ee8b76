import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { answerMisfits, expectDocumentedEvents } from '../testing/document-checks.ts';
import { readEvents, readFrames } from '../testing/read-frames.ts';
import { requestJson, requestText } from '../testing/request-json.ts';

const input = 'Grüße aus Zürich';
const said = 'You said: “Grüße aus Zürich”. Übrigens: 谢谢 👋';
const tools = [
  {
    type: 'function',
    name: 'get_weather',
    strict: true,
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    },
  },
];
const message = (text: string) => [
  { type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text }] },
];

describe('responseRoutes', () => {
  it.each([
    ['text', {}, { status: 'completed', output: message(said) }],
    [
      'parts',
      {
        input: [
          {
            role: 'user',
            content: [
              { type: 'input_text', text: 'Hi' },
              { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'auto' },
            ],
          },
        ],
      },
      { output: message('You said: “Hi” (and showed me 1 attachment). Übrigens: 谢谢 👋') },
    ],
    [
      'tools',
      { tools },
      { output: [{ type: 'function_call', status: 'completed', name: 'get_weather', arguments: '{"city":"Zürich"}' }] },
    ],
    ['tool_choice none', { tools, tool_choice: 'none' }, { output: message(said) }],
    [
      'a schema',
      {
        text: {
          format: {
            type: 'json_schema',
            name: 'x',
            schema: { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] },
          },
        },
      },
      { output: message('{"ok":true}') },
    ],
    [
      'what it repeats',
      { metadata: { a: 'b' }, instructions: 'Be kind.', temperature: 0.5 },
      { metadata: { a: 'b' }, instructions: 'Be kind.', temperature: 0.5 },
    ],
  ])('answer: %s', async (...row) => {
    const [, options, want] = row;
    await using server = await startServer();
    const { status, body } = await requestJson(server, 'POST /responses', { model: 'gpt-5', input, ...options });
    expect(status).toBe(200);
    expect(body).toMatchObject(want);
    expect(answerMisfits('createResponse', body)).toEqual([]);
    expect(body.usage.total_tokens).toBe(body.usage.input_tokens + body.usage.output_tokens);
  });

  it('are incomplete when the tokens run out', async () => {
    await using server = await startServer();
    const request = { model: 'gpt-5', input: 'word '.repeat(40), max_output_tokens: 16 };
    const { body } = await requestJson(server, 'POST /responses', request);
    expect(body).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      usage: { output_tokens: 16 },
    });
    const events = readEvents(await requestText(server, '/responses', { ...request, stream: true }));
    expect(events.at(-1)).toMatchObject({ type: 'response.incomplete', response: { status: 'incomplete' } });
  });

  it.each([{}, { tools }, { input: 'word '.repeat(40), max_output_tokens: 16 }])(
    'stream every event of the answer, numbered and named: %j',
    async (options) => {
      await using server = await startServer();
      const text = await requestText(server, '/responses', { model: 'gpt-5', input, stream: true, ...options });
      const events = readEvents(text);
      expect(events.map(({ sequence_number }) => sequence_number)).toEqual(events.map((_, index) => index));
      expect(readFrames(text).map(({ event }) => event)).toEqual(events.map(({ type }) => type));
      expectDocumentedEvents('responses', 'Response', events);
      const { response } = events.at(-1);
      const deltas = events.map(({ type, delta }) => (type.endsWith('.delta') ? delta : '')).join('');
      expect(deltas).toBe(response.output[0].arguments ?? response.output[0].content[0].text);
      expect(events.filter(({ type }) => type === 'response.output_item.done').map(({ item }) => item)).toEqual(
        response.output,
      );
      expect(events.every(({ delta, obfuscation }) => (delta === undefined) === (obfuscation === undefined))).toBe(
        true,
      );
    },
  );

  it('go on from a previous response', async () => {
    await using server = await startServer();
    const first = await requestJson(server, 'POST /responses', { model: 'gpt-5', input, tools });
    const [call] = first.body.output;
    const second = await requestJson(server, 'POST /responses', {
      model: 'gpt-5',
      tools,
      previous_response_id: first.body.id,
      input: [{ type: 'function_call_output', call_id: call.call_id, output: '12 °C' }],
    });
    expect(second.body).toMatchObject({
      previous_response_id: first.body.id,
      output: message('get_weather says: 12 °C'),
    });
    const lost = await requestJson(server, 'POST /responses', {
      model: 'gpt-5',
      input,
      previous_response_id: 'resp_secret',
    });
    expect(lost).toMatchObject({
      status: 400,
      body: { error: { param: 'previous_response_id', code: 'previous_response_not_found' } },
    });
    expect(JSON.stringify(lost.body)).not.toContain('resp_secret');
  });

  it('are kept, listed with their input, streamed again and deleted', async () => {
    await using server = await startServer();
    const items = ['one', 'two', 'three'].map((text) => ({ role: 'user', content: text }));
    const { body: created } = await requestJson(server, 'POST /responses', { model: 'gpt-5', input: items });
    const { body: got } = await requestJson(server, `GET /responses/${created.id}`);
    expect(got).toEqual(created);
    expect(answerMisfits('getResponse', got)).toEqual([]);
    const { body: page } = await requestJson(server, `GET /responses/${created.id}/input_items?limit=2&order=asc`);
    expect(answerMisfits('listResponseInputItems', page)).toEqual([]);
    expect(page.data).toMatchObject([
      { content: [{ type: 'input_text', text: 'one' }] },
      { content: [{ text: 'two' }] },
    ]);
    const { body: rest } = await requestJson(
      server,
      `GET /responses/${created.id}/input_items?order=asc&after=${page.last_id}`,
    );
    expect(rest).toMatchObject({ has_more: false, data: [{ content: [{ text: 'three' }] }] });
    const events = readEvents(await requestText(server, `/responses/${created.id}?stream=true&starting_after=3`));
    expect(events[0].sequence_number).toBe(4);
    expect(events.at(-1).response).toEqual(created);
    expect((await requestJson(server, `DELETE /responses/${created.id}`)).body).toEqual({
      id: created.id,
      object: 'response',
      deleted: true,
    });
    expect((await requestJson(server, `GET /responses/${created.id}`)).status).toBe(404);
  });

  it('are forgotten at once when they are not to be stored', async () => {
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /responses', { model: 'gpt-5', input, store: false });
    expect((await requestJson(server, `GET /responses/${body.id}`)).status).toBe(404);
  });
});
