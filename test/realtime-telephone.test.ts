import { createClient } from '@unspool/generated';
import { connectRealtime, type RealtimeSession, type RealtimeSessionSettings, respond } from '@unspool/realtime';
import { decodeMuLaw, encodeMuLaw } from '@unspool/realtime/audio';
import { createTelephoneBridge, type TelephoneBridge } from '@unspool/realtime/node';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';
import { callPhone } from './telephone/call-phone.ts';

const apiKey = 'sk-embedded';

/** So long a sound of 440 Hz, as a line carries it. */
const tone = (milliseconds: number) =>
  encodeMuLaw(
    Int16Array.from({ length: milliseconds * 8 }, (_, index) => 12_000 * Math.sin((index * 2 * Math.PI * 440) / 8000)),
  );
const silence = (milliseconds: number) => new Uint8Array(milliseconds * 8).fill(0xff);

const formats: readonly { readonly name: string; readonly session: RealtimeSessionSettings }[] = [
  { name: 'G.711', session: { inputAudioFormat: 'g711_ulaw', outputAudioFormat: 'g711_ulaw' } },
  { name: 'PCM16', session: {} },
];

describe.each(formats)('createTelephoneBridge and the embedded server in $name', ({ session: settings }) => {
  it('holds a conversation, and truncates what the caller talks over where it was heard to', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const sessions: RealtimeSession[] = [];
    const bridges: TelephoneBridge[] = [];
    const problems: unknown[] = [];
    const connect = async () => {
      const session = await connectRealtime(client, { model: 'gpt-realtime', session: settings });
      session.on('error', (event) => problems.push(event));
      sessions.push(session);
      return session;
    };
    await using phone = await callPhone((socket) =>
      bridges.push(createTelephoneBridge(socket, { connect, onFault: (fault) => problems.push(fault) })),
    );

    // The caller asks before the session is there, and the server's own voice detection takes turns.
    phone.say(silence(200));
    phone.say(tone(800));
    phone.say(silence(900));
    await expect.poll(() => server.realtime.connections[0]?.items.length).toBe(2);
    const [connection] = server.realtime.connections;
    const done = () => connection?.sent.filter(({ type }) => type === 'response.done').length;
    await expect.poll(done, { timeout: 5000 }).toBe(1);
    await expect.poll(phone.queuedMs).toBeGreaterThan(1000);
    expect(JSON.stringify(connection?.items)).toMatch(/seconds of sound at about 4(?:39|40|41) Hz/u);

    phone.play(730);
    expect(Math.max(...decodeMuLaw(Uint8Array.from(phone.heard)))).toBeGreaterThan(2000);
    phone.say(tone(300));
    const truncated = () => connection?.sent.filter(({ type }) => type === 'conversation.item.truncated') ?? [];
    await expect.poll(() => truncated().length, { timeout: 5000 }).toBe(1);
    const heardMs = truncated().map(({ event }) => Object(event).audio_end_ms);
    expect(Math.max(...heardMs)).toBeLessThanOrEqual(730);
    // A frame, and what rounding to whole milliseconds takes away.
    expect(Math.min(...heardMs)).toBeGreaterThan(730 - 21);
    expect([phone.queuedMs(), phone.clears()]).toEqual([0, 1]);

    // What is said after that is heard from its beginning.
    const before = phone.heard.length;
    phone.say(silence(900));
    await expect.poll(done, { timeout: 5000 }).toBe(2);
    await expect.poll(phone.queuedMs).toBeGreaterThan(500);
    phone.play(100_000);
    expect(phone.heard.length).toBeGreaterThan(before + 4000);
    expect(problems).toEqual([]);

    await bridges[0]?.hangUp();
    expect((await sessions[0]?.closed)?.code).toBe(1000);
  });
});

describe('createTelephoneBridge', () => {
  it('lets whoever picks up speak first', async () => {
    await using server = await startServer({ apiKey });
    const client = createClient({ apiKey, baseUrl: server.baseUrl });
    const connect = async () => {
      const session = await connectRealtime(client, { model: 'gpt-realtime' });
      respond(session, { instructions: 'Greet the caller.' });
      return session;
    };
    await using phone = await callPhone((socket) => createTelephoneBridge(socket, { connect }));
    await expect.poll(() => server.realtime.connections[0]?.sent.map(({ type }) => type)).toContain('response.done');
    const [connection] = server.realtime.connections;
    const deltas = connection?.sent.filter(({ type }) => type === 'response.output_audio.delta') ?? [];
    const bytes = deltas.reduce((sum, { event }) => sum + Buffer.from(Object(event).delta, 'base64').length, 0);
    expect(bytes).toBeGreaterThan(24_000);
    await expect.poll(phone.queuedMs).toBe(bytes / 48);
  });
});
