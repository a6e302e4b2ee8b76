import type {
  CreateTranscriptionResponseDiarizedJson,
  CreateTranscriptionResponseJson,
  TranscriptTextUsageTokens,
} from '@unspool/generated/audio';
import { countTokens, splitTokens } from '../model/split-tokens.ts';
import type { Heard } from './hear.ts';

/** A transcript as JSON. */
export function toTranscription(heard: Heard): CreateTranscriptionResponseJson & {
  readonly usage: TranscriptTextUsageTokens;
} {
  return {
    text: heard.text,
    ...(heard.includeLogprobs && { logprobs: splitTokens(heard.text).map(toLogprob) }),
    usage: countUsage(heard),
  };
}

/** A transcript that tells speakers apart: they take turns at the ends of sentences. */
export function toDiarized(heard: Heard): CreateTranscriptionResponseDiarizedJson {
  const { text, duration } = heard;
  return { task: 'transcribe', duration, text, segments: toSegments(heard), usage: countUsage(heard) };
}

/** How likely a token was: a number that follows from the token. */
export function toLogprob(token: string): { token: string; logprob: number; bytes: number[] } {
  return { token, logprob: -token.length / 16, bytes: [...Buffer.from(token)] };
}

function toSegments({ text, duration, speakers }: Heard): CreateTranscriptionResponseDiarizedJson['segments'] {
  const sentences = text.match(/.+?(?:[.!?](?=\s)|$)/gsu) ?? [];
  let end = 0;
  return sentences.map((sentence, index) => {
    const start = end;
    end += (duration * sentence.length) / text.length;
    const speaker = speakers[index % speakers.length] ?? 'A';
    return { type: 'transcript.text.segment', id: `seg_${index + 1}`, start, end, text: sentence, speaker };
  });
}

/** Ten tokens for a second of sound. */
function countUsage({ text, duration, prompt }: Heard): TranscriptTextUsageTokens {
  const audio_tokens = Math.ceil(duration * 10);
  const text_tokens = countTokens(prompt);
  const input_tokens = audio_tokens + text_tokens;
  const output_tokens = countTokens(text);
  return {
    type: 'tokens',
    input_tokens,
    input_token_details: { text_tokens, audio_tokens },
    output_tokens,
    total_tokens: input_tokens + output_tokens,
  };
}
