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
