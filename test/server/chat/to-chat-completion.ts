import type {
  ChatCompletionMessageToolCall,
  CreateChatCompletionRequest,
  CreateChatCompletionResponse,
} from '@unspool/generated/chat';
import { unixSeconds, type Clock } from '../clock.ts';
import type { CreateId } from '../ids.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Reply } from '../model/reply.ts';
import { countOutputTokens } from '../model/count-output-tokens.ts';

type Choice = CreateChatCompletionResponse['choices'][number];

/** What an answer takes from the server rather than from the request. */
interface Surroundings {
  readonly clock: Clock;
  readonly createId: CreateId;
}

/** The whole answer of a chat completion: one choice for each reply. */
export function toChatCompletion(
  request: CreateChatCompletionRequest,
  { prompt, replies }: { prompt: Prompt; replies: readonly Reply[] },
  { clock, createId }: Surroundings,
): CreateChatCompletionResponse {
  return {
    id: createId('chatcmpl'),
    object: 'chat.completion',
    created: unixSeconds(clock),
    model: request.model,
    choices: replies.map((reply, index) => toChoice(reply, index, createId)),
    usage: countUsage(prompt, replies),
    service_tier: 'default',
    system_fingerprint: 'fp_embedded',
  };
}

function toChoice(reply: Reply, index: number, createId: CreateId): Choice {
  const calls = reply.calls.map((call): ChatCompletionMessageToolCall => ({
    id: createId('call'),
    type: 'function',
    function: call,
  }));
  const called = calls.length > 0;
  return {
    index,
    message: {
      role: 'assistant',
      content: called && reply.text === '' ? null : reply.text,
      ...(called && { tool_calls: calls }),
      refusal: null,
      annotations: [],
    },
    logprobs: null,
    finish_reason: reply.cut ? 'length' : called ? 'tool_calls' : 'stop',
  };
}

function countUsage(
  { inputTokens }: Prompt,
  replies: readonly Reply[],
): NonNullable<CreateChatCompletionResponse['usage']> {
  const outputTokens = replies.reduce((sum, reply) => sum + countOutputTokens(reply), 0);
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
