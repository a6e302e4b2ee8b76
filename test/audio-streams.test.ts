import { createClient, isApiError } from '@unspool/generated';
import { createSpeech, createTranscription } from '@unspool/generated/audio';
import { isStreamError } from '@unspool/streaming';
import { decodeSpeechDelta, streamSpeech, streamTranscription } from '@unspool/streaming/audio';
import { OpenAI, toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from './server/index.ts';

const start = (options: ServerOptions = {}) => startServer({ apiKey: 'k', ...options });
const connect = (server: RunningServer) => createClient({ baseUrl: server.baseUrl, apiKey: 'k', maxRetries: 0 });
const connectOfficial = (server: RunningServer) => new OpenAI({ baseURL: server.baseUrl, apiKey: 'k' });
const request = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello out there' } as const;

describe('streamSpeech over HTTP', () => {
  it.each(['wav', 'pcm', 'mp3'] as const)('gives the bytes that there are without a stream: %s', async (format) => {
    await using server = await start();
    const params = { ...request, response_format: format };
    const whole = Buffer.from(await (await createSpeech(connect(server), params)).bytes());
    const stream = await streamSpeech(connect(server), params);
    const heard: Uint8Array[] = [];
    for await (const event of stream) if (event.type === 'speech.audio.delta') heard.push(decodeSpeechDelta(event));
    const { audio, usage } = await stream.final();
    expect(whole.equals(audio)).toBe(true);
    expect(whole.equals(Buffer.concat(heard))).toBe(true);
    expect(usage?.output_tokens).toBe(heard.length);
  });

  it('brings what the official SDK gives, which reads no events of speech: their bytes', async () => {
    await using server = await start();
    const answer = await connectOfficial(server).audio.speech.create({ ...request, stream_format: 'sse' });
    const sizes: number[] = [];
    for (const [, payload = ''] of (await answer.text()).matchAll(/^data: (.*)$/gm)) {
      const { audio } = JSON.parse(payload);
      if (audio !== undefined) sizes.push(Buffer.from(audio, 'base64').length);
    }
    const { audio } = await (await streamSpeech(connect(server), request)).final();
    expect(audio.byteLength).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  it('is refused as any other call when the model streams no events', async () => {
    await using server = await start();
    const error: unknown = await streamSpeech(connect(server), { ...request, model: 'tts-1' }).catch(
      (reason) => reason,
    );
    expect(isApiError(error) && [error.status, error.param]).toEqual([400, 'stream_format']);
  });
});

describe('streamTranscription over HTTP', () => {
  const params = {
    model: 'gpt-4o-transcribe',
    file: { name: 'a.mp3', content: new TextEncoder().encode('abc') },
  } as const;
  const said = 'You said: “3 bytes of sound”. Übrigens: 谢谢 👋';

  it.each([{}, { include: ['logprobs'] }, { response_format: 'diarized_json', known_speaker_names: ['Ada'] }] as const)(
    'gives the transcript that there is without a stream, as far as events tell: %j',
    async (variant) => {
      await using server = await start();
      const whole = await createTranscription(connect(server), { ...params, ...variant });
      const { task: _, duration: __, ...known } = { task: 0, duration: 0, ...Object(whole) };
      const stream = await streamTranscription(connect(server), { ...params, ...variant });
      let text = '';
      for await (const event of stream) if (event.type === 'transcript.text.delta') text += event.delta;
      expect(await stream.final()).toEqual(known);
      expect([text, await stream.text(), stream.ended]).toEqual([said, said, 'terminal-event']);
    },
  );

  it('brings the events that the official SDK reads', async () => {
    await using server = await start();
    const options = { model: 'gpt-4o-transcribe', response_format: 'diarized_json', include: ['logprobs'] } as const;
    const ours: unknown[] = [];
    for await (const event of await streamTranscription(connect(server), { ...params, ...options })) ours.push(event);
    const theirs: unknown[] = [];
    const file = await toFile(Buffer.from('abc'), 'a.mp3');
    const stream = await connectOfficial(server).audio.transcriptions.create({
      ...options,
      include: ['logprobs'],
      file,
      stream: true,
    });
    for await (const event of stream) theirs.push(event);
    expect(ours).toEqual(theirs);
    expect(ours.length).toBeGreaterThan(5);
  });

  it('understands what was spoken', async () => {
    await using server = await start();
    const speech = await streamSpeech(connect(server), { ...request, response_format: 'wav' });
    const { audio } = await speech.final();
    const file = { name: 'speech.wav', content: audio };
    const stream = await streamTranscription(connect(server), { model: 'gpt-4o-transcribe', file });
    expect(await stream.text()).toMatch(/0\.9 seconds of sound/);
  });

  it('says so when the model does not stream', async () => {
    await using server = await start();
    const error: unknown = await streamTranscription(connect(server), { ...params, model: 'whisper-1' }).catch(
      (reason) => reason,
    );
    expect(isStreamError(error) && error.code).toBe('not-a-stream');
    expect(String(error)).not.toContain('bytes of sound');
  });
});
