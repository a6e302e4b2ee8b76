// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type {
  TranscriptTextUsageDuration,
  TranscriptTextUsageTokens,
  TranscriptionLanguage,
  VoiceIdsOrCustomVoice,
} from '../vocabulary.ts';

/** @default 'json' */
export type AudioResponseFormat = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json';

export interface CreateSpeechRequest {
  model: 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15' | (string & {});
  /** At most 4096 characters. */
  input: string;
  /** At most 4096 characters. */
  instructions?: string | undefined;
  voice: VoiceIdsOrCustomVoice;
  /** @default 'mp3' */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm' | undefined;
  /**
   * 0.25 to 4.
   * @default 1
   */
  speed?: number | undefined;
}

export type CreateSpeechResponseStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent;

export interface CreateTranscriptionRequest {
  file: Uploadable;
  model:
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe-diarize'
    | (string & {});
  language?: string | undefined;
  /** At least 1 item. */
  languages?: readonly string[] | undefined;
  keywords?: readonly string[] | undefined;
  prompt?: string | undefined;
  response_format?: AudioResponseFormat | undefined;
  /** @default 0 */
  temperature?: number | undefined;
  include?: readonly TranscriptionInclude[] | undefined;
  /** @default ["segment"] */
  timestamp_granularities?: readonly ('word' | 'segment')[] | undefined;
  chunking_strategy?: 'auto' | VadConfig | null | undefined;
  /** At most 4 items. */
  known_speaker_names?: readonly string[] | undefined;
  /** At most 4 items. */
  known_speaker_references?: readonly string[] | undefined;
}

export type CreateTranscriptionResponse =
  | CreateTranscriptionResponseJson
  | CreateTranscriptionResponseDiarizedJson
  | CreateTranscriptionResponseVerboseJson;

export interface CreateTranscriptionResponseDiarizedJson {
  task: 'transcribe';
  duration: number;
  text: string;
  segments: TranscriptionDiarizedSegment[];
  usage?: TranscriptTextUsageTokens | TranscriptTextUsageDuration | undefined;
}

export interface CreateTranscriptionResponseJson {
  text: string;
  languages?: TranscriptionLanguage[] | undefined;
  logprobs?: { token?: string | undefined; logprob?: number | undefined; bytes?: number[] | undefined }[] | undefined;
  usage?: TranscriptTextUsageTokens | TranscriptTextUsageDuration | undefined;
}

export type CreateTranscriptionResponseStreamEvent =
  | TranscriptTextSegmentEvent
  | TranscriptTextDeltaEvent
  | TranscriptTextDoneEvent;

export interface CreateTranscriptionResponseVerboseJson {
  language: string;
  duration: number;
  text: string;
  words?: TranscriptionWord[] | undefined;
  segments?: TranscriptionSegment[] | undefined;
  usage?: TranscriptTextUsageDuration | undefined;
}

export interface CreateTranslationRequest {
  file: Uploadable;
  model: 'whisper-1' | (string & {});
  prompt?: string | undefined;
  /** @default 'json' */
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | undefined;
  /** @default 0 */
  temperature?: number | undefined;
}

export type CreateTranslationResponse = CreateTranslationResponseJson | CreateTranslationResponseVerboseJson;

export interface CreateTranslationResponseJson {
  text: string;
}

export interface CreateTranslationResponseVerboseJson {
  language: string;
  duration: number;
  text: string;
  segments?: TranscriptionSegment[] | undefined;
}

export interface CreateVoiceConsentRequest {
  name: string;
  recording: Uploadable;
  language: string;
}

export interface CreateVoiceRequest {
  name: string;
  audio_sample: Uploadable;
  consent: string;
}

export interface SpeechAudioDeltaEvent {
  type: 'speech.audio.delta';
  audio: string;
}

export interface SpeechAudioDoneEvent {
  type: 'speech.audio.done';
  usage: { input_tokens: number; output_tokens: number; total_tokens: number };
}

export interface TranscriptTextDeltaEvent {
  type: 'transcript.text.delta';
  delta: string;
  logprobs?: { token?: string | undefined; logprob?: number | undefined; bytes?: number[] | undefined }[] | undefined;
  segment_id?: string | undefined;
}

export interface TranscriptTextDoneEvent {
  type: 'transcript.text.done';
  text: string;
  languages?: TranscriptionLanguage[] | undefined;
  logprobs?: { token?: string | undefined; logprob?: number | undefined; bytes?: number[] | undefined }[] | undefined;
  usage?: TranscriptTextUsageTokens | undefined;
}

export interface TranscriptTextSegmentEvent {
  type: 'transcript.text.segment';
  id: string;
  start: number;
  end: number;
  text: string;
  speaker: string;
}

export interface TranscriptionDiarizedSegment {
  type: 'transcript.text.segment';
  id: string;
  start: number;
  end: number;
  text: string;
  speaker: string;
}

export type TranscriptionInclude = 'logprobs';

export interface TranscriptionSegment {
  id: number;
  seek: number;
  start: number;
  end: number;
  text: string;
  tokens: number[];
  temperature: number;
  avg_logprob: number;
  compression_ratio: number;
  no_speech_prob: number;
}

export interface TranscriptionWord {
  word: string;
  start: number;
  end: number;
}

export interface UpdateVoiceConsentRequest {
  name: string;
}

export interface VadConfig {
  type: 'server_vad';
  /** @default 300 */
  prefix_padding_ms?: number | undefined;
  /** @default 200 */
  silence_duration_ms?: number | undefined;
  /** @default 0.5 */
  threshold?: number | undefined;
}

export interface VoiceConsentDeletedResource {
  id: string;
  object: 'audio.voice_consent';
  deleted: boolean;
}

export interface VoiceConsentListResource {
  object: 'list';
  data: VoiceConsentResource[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface VoiceConsentResource {
  object: 'audio.voice_consent';
  id: string;
  name: string;
  language: string;
  /** Unix time in seconds. */
  created_at: number;
}

export interface VoiceResource {
  object: 'audio.voice';
  id: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
}
