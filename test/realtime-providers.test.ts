import { createClient } from '@unspool/generated';
import { createRealtimeClientSecret } from '@unspool/generated/realtime';
import { azure } from '@unspool/providers/azure';
import { xai } from '@unspool/providers/xai';
import { commitAudio, connectRealtime, respond, update } from '@unspool/realtime';
import { createConversation } from '@unspool/realtime/conversation';
import { createTranscript } from '@unspool/realtime/transcription';
import { describe, expect, it } from 'vitest';

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

const model = 'grok-voice-latest';

describe('xAI', () => {
  it('gets settings where it wants them, at once and later', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ provider: xai({ apiKey, baseUrl: server.baseUrl }) });
    await using connected = await connectRealtime(client, {
      model,
      session: { voice: 'cedar', turnDetection: null, inputAudioFormat: 'g711_ulaw' },
    });
    expect(connected.configuration).toMatchObject({ voice: 'cedar', turn_detection: null });
    await update(connected, { voice: 'marin', turnDetection: { type: 'server_vad', silenceDurationMs: 300 } });
    const [request] = server.requests;
    expect([request?.path, request?.query]).toEqual(['/v1/realtime', { model }]);
    expect(request?.headers['authorization']).toBe(`Bearer ${apiKey}`);
    const [connection] = server.realtime.connections;
    const format = { type: 'audio/pcmu' };
    expect(connection?.received.map(({ event }) => event)).toMatchObject([
      { session: { type: 'realtime', voice: 'cedar', turn_detection: null, audio: { input: { format } } } },
      {
        session: { type: 'realtime', voice: 'marin', turn_detection: { type: 'server_vad', silence_duration_ms: 300 } },
      },
    ]);
    expect(connection?.session?.audio).toMatchObject({
      input: { format, turn_detection: { type: 'server_vad', silence_duration_ms: 300 } },
      output: { voice: 'marin' },
    });
  });

  it('answers requests and writes down what was said in its dialect, with a client secret as the subprotocol', async () => {
    await using server = await startServer({ apiKey, realtime: { transcripts: [{ text: 'What is a spool?' }] } });
    const secrets = createClient({ provider: xai({ apiKey, baseUrl: server.baseUrl }) });
    const clientSecret = async () => (await createRealtimeClientSecret(secrets, {})).value;
    const provider = xai({ clientSecret, baseUrl: server.baseUrl });
    const settings = { turnDetection: null, inputAudioTranscription: { model: 'grok-transcribe' } };
    await using connected = await connectRealtime(
      { provider },
      { model, credentials: 'subprotocols', session: settings },
    );
    const conversation = createConversation();
    const transcript = createTranscript();
    const growing: string[] = [];
    connected.on('*', (event) => {
      conversation.apply(event);
      for (const { itemId } of transcript.apply(event)) growing.push(transcript.get(itemId)?.text ?? '');
    });
    connected.appendAudio(new Int16Array(12_000).fill(9000));
    const { itemId } = await commitAudio(connected);
    const handle = respond(connected);
    let text = '';
    for await (const delta of handle.text()) text += delta;
    expect(text.length).toBeGreaterThan(0);
    expect(await handle.done).toMatchObject({ status: 'completed' });
    await expect.poll(() => transcript.get(itemId)?.status).toBe('completed');
    expect(transcript.get(itemId)?.text).toBe('What is a spool?');
    expect(growing.filter((part) => part !== '' && part !== 'What is a spool?').length).toBeGreaterThan(0);
    expect(conversation.entries.map(({ item }) => item?.type)).toEqual(['message', 'message']);
    expect(server.requests.at(-1)?.headers['authorization']).toBeUndefined();
  });
});
