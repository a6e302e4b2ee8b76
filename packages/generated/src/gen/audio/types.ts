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
  /** Which model speaks. */
  model: 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15' | (string & {});
  /**
   * What is spoken.
   * At most 4096 characters.
   */
  input: string;
  /**
   * How it is spoken: mood, accent, pace; not for the `tts-1` models.
   * At most 4096 characters.
   */
  instructions?: string | undefined;
  /** Which voice speaks: a built-in name, or a voice of your own. */
  voice: VoiceIdsOrCustomVoice;
  /**
   * File format; `pcm` is 24 kHz mono PCM16 without a header.
   * @default 'mp3'
   */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm' | undefined;
  /**
   * How fast the voice speaks; 1 is its own pace.
   * 0.25 to 4.
   * @default 1
   */
  speed?: number | undefined;
}

export type CreateSpeechResponseStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent;

export interface CreateTranscriptionRequest {
  /** Recording in one of the usual formats: mp3, mp4, m4a, wav, webm, ogg, flac. */
  file: Uploadable;
  /** Which model listens. */
  model:
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe-diarize'
    | (string & {});
  /** Spoken language (ISO 639-1: `en`); naming it makes the transcript better and faster. */
  language?: string | undefined;
  /**
   * Languages that may be spoken (ISO 639-1), where there are several.
   * At least 1 item.
   */
  languages?: readonly string[] | undefined;
  /** Words that are likely to be spoken. */
  keywords?: readonly string[] | undefined;
  /** Sets the style, or goes on from what was said before; in the language of the recording. */
  prompt?: string | undefined;
  /** JSON, text or subtitles; which there are depends on the model. */
  response_format?: AudioResponseFormat | undefined;
  /**
   * Randomness; 0 begins steady and rises by itself where the model is unsure.
   * @default 0
   */
  temperature?: number | undefined;
  /** `logprobs` tells how likely each token was. */
  include?: readonly TranscriptionInclude[] | undefined;
  /**
   * Whether words, segments or both carry their times; for `verbose_json`.
   * @default ["segment"]
   */
  timestamp_granularities?: readonly ('word' | 'segment')[] | undefined;
  /** Where the recording is cut: `auto`, or by a detector of speech that you set; in one piece without it. */
  chunking_strategy?: 'auto' | VadConfig | null | undefined;
  /**
   * Names for the speakers whose samples are given, in the same order.
   * At most 4 items.
   */
  known_speaker_names?: readonly string[] | undefined;
  /**
   * A sample of each named speaker, 2 to 10 s, as `data:` URLs.
   * At most 4 items.
   */
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
  /** Recording in one of the usual formats: mp3, mp4, m4a, wav, webm, ogg, flac. */
  file: Uploadable;
  /** Which model listens. */
  model: 'whisper-1' | (string & {});
  /** Sets the style, or goes on from what was said before; in English. */
  prompt?: string | undefined;
  /**
   * JSON, text or subtitles.
   * @default 'json'
   */
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | undefined;
  /**
   * Randomness; 0 begins steady and rises by itself where the model is unsure.
   * @default 0
   */
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
  /** Name of the recording. */
  name: string;
  /** The consent, spoken; 10 MiB at most. */
  recording: Uploadable;
  /** Language of the consent (BCP 47: `en-US`). */
  language: string;
}

export interface CreateVoiceRequest {
  /** Name of the voice. */
  name: string;
  /** Recording of the voice, 10 MiB at most. */
  audio_sample: Uploadable;
  /** Id of the recorded consent, by the same speaker. */
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
  /** New name of the recording. */
  name: string;
}

export interface VadConfig {
  type: 'server_vad';
  /**
   * Milliseconds of audio kept from before the detected start of speech.
   * @default 300
   */
  prefix_padding_ms?: number | undefined;
  /**
   * Milliseconds of silence that end a turn: fewer answer sooner and cut in more often.
   * @default 200
   */
  silence_duration_ms?: number | undefined;
  /**
   * How loud speech has to be, 0 to 1: higher for noisy places.
   * @default 0.5
   */
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
