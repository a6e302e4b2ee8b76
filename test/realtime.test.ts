import { createClient } from '@unspool/generated';
import { azure } from '@unspool/providers/azure';
import { groq } from '@unspool/providers/groq';
import { connectRealtime, type RealtimeEvent, type RealtimeSession } from '@unspool/realtime';
import { createPcm16Decoder } from '@unspool/realtime/audio';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

const model = 'gpt-realtime';
const apiKey = 'sk-embedded';

/** Everything up to the end of the next response. */
async function readResponse(session: RealtimeSession): Promise<readonly RealtimeEvent[]> {
  const events: RealtimeEvent[] = [];
  for await (const event of session) {
    events.push(event);
    if (event.type === 'response.done') break;
  }
  return events;
}

/** A second of 440 Hz, as a microphone would give it. */
const tone = Int16Array.from({ length: 24_000 }, (_, index) => Math.sin((index / 24_000) * 440 * 2 * Math.PI) * 12_000);

describe('connectRealtime and the embedded server', () => {
  it.each(['openai', 'azure'])('holds a text exchange as %s', async (provider) => {
    await using server = await startServer({ apiKey });
    const client =
      provider === 'openai'
        ? createClient({ apiKey, baseUrl: server.baseUrl })
        : createClient({ provider: azure({ endpoint: server.url, apiKey }) });
    await using session = await connectRealtime(client, { model, session: { output_modalities: ['text'] } });
    expect(session.configuration).toMatchObject({ type: 'realtime', output_modalities: ['text'] });
    session.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Guten Tag, Welt' }] },
    });
    session.send({ type: 'response.create' });
    const events = await readResponse(session);
    const deltas = events.flatMap((event) => (event.type === 'response.output_text.delta' ? [event.delta] : []));
    const done = events.find((event) => event.type === 'response.output_text.done');
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.join('')).toBe(done?.text);
    expect(done?.text).toContain('Guten Tag, Welt');
    const [request] = server.requests;
    expect([request?.path, request?.query['model']]).toEqual([
      provider === 'openai' ? '/v1/realtime' : '/openai/v1/realtime',
      model,
    ]);
  });

  it('sends sound in and gets sound back', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    await using session = await connectRealtime(client, {
      model,
      session: { output_modalities: ['audio'], audio: { input: { turn_detection: null } } },
    });
    const decode = createPcm16Decoder();
    const heard: Int16Array[] = [];
    session.on('response.output_audio.delta', (event) => heard.push(decode(event.delta)));
    const response = readResponse(session);
    expect(session.appendAudio(tone)).toBe(true);
    session.send({ type: 'input_audio_buffer.commit' });
    session.send({ type: 'response.create' });
    const types = (await response).map((event) => String(event.type));
    expect(types).toContain('input_audio_buffer.committed');
    const samples = heard.reduce((sum, piece) => sum + piece.length, 0);
    const loudest = heard.reduce((most, piece) => piece.reduce((peak, sample) => Math.max(peak, sample), most), 0);
    expect(samples).toBeGreaterThan(2400);
    expect(loudest).toBeGreaterThan(1000);
  });

  it('rejects with the setting that the server does not know', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    // @ts-expect-error a setting of the retired protocol
    const connecting = connectRealtime(client, { model, session: { input_audio_format: 'pcm16' } });
    await expect(connecting).rejects.toMatchObject({ code: 'rejected', serverCode: 'unknown_parameter' });
  });

  it('names the event that an error answers', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    await using session = await connectRealtime(client, { model });
    const eventId = session.send({ type: 'conversation.item.delete', item_id: 'none' });
    for await (const event of session) {
      if (event.type !== 'error') continue;
      expect(event.error.event_id).toBe(eventId);
      break;
    }
  });

  it('rejects a wrong key, without printing it', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey: 'sk-wrong-0123456789', baseUrl: server.baseUrl });
    const error = await connectRealtime(client, { model }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RealtimeError', code: 'unauthorized', status: 401 });
    expect(String(error)).not.toContain('sk-wrong');
  });

  it('learns that the server went away', async () => {
    const server = await startServer({ apiKey });
    const session = await connectRealtime(createClient({ apiKey, baseUrl: server.baseUrl }), { model });
    await server.close();
    expect([1001, 1006]).toContain((await session.closed).code);
  });

  it('does not compile for a provider without realtime, and refuses it', async () => {
    const client = createClient({ provider: groq({ apiKey: 'gsk_test' }) });
    // @ts-expect-error Groq has no realtime
    const connecting = connectRealtime(client, { model });
    await expect(connecting).rejects.toMatchObject({ code: 'not_supported', provider: 'groq' });
  });
});
