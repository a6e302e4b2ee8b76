// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { ChatCompletionStreamOptions, CompletionUsage, StopConfiguration } from '../vocabulary.ts';

export interface CreateCompletionRequest {
  model: 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002' | (string & {});
  /** @default '<|endoftext|>' */
  prompt: string | readonly string[] | readonly number[] | readonly (readonly number[])[] | null;
  /**
   * Integer, 0 to 20.
   * @default 1
   */
  best_of?: number | null | undefined;
  /** @default false */
  echo?: boolean | null | undefined;
  /**
   * -2 to 2.
   * @default 0
   */
  frequency_penalty?: number | null | undefined;
  logit_bias?: Record<string, number> | null | undefined;
  /** Integer, 0 to 5. */
  logprobs?: number | null | undefined;
  /**
   * Integer, at least 0.
   * @default 16
   */
  max_tokens?: number | null | undefined;
  /**
   * Integer, 1 to 128.
   * @default 1
   */
  n?: number | null | undefined;
  /**
   * -2 to 2.
   * @default 0
   */
  presence_penalty?: number | null | undefined;
  seed?: number | null | undefined;
  stop?: StopConfiguration | undefined;
  stream_options?: ChatCompletionStreamOptions | undefined;
  suffix?: string | null | undefined;
  /**
   * 0 to 2.
   * @default 1
   */
  temperature?: number | null | undefined;
  /**
   * 0 to 1.
   * @default 1
   */
  top_p?: number | null | undefined;
  user?: string | undefined;
}

export interface CreateCompletionResponse {
  id: string;
  choices: {
    finish_reason: 'stop' | 'length' | 'content_filter';
    index: number;
    logprobs: {
      text_offset?: number[] | undefined;
      token_logprobs?: number[] | undefined;
      tokens?: string[] | undefined;
      top_logprobs?: Record<string, number>[] | undefined;
    } | null;
    text: string;
  }[];
  /** Unix time in seconds. */
  created: number;
  model: string;
  system_fingerprint?: string | undefined;
  object: 'text_completion';
  usage?: CompletionUsage | undefined;
}
