import type { RealtimeResponse } from '@unspool/generated/realtime';
import type { FunctionCall, Reply } from '../../model/reply.ts';
import type { Answer, AnsweredItem } from './answer.ts';
import { callSteps } from './call-steps.ts';
import { messageSteps } from './message-steps.ts';
import type { ServerStep } from '../connection/realtime-connection.ts';

/**
 * The events of one answer, in the order of the API: `response.created` first, then each item from its announcement to
 * its end, `response.done` last. An answer that is stopped ends what it has begun and leaves out the rest.
 */
export function* answerSteps(answer: Answer, reply: Reply): Generator<ServerStep> {
  const { emptyResponse: response, stopped } = answer;
  yield { type: 'response.created', response };
  const items: AnsweredItem[] = [];
  const pieces: (FunctionCall | string)[] =
    reply.text === '' && reply.calls.length > 0 ? [...reply.calls] : [reply.text, ...reply.calls];
  for (const piece of pieces) {
    if (stopped() !== undefined) break;
    const place = { response_id: answer.responseId, output_index: items.length };
    items.push(yield* typeof piece === 'string' ? messageSteps(answer, piece, place) : callSteps(answer, piece, place));
  }
  yield {
    type: 'response.done',
    response: {
      ...response,
      ...endOf(answer, reply),
      output: items.map(({ item }) => item),
      usage: countUsage(answer, items),
    },
  };
}

function endOf({ stopped }: Answer, { cut }: Reply): Pick<RealtimeResponse, 'status' | 'status_details'> {
  const reason = stopped();
  if (reason !== undefined) return { status: 'cancelled', status_details: { type: 'cancelled', reason } };
  if (cut) return { status: 'incomplete', status_details: { type: 'incomplete', reason: 'max_output_tokens' } };
  return { status: 'completed' };
}

function countUsage({ inputTokens }: Answer, items: readonly AnsweredItem[]): NonNullable<RealtimeResponse['usage']> {
  const text_tokens = items.reduce((sum, item) => sum + item.textTokens, 0);
  const audio_tokens = items.reduce((sum, item) => sum + item.audioTokens, 0);
  return {
    total_tokens: inputTokens + text_tokens + audio_tokens,
    input_tokens: inputTokens,
    output_tokens: text_tokens + audio_tokens,
    input_token_details: {
      text_tokens: inputTokens,
      audio_tokens: 0,
      image_tokens: 0,
      cached_tokens: 0,
      cached_tokens_details: { text_tokens: 0, audio_tokens: 0, image_tokens: 0 },
    },
    output_token_details: { text_tokens, audio_tokens },
  };
}
