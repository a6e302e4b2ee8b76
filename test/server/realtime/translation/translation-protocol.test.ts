import { once } from 'node:events';
import type { RealtimeTranslationClientEvent, RealtimeTranslationServerEvent } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type RunningServer } from '../../start-server.ts';
import { connectAs, type TestSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents, misfits } from '../../testing/document-checks.ts';
import { joined, silence, tone } from '../../testing/sounds.ts';
import { encodePcm16, toSamples } from '../audio/pcm16.ts';

function open(server: RunningServer): Promise<TestSocket> {
  const url = `${server.url.replace('http:', 'ws:')}/v1/realtime/translations?model=gpt-realtime-translate`;
  return connectAs(new WebSocket(url, { headers: { authorization: `Bearer ${server.apiKey}` } }));
}

const send = ({ sendRaw }: TestSocket, ...events: RealtimeTranslationClientEvent[]) =>
  events.forEach((event) => sendRaw(JSON.stringify(event)));

function append(socket: TestSocket, samples: Int16Array): void {
  const frame = toSamples(200);
  for (let start = 0; start < samples.length; start += frame) {
    const audio = encodePcm16(samples.subarray(start, start + frame));
    send(socket, { type: 'session.input_audio_buffer.append', audio });
  }
}

/** The same events, of the union they are really of. */
const seen = ({ events }: TestSocket) => events as readonly unknown[] as readonly RealtimeTranslationServerEvent[];

const textOf = (socket: TestSocket, type: 'session.input_transcript.delta' | 'session.output_transcript.delta') =>
  seen(socket)
    .flatMap((event) => (event.type === type && 'delta' in event ? [event.delta] : []))
    .join('');
const input = 'session.input_transcript.delta';
const output = 'session.output_transcript.delta';

describe('a translation session', () => {
  it('translates what it hears at the pace of its input, and says the rest when it is closed', async () => {
    const translations = [{ input: 'Guten Morgen allerseits', output: 'Good morning everybody' }];
    await using server = await startServer({ realtime: { translations } });
    await using socket = await open(server);
    send(socket, {
      type: 'session.update',
      session: { audio: { input: { transcription: { model: 'gpt-4o-transcribe' } }, output: { language: 'en' } } },
    });
    append(socket, joined(tone(400, 440), silence(600)));
    await expect.poll(() => textOf(socket, output)).toBe('Good morning');
    append(socket, silence(200));
    await expect.poll(() => textOf(socket, output)).toBe('Good morning everyb');
    const closed = once(socket.socket, 'close');
    send(socket, { type: 'session.close' });
    expect((await closed)[0]).toBe(1000);
    expect([textOf(socket, input), textOf(socket, output)]).toEqual([
      'Guten Morgen allerseits',
      'Good morning everybody',
    ]);
    expect(seen(socket).at(-1)?.type).toBe('session.closed');
    const audio = seen(socket).filter((event) => event.type === 'session.output_audio.delta');
    expect(audio.length).toBeGreaterThan(2);
    expect(audio[0]).toMatchObject({ sample_rate: 24_000, channels: 1, format: 'pcm16' });
    for (const event of seen(socket)) expect(misfits('RealtimeTranslationServerEvent', event)).toEqual([]);
    expect(server.realtime.connections[0]?.audio).toEqual({ receivedMs: 1200, bufferedMs: 0 });
  });

  it('describes what nobody scripted, in the language of the session, and transcribes when asked', async () => {
    await using server = await startServer();
    await using socket = await open(server);
    send(socket, { type: 'session.update', session: { audio: { output: { language: 'fr' } } } });
    append(socket, joined(tone(500, 440), silence(5000)));
    await expect.poll(() => textOf(socket, output)).toBe('fr: 0.5 seconds of sound at about 440 Hz');
    expect(textOf(socket, input)).toBe('');
  });

  it('knows no events of conversations, and refuses what does not fit', async () => {
    await using server = await startServer();
    await using socket = await open(server);
    socket.send({ type: 'response.create', event_id: 'no' });
    expect((await socket.next('error')).error).toMatchObject({ param: 'type', event_id: 'no' });
    socket.sendRaw('{"type":"session.update","event_id":"odd","session":{"voice":"marin"}}');
    expect((await socket.next('error')).error).toMatchObject({ code: 'unknown_parameter', event_id: 'odd' });
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events.slice(1));
  });
});
