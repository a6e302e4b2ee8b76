import type {
  RealtimeSessionCreateRequestGA,
  RealtimeTranscriptionSessionCreateRequestGA,
  RealtimeTurnDetection,
} from '@unspool/generated/realtime';

type Conversation = RealtimeSessionCreateRequestGA;
type Audio = NonNullable<Conversation['audio']>;
type Input = NonNullable<Audio['input']>;
type Output = NonNullable<Audio['output']>;

type CamelCase<TName extends string> = TName extends `${infer TFirst}_${infer TRest}`
  ? `${TFirst}${Capitalize<CamelCase<TRest>>}`
  : TName;
type WithCamelCase<T> = T extends object
  ? { readonly [TName in keyof T as TName extends string ? CamelCase<TName> : never]: T[TName] }
  : T;
type WithOptionalType<TSession extends { readonly type: string }> = Omit<TSession, 'type'> & {
  readonly type?: TSession['type'] | undefined;
};

/**
 * An audio format by a short name: `pcm16` is 24 kHz mono PCM, 16 bit little-endian; `g711_ulaw` and `g711_alaw` are 8 kHz G.711. Or the
 * object of the wire.
 */
export type AudioFormatSetting = 'pcm16' | 'g711_ulaw' | 'g711_alaw' | NonNullable<Input['format']>;

/** Turn detection with the members of the wire in camelCase (`silenceDurationMs`) or as they are (`silence_duration_ms`). */
export type TurnDetectionSetting = WithCamelCase<RealtimeTurnDetection> | RealtimeTurnDetection;

/** Short names for how a session hears. */
export interface InputSettings {
  /** `audio.input.format`. @default 'pcm16' */
  readonly inputAudioFormat?: AudioFormatSetting | undefined;
  /** `audio.input.transcription`: writes down what the user says, with a model of its own. `null` turns it off. */
  readonly inputAudioTranscription?: Input['transcription'];
  /** `audio.input.noise_reduction`. `null` turns it off. */
  readonly inputAudioNoiseReduction?: Input['noise_reduction'];
  /** `audio.input.turn_detection`: what tells that the user has finished. `null`: nothing, and you commit the audio and ask for responses. */
  readonly turnDetection?: TurnDetectionSetting | undefined;
}

/** Short names for how a session hears, answers and sounds. */
export interface ConversationSettings extends InputSettings {
  /** `audio.output.voice`; fixed once the session has spoken. */
  readonly voice?: Output['voice'];
  /** `audio.output.speed`: 0.25 to 1.5, where 1 is the voice's own pace. */
  readonly speed?: Output['speed'];
  /** `audio.output.format`. @default 'pcm16' */
  readonly outputAudioFormat?: AudioFormatSetting | undefined;
  /** `output_modalities`: speech with its transcript, or text alone; never both. */
  readonly outputModalities?: Conversation['output_modalities'];
  /** The older name of `outputModalities`. What used to be `['text', 'audio']`, speech with its transcript, is `['audio']` today and sent as that. */
  readonly modalities?: Conversation['output_modalities'];
  /** `max_output_tokens`: of one answer, tool calls included. `Infinity` and `'inf'` are as many as the model can. */
  readonly maxOutputTokens?: Conversation['max_output_tokens'];
  /** The older name of `maxOutputTokens`. */
  readonly maxResponseOutputTokens?: Conversation['max_output_tokens'];
  /** `tool_choice`. */
  readonly toolChoice?: Conversation['tool_choice'];
  /** `parallel_tool_calls`. */
  readonly parallelToolCalls?: Conversation['parallel_tool_calls'];
}

/**
 * How a session is to be: what `session.update` carries (OpenAI API reference, Realtime), short names for it, or some of each. `type` may
 * be left out: the target says whether it is `realtime` or `transcription`. What is absent or `undefined` stays as it is on the
 * server, `null` clears. A setting given under two names with different values is a `TypeError`.
 *
 * @example
 * const settings: RealtimeSessionSettings = { voice: 'marin', turnDetection: { type: 'semantic_vad', eagerness: 'high' } };
 */
export type RealtimeSessionSettings =
  | (WithOptionalType<Conversation> & ConversationSettings)
  | (WithOptionalType<RealtimeTranscriptionSessionCreateRequestGA> & InputSettings);
