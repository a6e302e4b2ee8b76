import { createClient } from '@unspool/generated';
import { createRealtimeClientSecret, createRealtimeTranslationClientSecret } from '@unspool/generated/realtime';
import {
  commitAudio,
  connectRealtime,
  createItem,
  deleteItem,
  respond,
  retrieveItem,
  stayUp,
  update,
} from '@unspool/realtime';
import { createConversation } from '@unspool/realtime/conversation';
import { createTranscript } from '@unspool/realtime/transcription';
import { connectTranslation, createTranslatedAudioDecoder } from '@unspool/realtime/translation';
import { createUsageLedger } from '@unspool/realtime/usage';
import { describe, expect, it } from 'vitest';

import { startServer, type RunningServer } from './server/index.ts';

const apiKey = 'sk-embedded-0123456789';

/** Speech as a microphone would give it: a tone that voice activity detection takes for a voice. */
const tone = (milliseconds: number) =>
  Int16Array.from({ length: milliseconds * 24 }, (_, index) => Math.sin((index / 24_000) * 440 * 2 * Math.PI) * 12_000);

describe('transcription', () => {
  it('puts turns in order, with usage and languages', async () => {
    await using server = await startServer({
      apiKey,
      realtime: {
        transcripts: [
          { text: 'The first turn.', waitMs: 60, languages: ['en'], usage: { type: 'duration', seconds: 2 } },
          { text: 'The second.', usage: { type: 'duration', seconds: 1 } },
        ],
      },
    });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const transcript = createTranscript();
    const ledger = createUsageLedger();
    await using session = await connectRealtime(client, {
      target: { kind: 'transcription' },
      session: { inputAudioTranscription: { model: 'gpt-4o-transcribe' }, turnDetection: null },
    });
    session.on('*', (event) => {
      transcript.apply(event);
      ledger.apply(event);
    });
    session.appendAudio(tone(300));
    const first = await commitAudio(session);
    session.appendAudio(tone(200));
    const second = await commitAudio(session);
    await expect.poll(() => transcript.entries.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(transcript.entries).toMatchObject([
      { itemId: first.itemId, text: 'The first turn.', languages: [{ code: 'en' }] },
      { itemId: second.itemId, text: 'The second.' },
    ]);
    expect(ledger.usage.transcription).toMatchObject({ count: 2, seconds: 3 });
    expect(server.requests[0]?.query).toEqual({ intent: 'transcription' });
  });

  it('says which turn has no transcript, and who spoke', async () => {
    await using server = await startServer({
      apiKey,
      realtime: {
        transcripts: [
          { failed: { code: 'audio_unintelligible' } },
          {
            text: 'Yes. No.',
            segments: [
              { speaker: 'A', text: 'Yes.', start: 0, end: 0.1 },
              { speaker: 'B', text: 'No.', start: 0.1, end: 0.2 },
            ],
          },
        ],
      },
    });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const transcript = createTranscript();
    await using session = await connectRealtime(client, {
      target: { kind: 'transcription' },
      session: { inputAudioTranscription: { model: 'gpt-4o-transcribe-diarize' }, turnDetection: null },
    });
    session.on('*', transcript.apply);
    for (let turn = 0; turn < 2; turn += 1) {
      session.appendAudio(tone(200));
      await commitAudio(session);
    }
    await expect.poll(() => transcript.entries.map(({ status }) => status)).toEqual(['failed', 'completed']);
    const [failed, spoken] = transcript.entries;
    expect(failed?.failure).toMatchObject({ code: 'audio_unintelligible' });
    expect(spoken?.segments.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual(['A: Yes.', 'B: No.']);
  });
});

describe('translation', () => {
  it('hears speech and gives it back in another language', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const translation = await connectTranslation(client, {
      model: 'gpt-realtime-translate',
      session: { audio: { input: { transcription: { model: 'gpt-realtime-whisper' } }, output: { language: 'fr' } } },
    });
    expect(translation.configuration).toMatchObject({ type: 'translation', audio: { output: { language: 'fr' } } });
    const decode = createTranslatedAudioDecoder();
    let samples = 0;
    translation.on('session.output_audio.delta', (event) => (samples += decode(event).samples.length));
    expect(translation.appendAudio(tone(1000))).toBe(true);
    const info = await translation.close();
    expect(info).toMatchObject({ isComplete: true, droppedAudioBytes: 0, faults: 0 });
    expect(translation.transcript.input.length).toBeGreaterThan(0);
    expect(translation.transcript.output.length).toBeGreaterThan(0);
    expect(samples).toBeGreaterThan(2400);
    expect(server.requests[0]).toMatchObject({
      path: '/v1/realtime/translations',
      query: { model: 'gpt-realtime-translate' },
    });
  });
});

describe('a call', () => {
  it('is joined by its id', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    await using session = await connectRealtime(client, {
      target: { kind: 'call', callId: 'rtc_0123' },
      session: { instructions: 'Be brief.' },
    });
    expect(session.configuration).toMatchObject({ type: 'realtime', instructions: 'Be brief.' });
    expect(server.requests[0]?.query).toEqual({ call_id: 'rtc_0123' });
  });

  const join = async (server: RunningServer, callId: string) => {
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const conversation = createConversation();
    const session = await connectRealtime(client, {
      target: { kind: 'call', callId },
      reconnect: stayUp({ conversation }),
    });
    const types: string[] = [];
    session.on('*', ({ type }) => types.push(type));
    return { session, conversation, types, [Symbol.asyncDispose]: () => session[Symbol.asyncDispose]() };
  };
  const content = [{ type: 'input_text', text: 'Good evening.' }] as const;

  it('tells all who are beside it the same, and is told things by each of them', async () => {
    await using server = await startServer({ apiKey });
    await using call = await join(server, 'rtc_1');
    await using sideband = await join(server, 'rtc_1');
    await using other = await join(server, 'rtc_2');
    const spoken = call.session.once('response.done');
    await createItem(sideband.session, { id: 'from_beside', type: 'message', role: 'user', content });
    const response = await respond(sideband.session).done;
    expect(await spoken).toMatchObject({ response: { id: response.id, status: 'completed' } });
    await createItem(call.session, { id: 'from_within', type: 'message', role: 'user', content });
    await expect.poll(() => sideband.conversation.get('from_within')?.status).toBe('completed');
    expect(call.conversation.ids).toEqual(['from_beside', response.output?.[0]?.id, 'from_within']);
    expect(sideband.conversation.entries).toEqual(call.conversation.entries);
    const ofCall = (type: string) => /^(?:response|conversation|output_audio_buffer)\./.test(type);
    await expect.poll(() => sideband.types.filter(ofCall)).toEqual(call.types.filter(ofCall));
    expect(call.types.filter(ofCall)).toContain('output_audio_buffer.started');
    expect(other.conversation.ids).toEqual([]);
    // Who does something wrong is told, and nobody else.
    await expect(deleteItem(sideband.session, 'nothing')).rejects.toMatchObject({ code: 'rejected' });
    expect([sideband.types, call.types].map((types) => types.includes('error'))).toEqual([true, false]);
  });

  it('is changed by each of them for all, and outlasts those who leave', async () => {
    await using server = await startServer({ apiKey });
    await using call = await join(server, 'rtc_1');
    {
      await using sideband = await join(server, 'rtc_1');
      const told = call.session.once('session.updated');
      await update(sideband.session, { type: 'realtime', instructions: 'Be kind.' });
      expect(await told).toMatchObject({ session: { instructions: 'Be kind.' } });
    }
    await createItem(call.session, { id: 'later', type: 'message', role: 'user', content });
    await call.session.close();
    await using back = await join(server, 'rtc_1');
    expect(back.session.configuration).toMatchObject({ instructions: 'Be kind.' });
    expect(await retrieveItem(back.session, 'later')).toMatchObject({ content });
  });
});

