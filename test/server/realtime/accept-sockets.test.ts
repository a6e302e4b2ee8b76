import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer } from '../start-server.ts';
import { connectSocket } from '../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../testing/document-checks.ts';

describe('acceptSockets', () => {
  it('sends session.created at once', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    const { session } = await socket.next('session.created');
    expect(session).toMatchObject({
      type: 'realtime',
      model: 'gpt-realtime',
      audio: { input: { turn_detection: { type: 'server_vad' } } },
    });
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('takes the key as a subprotocol and agrees on realtime', async () => {
    await using server = await startServer();
    const socket = new WebSocket(`${server.baseUrl.replace('http:', 'ws:')}/realtime?model=m`, [
      'realtime',
      `openai-insecure-api-key.${server.apiKey}`,
    ]);
    await once(socket, 'open');
    expect(socket.protocol).toBe('realtime');
    socket.terminate();
  });

  it.each([
    ['a wrong key', '/v1/realtime?model=m', { authorization: 'Bearer sk-wrong' }, 401, 'invalid_api_key'],
    ['no key', '/v1/realtime?model=m', {}, 401, 'missing_api_key'],
    ['no model', '/v1/realtime', { 'api-key': 'sk-embedded' }, 400, 'missing_required_parameter'],
    [
      'a model for a transcription',
      '/v1/realtime?intent=transcription&model=m',
      { 'api-key': 'sk-embedded' },
      400,
      null,
    ],
    ['another path', '/v1/responses', { 'api-key': 'sk-embedded' }, 404, 'unknown_url'],
  ])('refuses %s before the upgrade', async (...row) => {
    const [, path, headers, status, code] = row;
    await using server = await startServer();
    const socket = new WebSocket(server.url.replace('http:', 'ws:') + path, { headers });
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(status);
    const body = String(Buffer.concat(await response.toArray()));
    expect(JSON.parse(body)).toMatchObject({ error: { type: 'invalid_request_error', code } });
    expect(body).not.toContain('sk-');
  });

  it('ends sockets at once when the server closes', async () => {
    const server = await startServer();
    const { socket } = await connectSocket(server);
    const closed = once(socket, 'close');
    await server.close();
    await closed;
  });
});
