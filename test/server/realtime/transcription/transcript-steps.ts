import type { AudioTranscriptionResponse, RealtimeServerEvent } from '@unspool/generated/realtime';
import { splitTokens } from '../../model/split-tokens.ts';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { ScriptedTranscript } from '../script/scripted-transcript.ts';

type Completed = Extract<RealtimeServerEvent, { type: 'conversation.item.input_audio_transcription.completed' }>;
type LogProbs = NonNullable<Completed['logprobs']>;

/** What there is to tell of the transcript of one turn. */
export interface Transcript {
  readonly itemId: string;
  readonly text: string;
  readonly audioMs: number;
  readonly script: ScriptedTranscript;
  readonly settings: AudioTranscriptionResponse;
  /** Whether the session asked for them. */
  readonly withLogprobs: boolean;
}

/** Its pieces, who said them where the model tells, and its end or its failure. */
export function* transcriptSteps(transcript: Transcript): Generator<ServerStep> {
  const { itemId, text, script, withLogprobs } = transcript;
  const place = { item_id: itemId, content_index: 0 };
  const tokens = splitTokens(text);
  for (const delta of tokens) {
    const logprobs = withLogprobs ? { logprobs: toLogprobs([delta]) } : {};
    yield { type: 'conversation.item.input_audio_transcription.delta', ...place, delta, ...logprobs };
  }
  for (const [index, segment] of segmentsOf(transcript).entries()) {
    const id = `seg_${index + 1}`;
    yield { type: 'conversation.item.input_audio_transcription.segment', ...place, id, ...segment };
  }
  if (script.failed !== undefined) {
    const { code = 'audio_unintelligible', message = 'The audio could not be transcribed.' } = script.failed;
    const error = { type: 'transcription_error', code, message };
    yield { type: 'conversation.item.input_audio_transcription.failed', ...place, error };
    return;
  }
  const languages = languagesOf(transcript);
  yield {
    type: 'conversation.item.input_audio_transcription.completed',
    ...place,
    transcript: text,
    usage: script.usage ?? usageOf(transcript),
    ...(languages.length > 0 && { languages: languages.map((code) => ({ code })) }),
    ...(withLogprobs && { logprobs: toLogprobs(tokens) }),
  };
}

function segmentsOf({ script, settings, text, audioMs }: Transcript): NonNullable<ScriptedTranscript['segments']> {
  if (script.segments !== undefined) return script.segments;
  return settings.model?.includes('diarize') === true ? [{ speaker: 'A', text, start: 0, end: audioMs / 1000 }] : [];
}

function languagesOf({ script, settings }: Transcript): readonly string[] {
  return script.languages ?? settings.languages ?? [settings.language].filter((code) => typeof code === 'string');
}

/** Whisper counts seconds, other models count tokens: ten to a second of audio. */
function usageOf({ settings, audioMs, text }: Transcript): Completed['usage'] {
  if (settings.model?.includes('whisper') === true) return { type: 'duration', seconds: audioMs / 1000 };
  const audio_tokens = Math.ceil(audioMs / 100);
  const output_tokens = splitTokens(text).length;
  return {
    type: 'tokens',
    total_tokens: audio_tokens + output_tokens,
    input_tokens: audio_tokens,
    input_token_details: { text_tokens: 0, audio_tokens },
    output_tokens,
  };
}

/** The longer a piece, the surer it is. */
function toLogprobs(tokens: readonly string[]): LogProbs {
  return tokens.map((token) => ({ token, logprob: -1 / (1 + token.length), bytes: [...Buffer.from(token)] }));
}
