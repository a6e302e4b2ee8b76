import type { CreateCompletionRequest, CreateCompletionResponse } from '@unspool/generated/completions';
import { unixSeconds, type Clock } from '../clock.ts';
import type { CreateId } from '../ids.ts';
import { countOutputTokens } from '../model/count-output-tokens.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Reply } from '../model/reply.ts';
import { splitTokens } from '../model/split-tokens.ts';

type Choice = CreateCompletionResponse['choices'][number];

/** What the model says to one prompt. */
export interface AnsweredPrompt {
  readonly prompt: Prompt;
  readonly replies: readonly Reply[];
}

/** The whole answer of a completion: the replies to the first prompt, to the second, ... */
export function toCompletion(
  request: CreateCompletionRequest,
  answered: readonly AnsweredPrompt[],
  { clock, createId }: { readonly clock: Clock; readonly createId: CreateId },
): CreateCompletionResponse {
  const texts = answered.flatMap(({ prompt, replies }) =>
    replies.map((reply) => ({ text: (request.echo === true ? prompt.text : '') + reply.text, cut: reply.cut })),
  );
  const promptTokens = answered.reduce((sum, { prompt }) => sum + prompt.inputTokens, 0);
  const completionTokens = answered
    .flatMap(({ replies }) => replies)
    .reduce((sum, reply) => sum + countOutputTokens(reply), 0);
  return {
    id: createId('cmpl'),
    object: 'text_completion',
    created: unixSeconds(clock),
    model: request.model,
    choices: texts.map(({ text, cut }, index) => ({
      index,
      text,
      logprobs: typeof request.logprobs === 'number' ? toLogprobs(text) : null,
      finish_reason: cut ? 'length' : 'stop',
    })),
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    },
    system_fingerprint: 'fp_embedded',
  };
}

/** Each token, where it begins, and how likely it was: a number that follows from the token. */
function toLogprobs(text: string): NonNullable<Choice['logprobs']> {
  const tokens = splitTokens(text);
  const probabilities = tokens.map((token) => -token.length / 16);
  let end = 0;
  const offsets = tokens.map((token) => {
    end += token.length;
    return end - token.length;
  });
  return {
    tokens,
    token_logprobs: probabilities,
    top_logprobs: tokens.map((token) => ({ [token]: -token.length / 16 })),
    text_offset: offsets,
  };
}
