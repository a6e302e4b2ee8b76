import type { CreateChatCompletionResponse, CreateChatCompletionStreamResponse } from '@unspool/generated/chat';
import { splitTokens } from '../model/split-tokens.ts';
import { obfuscate } from '../sse/obfuscate.ts';
import { takeTurns } from '../sse/take-turns.ts';

type Choice = CreateChatCompletionResponse['choices'][number];
type Chunk = CreateChatCompletionStreamResponse;
type ChunkChoice = Chunk['choices'][number];

/** What `stream_options` of a request chose. */
export interface ChunkOptions {
  /** Sends the usage in a chunk of its own at the end, and null in all others. */
  readonly includeUsage: boolean;
  readonly includeObfuscation: boolean;
}

/** The chunks that add up to an answer, in the order of the API: choices take turns, each ends with its finish reason. */
export function* toChatChunks(completion: CreateChatCompletionResponse, options: ChunkOptions): Generator<Chunk> {
  for (const choice of takeTurns(completion.choices.map(choiceDeltas)))
    yield toChunk(completion, { choices: [choice], ...(options.includeUsage && { usage: null }) }, options);
  if (options.includeUsage && completion.usage !== undefined)
    yield toChunk(completion, { choices: [], usage: completion.usage }, options);
}

function toChunk(
  completion: CreateChatCompletionResponse,
  own: Pick<Chunk, 'choices' | 'usage'>,
  { includeObfuscation }: ChunkOptions,
): Chunk {
  const { id, created, model, service_tier, system_fingerprint } = completion;
  const delta = own.choices[0]?.delta;
  return {
    id,
    object: 'chat.completion.chunk',
    created,
    model,
    service_tier,
    system_fingerprint,
    ...own,
    ...(includeObfuscation && {
      obfuscation: obfuscate(delta?.content ?? delta?.tool_calls?.[0]?.function?.arguments ?? ''),
    }),
  };
}

function* choiceDeltas({ index, message, finish_reason }: Choice): Generator<ChunkChoice> {
  yield toChunkChoice(index, { role: 'assistant', content: message.content === null ? null : '', refusal: null });
  for (const content of splitTokens(message.content ?? '')) yield toChunkChoice(index, { content });
  for (const [position, call] of (message.tool_calls ?? []).entries()) {
    if (call.type !== 'function') continue;
    const { name, arguments: whole } = call.function;
    yield toChunkChoice(index, {
      tool_calls: [{ index: position, id: call.id, type: 'function', function: { name, arguments: '' } }],
    });
    for (const piece of splitTokens(whole))
      yield toChunkChoice(index, { tool_calls: [{ index: position, function: { arguments: piece } }] });
  }
  yield { index, delta: {}, logprobs: null, finish_reason };
}

function toChunkChoice(index: number, delta: ChunkChoice['delta']): ChunkChoice {
  return { index, delta, logprobs: null, finish_reason: null };
}
