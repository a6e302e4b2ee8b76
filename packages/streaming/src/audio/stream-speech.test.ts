import { describe, expect, it } from 'vitest';
import { checkStream } from '../check-stream.fixture.ts';
import { createScriptedClient, frameEvents } from '../sse.fixture.ts';
import { decodeSpeechDelta } from './decode-speech-delta.ts';
import { speechStream } from './speech-stream.ts';
import { type SpeechStream, streamSpeech } from './stream-speech.ts';

const pieces = [
  [82, 73, 70, 70, 0],
  [255, 254],
  [1, 2, 3, 4, 5, 6, 7],
];
const deltas = pieces.map((bytes) => ({
  type: 'speech.audio.delta' as const,
  audio: Buffer.from(bytes).toString('base64'),
}));
const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 };
const events = [...deltas, { type: 'speech.audio.done' as const, usage }];
const whole = Uint8Array.from(pieces.flat());
const params = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello', response_format: 'wav' } as const;

describe('streamSpeech', () => {
  checkStream({
    kind: speechStream,
    open: (client): Promise<SpeechStream> => streamSpeech(client, params),
    text: frameEvents(events),
    events,
    final: { audio: whole, usage },
    ended: 'terminal-event',
  });

  it('asks for events in place of bytes, and changes nothing else', async () => {
    const { client, seen } = createScriptedClient(frameEvents(events));
    await (await streamSpeech(client, params)).final();
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/audio/speech');
    expect(seen[0]?.body).toEqual({ ...params, stream_format: 'sse' });
  });

  it('gives the bytes as they come, and shows what has come', async () => {
    const stream = await streamSpeech(createScriptedClient(frameEvents(events)).client, params);
    const heard: number[] = [];
    for await (const event of stream) {
      if (event.type !== 'speech.audio.delta') continue;
      heard.push(...decodeSpeechDelta(event));
      expect([...(stream.snapshot?.audio ?? [])]).toEqual(heard);
    }
    expect(heard).toEqual([...whole]);
  });

  it('is whole whichever events are asked for', async () => {
    const stream = await streamSpeech(createScriptedClient(frameEvents(events)).client, params, { only: [] });
    for await (const event of stream) expect.unreachable(JSON.stringify(event));
    expect(await stream.final()).toEqual({ audio: whole, usage });
  });

  it('is cut off without its last event, [DONE] or not', async () => {
    for (const ending of ['', 'data: [DONE]\n\n']) {
      const stream = await streamSpeech(createScriptedClient(frameEvents(deltas) + ending).client, params);
      await expect(stream.final()).rejects.toMatchObject({ code: 'cut-off', partial: { audio: whole } });
    }
  });

  it('says so when bytes come in place of events', async () => {
    const answer = createScriptedClient('RIFF', { contentType: 'audio/wav' });
    await expect(streamSpeech(answer.client, params)).rejects.toMatchObject({ code: 'not-a-stream' });
  });
});
