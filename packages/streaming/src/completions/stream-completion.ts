import type { Client, Dialect, DialectOf, ReceivedIn, SentIn } from '@unspool/generated';
import { type CreateCompletionParams, createCompletionOperation } from '@unspool/generated/completions';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import type { StreamOptions } from '../stream-options.ts';
import { completionStream } from './completion-stream.ts';
import type { Completion, CompletionChunk } from './completion-types.ts';

/** The chunks of a completion and the completion that they add up to, as a provider that speaks `TDialect` has them. */
export type CompletionStream<TDialect extends Dialect = Dialect> = EventStream<
  ReceivedIn<TDialect, 'CreateCompletionResponse', CompletionChunk>,
  ReceivedIn<TDialect, 'CreateCompletionResponse', Completion>
>;

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
export function streamCompletion<TClient extends Client<'completions'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateCompletionParams', CreateCompletionParams>,
  options?: StreamOptions,
): Promise<CompletionStream<DialectOf<TClient>>> {
  const stream = requestStream(client, {
    operation: createCompletionOperation,
    params,
    options,
    kind: completionStream,
  });
  // What a dialect adds is there at run time as well: unknown members of chunks are kept.
  return stream as Promise<EventStream<unknown, unknown>> as Promise<CompletionStream<DialectOf<TClient>>>;
}
