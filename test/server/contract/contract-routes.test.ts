import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../start-server.ts';

async function request(server: RunningServer, target: string, init: RequestInit = {}) {
  const [method = 'GET', path = ''] = target.split(' ');
  const response = await fetch(server.baseUrl + path, { method, ...init });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('operations without a route of their own', () => {
  it('are answered in the documented shape', async () => {
    await using server = await startServer({ apiKey: null });
    const { status, body } = await request(server, 'POST /fine_tuning/jobs/ftjob_1/cancel');
    expect(status).toBe(200);
    expect(body).toMatchObject({ object: 'fine_tuning.job', hyperparameters: {} });
    expect(server.requests[0]?.operation).toBe('cancelFineTuningJob');
  });

  it('are told apart where one path names literally what another takes as a parameter', async () => {
    await using server = await startServer({ apiKey: null });
    const headers = { 'openai-beta': 'assistants=v2', 'content-type': 'application/json' };
    await request(server, 'POST /threads/runs', { headers, body: '{"assistant_id":"a"}' });
    await request(server, 'POST /threads/run', { headers, body: '{}' });
    expect(server.requests.map(({ operation }) => operation)).toEqual(['createThreadAndRun', 'updateThread']);
  });

  it('are checked', async () => {
    await using server = await startServer({ apiKey: null });
    const headers = { 'openai-beta': 'assistants=v2', 'content-type': 'application/json' };
    const { status, body } = await request(server, 'POST /vector_stores', { headers, body: '{"name":1}' });
    expect([status, body.error.param]).toEqual([400, 'name']);
  });

  it.each([
    ['/threads/t/messages', 'assistants=v2'],
    ['/assistants', 'assistants=v2'],
    ['/vector_stores', 'assistants=v2'],
    ['/chatkit/threads', 'chatkit_beta=v1'],
  ])('%s asks for the beta %s', async (path, beta) => {
    await using server = await startServer({ apiKey: null });
    const refused = await request(server, `GET ${path}`, { headers: { 'openai-beta': 'other=v1' } });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'invalid_beta' } } });
    expect(refused.body.error.message).toContain(`OpenAI-Beta: ${beta}`);
    expect((await request(server, `GET ${path}`, { headers: { 'openai-beta': `other=v1, ${beta}` } })).status).toBe(
      200,
    );
  });

  it.each([
    ['/evals', 'after', 'last_id'],
    ['/organization/roles', 'after', 'next'],
    ['/organization/costs?start_time=1', 'page', 'next_page'],
  ])('%s has two pages, asked for by %s from %s', async (path, parameter, member) => {
    await using server = await startServer({ apiKey: null });
    const mark = path.includes('?') ? '&' : '?';
    const first = await request(server, `GET ${path}`);
    const second = await request(server, `GET ${path}${mark}${parameter}=${first.body[member]}`);
    expect([first, second].map(({ body }) => [body.data.length, body.has_more])).toEqual([
      [2, true],
      [2, false],
    ]);
    const wrong = await request(server, `GET ${path}${mark}${parameter}=nowhere`);
    expect(wrong).toMatchObject({ status: 400, body: { error: { param: parameter } } });
  });

  it('take JSON within a form in one part', async () => {
    await using server = await startServer({ apiKey: null });
    const whole = new FormData();
    whole.set('sdp', 'v=0');
    whole.set('session', '{"type":"realtime"}');
    const answer = await fetch(`${server.baseUrl}/realtime/calls`, { method: 'POST', body: whole });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'application/sdp']);
    const spread = new FormData();
    spread.set('sdp', 'v=0');
    spread.set('session[type]', 'realtime');
    const refused = await request(server, 'POST /realtime/calls', { body: spread });
    expect(refused).toMatchObject({ status: 400, body: { error: { param: 'session' } } });
  });
});
