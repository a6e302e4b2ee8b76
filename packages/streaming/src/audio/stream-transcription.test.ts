import { describe, expect, it } from 'vitest';
import { checkStream } from '../check-stream.fixture.ts';
import { createScriptedClient, frameEvents } from '../sse.fixture.ts';
import { transcriptionStream } from './transcription-stream.ts';
import { streamTranscription, type TranscriptionStream } from './stream-transcription.ts';
import type { TranscriptionEventType } from './transcription-event.ts';

const logprob = (token: string) => ({ token, logprob: -0.5, bytes: [...Buffer.from(token)] });
const segment = (id: string, speaker: string, text: string) => ({
  type: 'transcript.text.segment' as const,
  id,
  start: 0,
  end: 1.5,
  text,
  speaker,
});
const usage = { type: 'tokens' as const, input_tokens: 1, output_tokens: 2, total_tokens: 3 };
const events = [
  { type: 'transcript.text.delta' as const, delta: 'Grüße, ', logprobs: [logprob('Grüße, ')], segment_id: 'seg_1' },
  segment('seg_1', 'A', 'Grüße, '),
  {
    type: 'transcript.text.delta' as const,
    delta: '🌍!',
    logprobs: [logprob('🌍'), logprob('!')],
    segment_id: 'seg_2',
  },
  segment('seg_2', 'B', '🌍!'),
  { type: 'transcript.text.done' as const, text: 'Grüße, 🌍!', languages: [{ code: 'de' }], usage },
];
const params = { model: 'gpt-4o-transcribe-diarize', file: new Blob(['sound']) } as const;

describe('streamTranscription', () => {
  checkStream({
    kind: transcriptionStream,
    open: (client): Promise<TranscriptionStream> => streamTranscription(client, params),
    text: frameEvents(events),
    events,
    final: {
      text: 'Grüße, 🌍!',
      languages: [{ code: 'de' }],
      logprobs: [logprob('Grüße, '), logprob('🌍'), logprob('!')],
      segments: [segment('seg_1', 'A', 'Grüße, '), segment('seg_2', 'B', '🌍!')],
      usage,
    },
    ended: 'terminal-event',
  });

  it('shows the text and who said it as they come', async () => {
    const stream = await streamTranscription(createScriptedClient(frameEvents(events)).client, params);
    const texts: unknown[] = [];
    for await (const _ of stream) texts.push([stream.snapshot?.text, stream.snapshot?.segments?.length ?? 0]);
    expect(texts).toEqual([
      ['Grüße, ', 0],
      ['Grüße, ', 1],
      ['Grüße, 🌍!', 1],
      ['Grüße, 🌍!', 2],
      ['Grüße, 🌍!', 2],
    ]);
    expect(await stream.text()).toBe('Grüße, 🌍!');
  });

  it('hands on only the events that are asked for, and has text and segments all the same', async () => {
    const open = <const TOnly extends TranscriptionEventType>(only: readonly TOnly[]) =>
      streamTranscription(createScriptedClient(frameEvents(events)).client, params, { only });
    const whole = { text: 'Grüße, 🌍!', segments: [{ id: 'seg_1' }, { id: 'seg_2' }], usage };
    const segments = await open(['transcript.text.segment']);
    const speakers: string[] = [];
    for await (const { speaker } of segments) speakers.push(speaker);
    expect(speakers).toEqual(['A', 'B']);
    expect(await segments.final()).toMatchObject(whole);
    const deltas = await open(['transcript.text.delta']);
    let text = '';
    for await (const { delta } of deltas) text += delta;
    expect([text, await deltas.final()]).toMatchObject([whole.text, whole]);
  });

  it('asks in a form', async () => {
    const { client, seen } = createScriptedClient(frameEvents(events));
    await (await streamTranscription(client, params)).final();
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/audio/transcriptions');
    expect(seen[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });

  it('says so when a model does not stream', async () => {
    const { client } = createScriptedClient('{"text":"Grüße"}', { contentType: 'application/json' });
    await expect(streamTranscription(client, params)).rejects.toMatchObject({ code: 'not-a-stream' });
  });
});
