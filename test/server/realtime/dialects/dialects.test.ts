import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer } from '../../start-server.ts';
import { connectAs, connectSocket, type TestSocket } from '../../testing/connect-socket.ts';
import { requestJson } from '../../testing/request-json.ts';
import { joined, silence, tone } from '../../testing/sounds.ts';
import { encodePcm16 } from '../audio/pcm16.ts';

const types = ({ events }: TestSocket): string[] => events.map(({ type }) => type);
const find = ({ events }: TestSocket, type: string) => events.find((event) => (event.type as string) === type);

describe('xAI', () => {
  const update = JSON.stringify({
    type: 'session.update',
    session: {
      voice: 'ara',
      turn_detection: { type: 'server_vad', silence_duration_ms: 200 },
      audio: { input: { transcription: { model: 'grok-transcribe' } } },
    },
  });

  it('greets, configures and transcribes in its own way', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server, 'model=grok-voice-latest');
    socket.sendRaw(update);
    const { session } = await socket.next('session.updated');
    expect(session).toMatchObject({ voice: 'ara', turn_detection: { type: 'server_vad' } });
    expect(session.audio?.input).not.toHaveProperty('turn_detection');
    expect(types(socket).slice(0, 4)).toEqual(['session.created', 'conversation.created', 'ping', 'session.updated']);
    expect(find(socket, 'ping')).toMatchObject({ timestamp: expect.any(Number) });
    socket.send({ type: 'input_audio_buffer.append', audio: encodePcm16(joined(tone(400, 440), silence(300))) });
    await socket.next('response.done');
    const updates = socket.events.filter(
      (event) => (event.type as string) === 'conversation.item.input_audio_transcription.updated',
    );
    expect(updates.at(-1)).toMatchObject({ transcript: '0.4 seconds of sound at about 440 Hz' });
    expect(updates.length).toBeGreaterThan(1);
    for (const absent of ['conversation.item.done', 'conversation.item.input_audio_transcription.delta'])
      expect(types(socket)).not.toContain(absent);
    expect(server.realtime.connections[0]?.session).toMatchObject({ audio: { output: { voice: 'ara' } } });
  });

  it('answers aloud whatever it is asked for, and truncates nothing', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server, 'model=grok-voice-latest');
    socket.sendRaw('{"type":"response.create","response":{"modalities":["text","audio"]}}');
    const { item } = await socket.next('response.output_item.done');
    expect(types(socket)).toContain('response.output_audio.delta');
    const truncate = { type: 'conversation.item.truncate', item_id: item.id ?? '', content_index: 0 } as const;
    socket.send({ ...truncate, audio_end_ms: 10, event_id: 'cut' });
    expect((await socket.next('error')).error).toMatchObject({ param: 'type', event_id: 'cut' });
  });

  it('takes a client secret as the only subprotocol, and gives it back', async () => {
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /realtime/client_secrets', { expires_after: { seconds: 60 } });
    const url = `${server.baseUrl.replace('http:', 'ws:')}/realtime?model=grok-voice-latest`;
    await using socket = await connectAs(new WebSocket(url, [`xai-client-secret.${body.value}`]));
    expect(socket.socket.protocol).toBe(`xai-client-secret.${body.value}`);
    await socket.next('session.created');
  });
});

describe('Azure', () => {
  const open = (
    server: { readonly url: string },
    query: string,
    options: object = { headers: { 'api-key': 'sk-embedded' } },
  ) => new WebSocket(`${server.url.replace('http:', 'ws:')}/openai/v1/realtime?${query}`, options);

  it('tells nothing of limits', async () => {
    await using server = await startServer();
    await using socket = await connectAs(open(server, 'model=my-deployment'));
    socket.send({ type: 'response.create' });
    await socket.next('response.done');
    socket.send({ type: 'input_audio_buffer.clear' });
    await socket.next('input_audio_buffer.cleared');
    expect(types(socket)).not.toContain('rate_limits.updated');
  });

  it.each([
    ['an api-version', 'model=m&api-version=2025-04-01', undefined],
    ['a key as a subprotocol', 'model=m', ['realtime', 'openai-insecure-api-key.sk-embedded']],
  ])('refuses %s', async (_, query, protocols) => {
    await using server = await startServer();
    const url = `${server.url.replace('http:', 'ws:')}/openai/v1/realtime?${query}`;
    const headers = protocols === undefined ? { 'api-key': 'sk-embedded' } : {};
    const socket = new WebSocket(url, protocols ?? [], { headers });
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(401);
    response.resume();
  });

  it('is played anywhere when the script says so', async () => {
    await using server = await startServer({ realtime: { dialect: 'azure' } });
    await using socket = await connectSocket(server);
    socket.send({ type: 'response.create' });
    await socket.next('response.done');
    socket.send({ type: 'input_audio_buffer.clear' });
    await socket.next('input_audio_buffer.cleared');
    expect(types(socket)).not.toContain('rate_limits.updated');
  });
});

describe("Azure's preview", () => {
  const path = '/openai/realtime?api-version=2025-04-01-preview';
  const open = (server: { readonly url: string }, query = '&deployment=my-deployment') =>
    new WebSocket(server.url.replace('http:', 'ws:') + path + query, { headers: { 'api-key': 'sk-embedded' } });

  it('has a flat session and the old names', async () => {
    await using server = await startServer();
    await using socket = await connectAs(open(server));
    const session = {
      modalities: ['text', 'audio'],
      voice: 'echo',
      input_audio_format: 'g711_ulaw',
      input_audio_transcription: { model: 'whisper-1' },
      turn_detection: null,
      temperature: 0.7,
      max_response_output_tokens: 500,
    };
    socket.sendRaw(JSON.stringify({ type: 'session.update', session }));
    expect((await socket.next('session.updated')).session).toMatchObject({
      ...session,
      temperature: 0.8,
      output_audio_format: 'pcm16',
    });
    expect(server.realtime.connections[0]?.session).toMatchObject({
      audio: { input: { format: { type: 'audio/pcmu' } } },
    });
    socket.send({ type: 'response.create' });
    const { response } = await socket.next('response.done');
    expect(response).toMatchObject({ modalities: ['text', 'audio'], output: [{ content: [{ type: 'audio' }] }] });
    const seen = new Set(types(socket));
    expect([...seen].filter((type) => /output_|item\.(added|done)$/.test(type))).toEqual([
      'response.output_item.added',
      'response.output_item.done',
    ]);
    for (const type of ['conversation.created', 'conversation.item.created', 'response.audio.delta'])
      expect(seen).toContain(type);
  });

  it('writes when it is asked to, and refuses what it did not know', async () => {
    await using server = await startServer();
    await using socket = await connectAs(open(server));
    socket.sendRaw('{"type":"response.create","response":{"modalities":["text"]}}');
    await socket.next('response.done');
    expect(types(socket)).toContain('response.text.delta');
    socket.send({ type: 'session.update', event_id: 'new', session: { type: 'realtime' } });
    expect((await socket.next('error')).error).toMatchObject({ code: 'unknown_parameter', param: 'session.type' });
  });

  it('needs a deployment', async () => {
    await using server = await startServer();
    const socket = open(server, '');
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(404);
    response.resume();
  });
});
