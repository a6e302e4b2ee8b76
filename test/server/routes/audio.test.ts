import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../start-server.ts';
import { answerMisfits, expectDocumentedEvents } from '../testing/document-checks.ts';
import { readEvents, readFrames } from '../testing/read-frames.ts';
import { requestForm } from '../testing/request-form.ts';
import { requestJson, requestText } from '../testing/request-json.ts';
import { describeSound } from '../realtime/audio/describe-sound.ts';
import { readWave } from '../audio/read-wave.ts';

const request = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello out there' };

async function speak(server: RunningServer, options: object): Promise<Response> {
  return fetch(`${server.baseUrl}/audio/speech`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...request, ...options }),
  });
}

describe('speech', () => {
  it.each(['wav', 'pcm'])('is sound as %s', async (response_format) => {
    await using server = await startServer();
    const answer = await speak(server, { response_format });
    expect(answer.headers.get('content-type')).toBe(`audio/${response_format}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const samples = response_format === 'wav' ? readWave(bytes) : new Int16Array(bytes.buffer);
    expect(samples).toHaveLength(request.input.length * 1440);
    expect(describeSound(samples!)).toMatch(/^0\.9 seconds of sound/);
  });

  it.each([
    ['mp3', 'audio/mpeg'],
    [undefined, 'audio/mpeg'],
    ['opus', 'audio/opus'],
  ])('is named by its format: %s', async (response_format, want) => {
    await using server = await startServer();
    expect((await speak(server, { response_format })).headers.get('content-type')).toBe(want);
  });

  it.each(['wav', 'pcm', 'mp3', undefined])('streams the bytes of the answer without a stream: %s', async (format) => {
    await using server = await startServer();
    const options = { response_format: format };
    const whole = Buffer.from(await (await speak(server, options)).arrayBuffer());
    const text = await requestText(server, '/audio/speech', { ...request, ...options, stream_format: 'sse' });
    const events = readEvents(text);
    expectDocumentedEvents('audio', 'SpeechAudio', events);
    expect(readFrames(text).map(({ event }) => event)).toEqual(events.map(({ type }) => type));
    const last = events.pop();
    expect(last).toMatchObject({ type: 'speech.audio.done', usage: { output_tokens: events.length } });
    expect(Buffer.concat(events.map(({ audio }) => Buffer.from(audio, 'base64')))).toEqual(whole);
  });

  it.each(['tts-1', 'tts-1-hd'])('does not stream with %s', async (model) => {
    await using server = await startServer();
    const answer = await requestJson(server, 'POST /audio/speech', { ...request, model, stream_format: 'sse' });
    expect(answer).toMatchObject({ status: 400, body: { error: { param: 'stream_format' } } });
  });
});

describe('transcriptions', () => {
  const said = 'You said: “3 bytes of sound”. Übrigens: 谢谢 👋';
  const fields = { file: new File(['abc'], 'a.mp3'), model: 'gpt-4o-transcribe' };
  const transcribe = (server: RunningServer, options: object) =>
    requestForm(server, '/audio/transcriptions', { ...fields, ...options });

  it('tell what a sound is like', async () => {
    await using server = await startServer();
    const file = new File([await (await speak(server, { response_format: 'wav' })).blob()], 'a.wav');
    const answer = JSON.parse(await transcribe(server, { file }));
    expect(answer).toMatchObject({ text: expect.stringMatching(/0\.9 seconds of sound/), usage: { type: 'tokens' } });
    expect(answerMisfits('createTranscription', answer)).toEqual([]);
  });

  it.each([{}, { include: ['logprobs'] }])(
    'stream what adds up to the answer without a stream: %j',
    async (options) => {
      await using server = await startServer();
      const answer = JSON.parse(await transcribe(server, options));
      expect(answerMisfits('createTranscription', answer)).toEqual([]);
      expect(answer.text).toBe(said);
      const text = await transcribe(server, { ...options, stream: true });
      const events = readEvents(text);
      expectDocumentedEvents('audio', 'TranscriptText', events);
      expect(readFrames(text).map(({ event }) => event)).toEqual(events.map(({ type }) => type));
      expect(events.pop()).toEqual({ type: 'transcript.text.done', ...answer });
      expect(events.map(({ delta }) => delta).join('')).toBe(said);
      const logprobs = events.flatMap((event) => event.logprobs ?? []);
      expect(logprobs).toEqual(answer.logprobs ?? []);
      expect(logprobs.length > 0).toBe('include' in options);
    },
  );

  it('tell speakers apart', async () => {
    await using server = await startServer();
    const options = { response_format: 'diarized_json', known_speaker_names: ['Ada', 'Grace'] };
    const answer = JSON.parse(await transcribe(server, options));
    expect(answerMisfits('createTranscription', answer)).toEqual([]);
    expect(answer.segments.map(({ speaker, text }: Record<string, string>) => [speaker, text])).toEqual([
      ['Ada', 'You said: “3 bytes of sound”.'],
      ['Grace', ' Übrigens: 谢谢 👋'],
    ]);
    expect(answer.segments[1].end).toBeCloseTo(answer.duration);
    const events = readEvents(await transcribe(server, { ...options, stream: true }));
    expectDocumentedEvents('audio', 'TranscriptText', events);
    expect(events.filter(({ type }) => type === 'transcript.text.segment')).toEqual(answer.segments);
    for (const { id, text } of answer.segments) {
      const deltas = events.filter(({ segment_id }) => segment_id === id).map(({ delta }) => delta);
      expect(deltas.join('')).toBe(text);
    }
    expect(events.at(-1)).toMatchObject({ type: 'transcript.text.done', text: said });
  });

  it('do not stream with whisper-1', async () => {
    await using server = await startServer();
    const text = await transcribe(server, { model: 'whisper-1', stream: true });
    expect(JSON.parse(text)).toMatchObject({ text: said });
  });
});
