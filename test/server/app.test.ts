import { describe, expect, it } from 'vitest';
import { startServer } from './start-server.ts';
import { misfits } from './testing/document-checks.ts';
import { requestJson, requestText } from './testing/request-json.ts';

const chat = { model: 'gpt-5', messages: [{ role: 'user', content: 'secret prompt' }] };

describe('createApp', () => {
  it.each([
    ['a wrong key', { authorization: 'Bearer sk-wrong' }, 'invalid_api_key'],
    ['a wrong key of Azure', { 'api-key': 'sk-wrong' }, 'invalid_api_key'],
    ['no key', {}, 'missing_api_key'],
    ['another scheme', { authorization: 'Basic sk-wrong' }, 'missing_api_key'],
  ])('refuses %s with 401 and never repeats it', async (...row) => {
    const [, headers, code] = row;
    await using server = await startServer();
    const response = await fetch(`${server.baseUrl}/models`, { headers });
    const text = await response.text();
    expect(response.status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ error: { type: 'invalid_request_error', param: null, code } });
    expect(misfits('ErrorObject', JSON.parse(text).error)).toEqual([]);
    expect(text).not.toContain('sk-');
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
  });

  it('takes the key the way of OpenAI and of Azure, or asks for none', async () => {
    await using server = await startServer({ apiKey: 'sk-mine' });
    for (const headers of [{ authorization: 'Bearer sk-mine' }, { 'api-key': 'sk-mine' }]) {
      expect((await fetch(`${server.url}/openai/v1/models`, { headers })).status).toBe(200);
    }
    await using open = await startServer({ apiKey: null });
    expect((await fetch(`${open.baseUrl}/models`)).status).toBe(200);
  });

  it.each([
    [{ ...chat, messages: undefined }, 'messages', 'missing_required_parameter'],
    [{ ...chat, messages: [{ role: 'nobody', content: 'secret' }] }, 'messages[0].role', 'invalid_value'],
    [{ ...chat, messages: [{ role: 'user', content: 5 }] }, 'messages[0].content', 'invalid_type'],
    [{ ...chat, temperature: 'warm' }, 'temperature', 'invalid_type'],
    [{ ...chat, n: 0 }, 'n', 'invalid_value'],
    [{ ...chat, tools: [{ type: 'function', function: {} }] }, 'tools[0].function.name', 'missing_required_parameter'],
  ])('points at what does not fit: %j', async (...row) => {
    const [body, param, code] = row;
    await using server = await startServer();
    const answer = await requestJson(server, 'POST /chat/completions', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ type: 'invalid_request_error', param, code });
    expect(answer.body.error.message).toContain(param);
    expect(answer.body.error.message).not.toMatch(/secret|nobody|warm/);
    expect(misfits('ErrorObject', answer.body.error)).toEqual([]);
  });

  it('points at what does not fit in a query', async () => {
    await using server = await startServer();
    expect((await requestJson(server, 'GET /files?limit=many')).body.error).toMatchObject({
      param: 'limit',
      code: 'invalid_type',
    });
    expect((await requestJson(server, 'GET /files?order=up')).body.error).toMatchObject({
      param: 'order',
      code: 'invalid_value',
    });
  });

  it.each([
    ['application/json', '{"secret', 'not JSON'],
    ['text/plain', 'secret', 'content type'],
    ['multipart/form-data', 'secret', 'multipart'],
    ['application/json', '', 'needs a body'],
  ])('refuses a body of %s that is %j', async (...row) => {
    const [contentType, body, message] = row;
    await using server = await startServer({ apiKey: null });
    const response = await fetch(`${server.baseUrl}/responses`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(JSON.parse(text).error.message).toContain(message);
    expect(text).not.toContain('secret');
  });

  it('answers 404 to what it does not serve', async () => {
    await using server = await startServer();
    expect(await requestJson(server, 'GET /nothing')).toMatchObject({
      status: 404,
      body: { error: { code: 'unknown_url' } },
    });
    expect((await requestJson(server, 'DELETE /models')).status).toBe(404);
  });

  it('records every request', async () => {
    await using server = await startServer();
    await requestJson(server, 'POST /chat/completions?debug[]=1', chat);
    await fetch(`${server.baseUrl}/models`);
    expect(server.requests).toMatchObject([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        query: { debug: ['1'] },
        operation: 'createChatCompletion',
        body: chat,
        status: 200,
        headers: { 'content-type': 'application/json' },
      },
      { method: 'GET', path: '/v1/models', operation: undefined, status: 401 },
    ]);
  });

  it('lets a scenario replace what the model says', async () => {
    const reply = {
      text: '',
      calls: [
        { name: 'a', arguments: '{}' },
        { name: 'b', arguments: '{}' },
      ],
      cut: false,
    };
    await using server = await startServer({
      scenario: ({ operation }) => (operation === 'createChatCompletion' ? { kind: 'reply', reply } : undefined),
    });
    const { body } = await requestJson(server, 'POST /chat/completions', chat);
    expect(body.choices[0].message.tool_calls).toHaveLength(2);
    expect((await requestJson(server, 'POST /responses', { model: 'm', input: 'x' })).body.status).toBe('completed');
  });

  it('lets a scenario replace the whole answer, by how often it was asked', async () => {
    await using server = await startServer({
      scenario: ({ earlier }) =>
        earlier === 0
          ? { kind: 'response', response: new Response('busy', { status: 429, headers: { 'retry-after-ms': '5' } }) }
          : undefined,
    });
    const first = await fetch(`${server.baseUrl}/models`, { headers: { authorization: `Bearer ${server.apiKey}` } });
    expect([first.status, first.headers.get('retry-after-ms'), await first.text()]).toEqual([429, '5', 'busy']);
    expect((await requestJson(server, 'GET /models')).status).toBe(200);
  });

  it('says that it failed, and keeps the fault', async () => {
    await using server = await startServer({
      scenario() {
        throw new RangeError('secret');
      },
    });
    const { status, body } = await requestJson(server, 'GET /models');
    expect(status).toBe(500);
    expect(body.error).toMatchObject({ type: 'server_error' });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(server.requests[0]?.fault).toBeInstanceOf(RangeError);
  });

  it('gives the same answer to the same request', async () => {
    const answers = [];
    for (const _ of [1, 2]) {
      await using server = await startServer({ clock: { now: () => 5000, sleep: async () => {} } });
      answers.push(await requestText(server, '/responses', { model: 'm', input: 'x', stream: true }));
    }
    expect(answers[0]).toBe(answers[1]);
  });
});
