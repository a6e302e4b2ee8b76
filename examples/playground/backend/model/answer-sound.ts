import type { ScenarioAnswer } from '@unspool/test/server';
import type { Act } from './act.ts';
import { readBody } from './read-body.ts';

const transcript = ['A thread is as long as you like,', 'and no longer than its spool.'] as const;
const text = transcript.join(' ');

const asText: Readonly<Record<string, string>> = {
  text,
  srt: `1\n00:00:00,000 --> 00:00:02,100\n${transcript[0]}\n\n2\n00:00:02,100 --> 00:00:04,000\n${transcript[1]}\n`,
  vtt: `WEBVTT\n\n00:00:00.000 --> 00:00:02.100\n${transcript[0]}\n\n00:00:02.100 --> 00:00:04.000\n${transcript[1]}\n`,
};

/** Transcripts: always the same words, in the form that is wanted. */
export const answerTranscription: Act = ({ body }) => {
  const { response_format: format = 'json', file, language } = readBody(body);
  if (file === undefined) return undefined;
  if (typeof format === 'string' && asText[format] !== undefined) return plain(asText[format]);
  if (format !== 'verbose_json') return { kind: 'reply', reply: { text, calls: [], cut: false } };
  const segments = transcript.map((words, id) => ({
    id,
    seek: 0,
    start: id * 2.1,
    end: id === 0 ? 2.1 : 4,
    text: words,
    tokens: [],
    temperature: 0,
    avg_logprob: -0.2,
    compression_ratio: 1.1,
    no_speech_prob: 0.01,
  }));
  return json({ task: 'transcribe', language: language ?? 'english', duration: 4, text, segments });
};

/** Translations: into English, whatever was said. */
export const answerTranslation: Act = ({ body }) => {
  const { response_format: format = 'json', file } = readBody(body);
  if (file === undefined) return undefined;
  if (typeof format === 'string' && asText[format] !== undefined) return plain(asText[format]);
  return json({ text });
};

function plain(words: string): ScenarioAnswer {
  return { kind: 'response', response: new Response(words, { headers: { 'content-type': 'text/plain' } }) };
}

function json(value: object): ScenarioAnswer {
  return { kind: 'response', response: Response.json(value) };
}
