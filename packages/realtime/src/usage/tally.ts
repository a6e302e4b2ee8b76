import { isObject, readAmount, type Unchecked } from '../conversation/read-members.ts';
import type { InputUsage, ResponseUsage, TokenUsage, TranscriptionUsage } from './realtime-usage.ts';

const noTokens: TokenUsage = { tokens: 0, textTokens: 0, audioTokens: 0, imageTokens: 0 };

/** Of no response. */
export const noResponses: ResponseUsage = {
  count: 0,
  input: { ...noTokens, cached: noTokens },
  output: noTokens,
  totalTokens: 0,
};

/** Of no transcript. */
export const noTranscripts: TranscriptionUsage = {
  count: 0,
  input: noTokens,
  outputTokens: 0,
  totalTokens: 0,
  seconds: 0,
};

/** Adds a response's `usage`, which may be missing, to what others used. */
export function addResponse(sum: ResponseUsage, value: unknown): ResponseUsage {
  const usage = readObject(value);
  const inputDetails = readObject(usage['input_token_details']);
  const input: InputUsage = {
    ...add(sum.input, readTokens(usage['input_tokens'], inputDetails)),
    cached: add(
      sum.input.cached,
      readTokens(inputDetails['cached_tokens'], readObject(inputDetails['cached_tokens_details'])),
    ),
  };
  return {
    count: sum.count + 1,
    input,
    output: add(sum.output, readTokens(usage['output_tokens'], readObject(usage['output_token_details']))),
    totalTokens: sum.totalTokens + readCount(usage['total_tokens']),
  };
}

/** Adds the `usage` of a transcript: tokens or a duration. */
export function addTranscript(sum: TranscriptionUsage, value: unknown): TranscriptionUsage {
  const usage = readObject(value);
  return {
    count: sum.count + 1,
    input: add(sum.input, readTokens(usage['input_tokens'], readObject(usage['input_token_details']))),
    outputTokens: sum.outputTokens + readCount(usage['output_tokens']),
    totalTokens: sum.totalTokens + readCount(usage['total_tokens']),
    seconds: sum.seconds + readCount(usage['seconds']),
  };
}

function add(first: TokenUsage, second: TokenUsage): TokenUsage {
  return {
    tokens: first.tokens + second.tokens,
    textTokens: first.textTokens + second.textTokens,
    audioTokens: first.audioTokens + second.audioTokens,
    imageTokens: first.imageTokens + second.imageTokens,
  };
}

function readTokens(tokens: unknown, details: Unchecked): TokenUsage {
  return {
    tokens: readCount(tokens),
    textTokens: readCount(details['text_tokens']),
    audioTokens: readCount(details['audio_tokens']),
    imageTokens: readCount(details['image_tokens']),
  };
}

function readObject(value: unknown): Unchecked {
  return isObject(value) ? value : {};
}

function readCount(value: unknown): number {
  return readAmount(value) ?? 0;
}
