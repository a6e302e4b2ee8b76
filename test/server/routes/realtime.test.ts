import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createManualClock } from '../manual-clock.ts';
import { startServer, type RunningServer } from '../start-server.ts';
import { connectAs } from '../testing/connect-socket.ts';
import { answerMisfits } from '../testing/document-checks.ts';
import { requestJson } from '../testing/request-json.ts';

const open = (server: RunningServer, path: string, secret: string) =>
  connectAs(
    new WebSocket(server.baseUrl.replace('http:', 'ws:') + path, ['realtime', `openai-insecure-api-key.${secret}`]),
  );

async function refusalOf(server: RunningServer, path: string, secret: string) {
  const socket = new WebSocket(server.baseUrl.replace('http:', 'ws:') + path, {
    headers: { authorization: `Bearer ${secret}` },
  });
  socket.on('error', () => {});
  const [, response] = await once(socket, 'unexpected-response');
  return [response.statusCode, JSON.parse(String(await response.toArray())).error.code];
}

describe('createRealtimeClientSecret', () => {
  it('gives a secret that opens sessions as it says, until it expires', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock });
    const { body } = await requestJson(server, 'POST /realtime/client_secrets', {
      expires_after: { anchor: 'created_at', seconds: 60 },
      session: { type: 'realtime', model: 'gpt-realtime-mini', instructions: 'Be brief.' },
    });
    expect(answerMisfits('createRealtimeClientSecret', body)).toEqual([]);
    expect(body).toMatchObject({
      value: expect.stringMatching(/^ek_/),
      expires_at: clock.now() / 1000 + 60,
      session: { model: 'gpt-realtime-mini', instructions: 'Be brief.' },
    });
    await using first = await open(server, '/realtime', body.value);
    await using second = await open(server, '/realtime?model=gpt-realtime-mini', body.value);
    for (const socket of [first, second]) {
      const { session } = await socket.next('session.created');
      expect(session).toMatchObject({ type: 'realtime', model: 'gpt-realtime-mini', instructions: 'Be brief.' });
    }
    await clock.advance(60_000);
    expect(await refusalOf(server, '/realtime', body.value)).toEqual([401, 'invalid_api_key']);
    first.send({ type: 'input_audio_buffer.clear' });
    await first.next('input_audio_buffer.cleared');
  });

  it('lives for ten minutes, and opens transcriptions', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock });
    const session = { type: 'transcription', audio: { input: { transcription: { model: 'whisper-1' } } } };
    const { body } = await requestJson(server, 'POST /realtime/client_secrets', { session });
    expect(body.expires_at).toBe(clock.now() / 1000 + 600);
    await using socket = await open(server, '/realtime?intent=transcription', body.value);
    expect((await socket.next('session.created')).session).toMatchObject(session);
  });

  it('needs the key, and an unknown secret opens nothing', async () => {
    await using server = await startServer();
    const response = await fetch(`${server.baseUrl}/realtime/client_secrets`, { method: 'POST' });
    expect(response.status).toBe(401);
    expect(await refusalOf(server, '/realtime?model=m', 'ek_unknown')).toEqual([401, 'invalid_api_key']);
  });
});

describe('createRealtimeTranslationClientSecret', () => {
  it('gives a secret for translations alone', async () => {
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /realtime/translations/client_secrets', {
      session: { model: 'gpt-realtime-translate', audio: { output: { language: 'it' } } },
    });
    expect(answerMisfits('createRealtimeTranslationClientSecret', body)).toEqual([]);
    await using socket = await open(server, '/realtime/translations', body.value);
    expect((await socket.next('session.created')).session).toMatchObject({
      type: 'translation',
      audio: { output: { language: 'it' } },
    });
    expect(await refusalOf(server, '/realtime?model=m', body.value)).toEqual([400, 'invalid_value']);
  });
});
