import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import { joined, silence, tone } from '../../testing/sounds.ts';
import { codecOf } from './audio-codec.ts';
import { describeSound } from './describe-sound.ts';
import { soundLevel } from './sound-level.ts';

describe.each(['audio/pcmu', 'audio/pcma'] as const)('a session in %s', (type) => {
  it('hears, speaks and counts in bytes of 8 kHz', async () => {
    const answers = [{ items: [{ kind: 'message', id: 'said', text: 'One second', audioMs: 1000 }] }] as const;
    await using server = await startServer({ realtime: { answers } });
    await using socket = await connectSocket(server);
    const format = { type };
    const audio = { input: { format, transcription: { model: 'whisper-1' } }, output: { format } };
    socket.send({ type: 'session.update', session: { type: 'realtime', audio } });
    expect((await socket.next('session.updated')).session.audio?.input?.format).toEqual({ type });
    const sound = codecOf({ type }).encode(joined(silence(300), tone(1000, 440), silence(400)));
    expect(sound).toHaveLength(1700 * 8);
    for (let start = 0; start < sound.length; start += 160)
      socket.send({ type: 'input_audio_buffer.append', audio: sound.subarray(start, start + 160).toString('base64') });
    expect(await socket.next('input_audio_buffer.speech_started')).toMatchObject({ audio_start_ms: 0 });
    expect(await socket.next('input_audio_buffer.speech_stopped')).toMatchObject({ audio_end_ms: 1500 });
    const { transcript } = await socket.next('conversation.item.input_audio_transcription.completed');
    expect(transcript).toBe('1.0 seconds of sound at about 440 Hz');
    const { response } = await socket.next('response.done');
    expect(response.audio?.output?.format).toEqual({ type });
    const heard = socket.events.flatMap((event) =>
      event.type === 'response.output_audio.delta' ? [Buffer.from(event.delta, 'base64')] : [],
    );
    expect(Buffer.concat(heard)).toHaveLength(8000);
    expect(Math.max(...heard.map(({ length }) => length))).toBe(1600);
    expect(soundLevel(codecOf({ type }).decode(Buffer.concat(heard).toString('base64')) ?? silence(1))).toBeGreaterThan(
      0.02,
    );
    const truncate = { type: 'conversation.item.truncate', item_id: 'said', content_index: 0 } as const;
    socket.send({ ...truncate, audio_end_ms: 1001 }, { ...truncate, audio_end_ms: 1000 });
    expect((await socket.next('error')).error.param).toBe('audio_end_ms');
    await socket.next('conversation.item.truncated');
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });
});

describe('codecOf', () => {
  it.each(['****', 'AAA'])('refuses %j', (text) => {
    expect(codecOf({ type: 'audio/pcmu' }).decode(text)).toBeUndefined();
  });

  it('is PCM where nothing is said', () => {
    expect(codecOf(undefined).encode(Int16Array.of(1, -1))).toEqual(Buffer.from([1, 0, 255, 255]));
    expect(describeSound(codecOf({ type: 'audio/pcma' }).decode('1dXV') ?? silence(9))).toBe('0.0 seconds of silence');
  });
});
