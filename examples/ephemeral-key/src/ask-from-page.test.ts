import { createClient } from '@unspool/generated';
import { startServer } from '@unspool/test/server';
import { describe, expect, it } from 'vitest';
import { askFromPage } from './ask-from-page.ts';
import { serveKeys } from './serve-keys.ts';

const apiKey = 'sk-long-lived-0123456789';
const cookie = 'session=example';

describe('askFromPage', () => {
  it('talks with a key of its own, and the API key stays with the backend', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    await using backend = await serveKeys(client, ({ headers }) => headers.cookie === cookie);
    const answer = await askFromPage('Guten Tag, Spule', { backend: backend.url, cookie, baseUrl: server.baseUrl });
    expect(answer).toContain('Guten Tag, Spule');
    const [secret, socket] = server.requests;
    expect(secret).toMatchObject({ method: 'POST', path: '/v1/realtime/client_secrets', status: 200 });
    expect(socket?.path).toBe('/v1/realtime');
    expect(socket?.headers['authorization']).toBeUndefined();
    expect(JSON.stringify(socket)).not.toContain(apiKey);
    expect(socket?.headers['sec-websocket-protocol']).toMatch(/^realtime,\s?openai-insecure-api-key\.ek_/);
    expect(server.realtime.connections[0]?.session).toMatchObject({
      instructions: 'Answer in one sentence.',
      output_modalities: ['text'],
    });
  });

  it('gets no key without the cookie of a login', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    await using backend = await serveKeys(client, ({ headers }) => headers.cookie === cookie);
    const asking = askFromPage('Hello', { backend: backend.url, cookie: '', baseUrl: server.baseUrl });
    await expect(asking).rejects.toThrow('The backend gave no key: status 401.');
    expect(server.requests).toEqual([]);
  });

  it('says nothing of the provider to the page when there is no key to be had', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey: 'sk-wrong-0123456789', baseUrl: server.baseUrl });
    await using backend = await serveKeys(client, () => true);
    const response = await fetch(`${backend.url}/key`, { method: 'POST' });
    expect([response.status, await response.text()]).toEqual([502, '{"error":"No key could be made."}']);
    expect((await fetch(`${backend.url}/other`)).status).toBe(404);
  });
});
