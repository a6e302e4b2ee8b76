import type { Client } from '@unspool/generated';
import type { ChatCompletionRequestMessage } from '@unspool/generated/chat';
import { streamChatCompletion } from '@unspool/streaming/chat';

export interface ChatRequest {
  readonly model: string;
  /** The whole conversation: a chat completion remembers nothing. */
  readonly messages: readonly ChatCompletionRequestMessage[];
  /** Text that the answer will largely repeat, so that it comes sooner. */
  readonly prediction?: string | undefined;
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
}

/** Streams an answer, and tells at the end what it cost. */
export async function streamChat(client: Client<'chat'>, request: ChatRequest) {
  const { model, messages, prediction, signal, onText } = request;
  const stream = await streamChatCompletion(
    client,
    {
      model,
      messages,
      stream_options: { include_usage: true },
      ...(prediction && { prediction: { type: 'content', content: prediction } }),
    },
    { signal },
  );
  for await (const chunk of stream) onText(chunk.choices[0]?.delta.content ?? '');
  const { choices, usage } = await stream.final();
  return { finishReason: choices[0]?.finish_reason ?? 'none', usage };
}
