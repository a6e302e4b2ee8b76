import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';

describe('updateSession', () => {
  it('merges and shows the whole session', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    const { session: before } = await socket.next('session.created');
    const tools = [{ type: 'function', name: 'f', parameters: { type: 'object' } }] as const;
    socket.send({
      type: 'session.update',
      session: {
        type: 'realtime',
        instructions: 'Be brief.',
        tools,
        audio: { input: { transcription: { model: 'whisper-1' } } },
      },
    });
    const { session } = await socket.next('session.updated');
    expect(session).toEqual({
      ...before,
      instructions: 'Be brief.',
      tools,
      audio: {
        ...before.audio,
        input: { ...before.audio?.input, transcription: { model: 'whisper-1', language: null, prompt: null } },
      },
    });
    socket.sendRaw(
      '{"type":"session.update","session":{"type":"realtime","audio":{"input":{"transcription":null,"turn_detection":null}}}}',
    );
    const { session: after } = await socket.next('session.updated');
    expect(after.audio?.input).toEqual({
      format: { type: 'audio/pcm', rate: 24_000 },
      noise_reduction: null,
      transcription: null,
      turn_detection: null,
    });
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it.each([
    [
      '{"type":"session.update","event_id":"e1","session":{"type":"realtime","voice":"marin"}}',
      'session.voice',
      'unknown_parameter',
    ],
    [
      '{"type":"session.update","event_id":"e1","session":{"type":"realtime","output_modalities":5}}',
      'session.output_modalities',
      'invalid_type',
    ],
    ['{"type":"session.update","event_id":"e1","session":{"type":"transcription"}}', 'session.type', 'invalid_value'],
    ['{"type":"session.update","event_id":"e1"}', 'session', 'missing_required_parameter'],
    [
      '{"type":"session.update","event_id":"e1","session":{"type":"realtime","model":"other"}}',
      'session.model',
      'invalid_value',
    ],
    ['{"type":"no.such.event","event_id":"e1"}', 'type', 'invalid_value'],
    ['{"event_id":"e1"}', 'type', 'missing_required_parameter'],
  ])('refuses %s', async (...row) => {
    const [frame, param, code] = row;
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.sendRaw(frame);
    expect((await socket.next('error')).error).toMatchObject({
      type: 'invalid_request_error',
      param,
      code,
      event_id: 'e1',
    });
    socket.send({ type: 'session.update', session: { type: 'realtime' } });
    await socket.next('session.updated');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it.each(['not JSON', Buffer.from([0, 1])])('survives the frame %j', async (frame) => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.sendRaw(frame);
    expect((await socket.next('error')).error).toMatchObject({ code: 'invalid_json', event_id: null });
  });
});
