/** Tokens by what they stand for. Where a server gives no details, only `tokens` counts them. */
export interface TokenUsage {
  /** All of them. */
  readonly tokens: number;
  readonly textTokens: number;
  readonly audioTokens: number;
  readonly imageTokens: number;
}

/** Tokens that models read. */
export interface InputUsage extends TokenUsage {
  /** Those of them that came from the cache: part of the tokens beside it, never in addition to them. */
  readonly cached: TokenUsage;
}

/** What responses used. */
export interface ResponseUsage {
  /** How many responses. */
  readonly count: number;
  readonly input: InputUsage;
  readonly output: TokenUsage;
  /** Input and output, as the server adds them up. */
  readonly totalTokens: number;
}

/** What the transcription of speech used: a model of its own, billed apart, by tokens or by time. */
export interface TranscriptionUsage {
  /** How many transcripts. */
  readonly count: number;
  readonly input: TokenUsage;
  readonly outputTokens: number;
  readonly totalTokens: number;
  /** Seconds of audio, of models that are billed by time. */
  readonly seconds: number;
}

/** How a response ended, as the wire says it. Servers may have others. */
export type ResponseStatus = 'completed' | 'cancelled' | 'failed' | 'incomplete';

/** What a session has used so far. */
export interface RealtimeUsage {
  /** All responses, however they ended. */
  readonly responses: ResponseUsage;
  /** The same by how they ended: those that were cancelled or cut off have used tokens, too. */
  readonly byStatus: Readonly<Record<string, ResponseUsage>> & Readonly<Record<ResponseStatus, ResponseUsage>>;
  readonly transcription: TranscriptionUsage;
}
