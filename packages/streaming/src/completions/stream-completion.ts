import type { Client } from '@unspool/generated';
import { type CreateCompletionParams, createCompletionOperation } from '@unspool/generated/completions';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import type { StreamOptions } from '../stream-options.ts';
import { completionStream } from './completion-stream.ts';
import type { Completion, CompletionChunk } from './completion-types.ts';

/** The chunks of a completion and the completion that they add up to. */
export type CompletionStream = EventStream<CompletionChunk, Completion>;

/**
 * Continues a text and streams what comes; for the models from before chat. Nothing is added to the request but `stream`: ask
 * for usage with `stream_options: { include_usage: true }` where the provider does not tell it by itself.
 * `POST /completions`
 *
 * @example
 * const stream = await streamCompletion(client, { model: 'gpt-3.5-turbo-instruct', prompt: 'Once upon a time' });
 * for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.text ?? '');
 * const completion = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/completions/create
 */
export function streamCompletion(
  client: Client<'completions'>,
  params: CreateCompletionParams,
  options?: StreamOptions,
): Promise<CompletionStream> {
  return requestStream(client, { operation: createCompletionOperation, params, options, kind: completionStream });
}