describe('an ephemeral key', () => {
  it('opens what it was made for, and is asked for again for each connection', async () => {
    await using server = await startServer({
      apiKey,
      realtime: { onConnection: { 1: { faults: [{ when: { received: 'response.create' }, do: { kind: 'cut' } }] } } },
    });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const keys: string[] = [];
    const token = async () => {
      const { value } = await createRealtimeClientSecret(client, {
        session: { type: 'realtime', model: 'gpt-realtime' },
      });
      keys.push(value);
      return value;
    };
    await using session = await connectRealtime(
      { token, baseUrl: server.baseUrl },
      { model: 'gpt-realtime', credentials: 'subprotocols', reconnect: stayUp({ initialDelayMs: 1 }) },
    );
    const restored = session.once('connection.restored');
    session.send({ type: 'response.create' });
    await restored;
    expect(new Set(keys).size).toBe(2);
    const offered = server.requests.flatMap(({ headers }) => headers['sec-websocket-protocol'] ?? []);
    expect(offered.map((protocols) => protocols.includes('ek_'))).toEqual([true, true]);
  });

  it('opens translations, too', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const model = 'gpt-realtime-translate';
    const token = async () => {
      const session = { model, audio: { output: { language: 'de' } } };
      return (await createRealtimeTranslationClientSecret(client, { session })).value;
    };
    const source = { token, baseUrl: server.baseUrl };
    await using translation = await connectTranslation(source, { model, credentials: 'subprotocols' });
    expect(translation.configuration).toMatchObject({ type: 'translation', audio: { output: { language: 'de' } } });
    expect(server.requests.at(-1)?.headers['authorization']).toBeUndefined();
  });
});
