import type { Client, Dialect, DialectOf, ReceivedIn, SentIn } from '@unspool/generated';
import { type CreateChatCompletionParams, createChatCompletionOperation } from '@unspool/generated/chat';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import type { StreamOptions } from '../stream-options.ts';
import { chatCompletionStream } from './chat-completion-stream.ts';
import type { ChatCompletion, ChatCompletionChunk } from './chat-completion-types.ts';

/** The chunks of a chat completion and the completion that they add up to, as a provider that speaks `TDialect` has them. */
export type ChatCompletionStream<TDialect extends Dialect = Dialect> = EventStream<
  ReceivedIn<TDialect, 'CreateChatCompletionStreamResponse', ChatCompletionChunk>,
  ReceivedIn<TDialect, 'CreateChatCompletionResponse', ChatCompletion>
>;

/**
 * Creates a chat completion and streams it. Nothing is added to the request but `stream`: ask for usage with
 * `stream_options: { include_usage: true }` where the provider does not tell it by itself.
 * `POST /chat/completions`
 *
 * @example
 * const stream = await streamChatCompletion(client, { model: 'gpt-5', messages: [{ role: 'user', content: 'Hello' }] });
 * for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');
 * const completion = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function streamChatCompletion<TClient extends Client<'chat'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateChatCompletionParams', CreateChatCompletionParams>,
  options?: StreamOptions,
): Promise<ChatCompletionStream<DialectOf<TClient>>> {
  const stream = requestStream(client, {
    operation: createChatCompletionOperation,
    params,
    options,
    kind: chatCompletionStream,
  });
  // What a dialect adds is there at run time as well: unknown members of chunks are kept.
  return stream as Promise<EventStream<unknown, unknown>> as Promise<ChatCompletionStream<DialectOf<TClient>>>;
}
