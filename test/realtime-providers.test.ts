import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@unspool/generated';
import { azure } from '@unspool/providers/azure';
import { xai } from '@unspool/providers/xai';
import { connectRealtime } from '@unspool/realtime';
import { createConversation, followConversation } from '@unspool/realtime/conversation';
import { describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';

import { startServer } from './server/index.ts';

const apiKey = 'key-0123456789';
const session = { voice: 'cedar', turnDetection: null, outputModalities: ['text'] } as const;

describe('Azure', () => {
  it('holds a session at its path, with its header, and short names of settings', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ provider: azure({ endpoint: server.url, apiKey }) });
    await using connected = await connectRealtime(client, { model: 'my-deployment', session });
    expect(connected.configuration).toMatchObject({
      output_modalities: ['text'],
      audio: { input: { turn_detection: null }, output: { voice: 'cedar' } },
    });
    const [request] = server.requests;
    expect([request?.path, request?.query]).toEqual(['/openai/v1/realtime', { model: 'my-deployment' }]);
    expect([request?.headers['authorization'], typeof request?.headers['api-key']]).toEqual([undefined, 'string']);
  });

  it.each([
    { target: { kind: 'transcription' }, query: { intent: 'transcription' }, type: 'transcription' },
    { target: { kind: 'call', callId: 'rtc_1' }, query: { call_id: 'rtc_1' }, type: 'realtime' },
  ] as const)('opens $target.kind', async ({ target, query, type }) => {
    await using server = await startServer({ apiKey });
    const client = createClient({ provider: azure({ endpoint: server.url, apiKey }) });
    await using connected = await connectRealtime(client, { target });
    expect(connected.configuration.type).toBe(type);
    expect(server.requests[0]?.query).toEqual(query);
  });
});

/** A server that speaks as xAI does: settings at the top, `ping`, no `conversation.item.done`, transcripts as a whole each time. */
async function startXai() {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, handleProtocols: (offered) => [...offered][0] ?? false });
  const received: Record<string, unknown>[] = [];
  const handshakes: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[] = [];
  sockets.on('connection', (socket, { url, headers }) => {
    handshakes.push({ url, headers });
    let sent = 0;
    const send = (event: object) => socket.send(JSON.stringify({ event_id: `event_${(sent += 1)}`, ...event }));
    const told = { id: 'sess_1', voice: 'ara', turn_detection: { type: 'server_vad' }, tools: [] };
    send({ type: 'session.created', session: told });
    send({ type: 'conversation.created', conversation: { id: 'conv_1' } });
    send({ type: 'ping', timestamp: 1 });
    socket.on('message', (data) => {
      const event = JSON.parse(String(data));
      received.push(event);
      if (event.type === 'session.update') send({ type: 'session.updated', session: { ...told, ...event.session } });
      if (event.type === 'conversation.item.create') send({ type: 'conversation.item.added', item: event.item });
      if (event.type === 'response.create') answer(send, event.response?.metadata);
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo; // Listening on TCP, it has a port.
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    handshakes,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.clients) socket.terminate();
      http.close();
      await once(http, 'close');
    },
  };
}

function answer(send: (event: object) => void, metadata: unknown): void {
  const place = { response_id: 'resp_1', item_id: 'item_1', output_index: 0, content_index: 0 };
  const item = { id: 'item_1', type: 'message', role: 'assistant', content: [] };
  const response = { id: 'resp_1', object: 'realtime.response', status: 'in_progress', output: [], metadata };
  send({ type: 'response.created', response });
  send({ type: 'response.output_item.added', response_id: 'resp_1', output_index: 0, item });
  for (const delta of ['Hal', 'lo']) send({ type: 'response.output_audio_transcript.delta', ...place, delta });
  send({ type: 'response.output_audio_transcript.done', ...place, transcript: 'Hallo' });
  send({ type: 'response.done', response: { ...response, status: 'completed', output: [item] } });
}

const xaiSettings = { ...session, outputModalities: ['audio'], inputAudioFormat: 'g711_ulaw' } as const;

describe('xAI', () => {
  it('gets settings where it wants them, at once and later', async () => {
    await using server = await startXai();
    const client = createClient({ provider: xai({ apiKey, baseUrl: server.baseUrl }) });
    await using connected = await connectRealtime(client, { model: 'grok-voice-latest', session: xaiSettings });
    await connected.update({ voice: 'marin', turnDetection: { type: 'server_vad', silenceDurationMs: 300 } });
    const [handshake] = server.handshakes;
    expect(handshake?.url).toBe('/v1/realtime?model=grok-voice-latest');
    expect(handshake?.headers).toMatchObject({ authorization: `Bearer ${apiKey}` });
    expect(server.received.map(({ type, session: sent }) => [type, sent])).toEqual([
      [
        'session.update',
        {
          type: 'realtime',
          voice: 'cedar',
          turn_detection: null,
          output_modalities: ['audio'],
          audio: { input: { format: { type: 'audio/pcmu' } } },
        },
      ],
      [
        'session.update',
        { type: 'realtime', voice: 'marin', turn_detection: { type: 'server_vad', silence_duration_ms: 300 } },
      ],
    ]);
  });

  it('answers requests and responses in its dialect, with a client secret as the subprotocol', async () => {
    await using server = await startXai();
    const provider = xai({ clientSecret: async () => 'secret-1', baseUrl: server.baseUrl });
    const events: string[] = [];
    await using connected = await connectRealtime(
      { provider },
      { model: 'grok-voice-latest', credentials: 'subprotocols' },
    );
    connected.on('*', ({ type }) => events.push(type));
    const conversation = createConversation();
    followConversation(connected, conversation);
    expect(server.handshakes[0]?.headers['sec-websocket-protocol']).toBe('xai-client-secret.secret-1');
    const item = await connected.createItem({
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: 'Hallo?' }],
    });
    expect(item).toMatchObject({ role: 'user' });
    const handle = connected.respond();
    let text = '';
    for await (const delta of handle.text()) text += delta;
    expect(text).toBe('Hallo');
    expect(await handle.done).toMatchObject({ id: 'resp_1', status: 'completed' });
    expect(events).toContain('ping');
    expect(conversation.entries.map(({ item: entry }) => entry?.type)).toEqual(['message', 'message']);
  });
});
