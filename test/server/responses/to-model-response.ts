import type { CreateResponse, ModelResponse, OutputItem } from '@unspool/generated/responses';
import { unixSeconds, type Clock } from '../clock.ts';
import type { CreateId } from '../ids.ts';
import { countOutputTokens } from '../model/count-output-tokens.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Reply } from '../model/reply.ts';

/** What an answer takes from the server rather than from the request. */
interface Surroundings {
  readonly clock: Clock;
  readonly createId: CreateId;
}

/** The whole answer to a request for a response, completed or, when the reply is cut, incomplete. */
export function toModelResponse(
  request: CreateResponse,
  { prompt, reply }: { prompt: Prompt; reply: Reply },
  { clock, createId }: Surroundings,
): ModelResponse {
  const now = unixSeconds(clock);
  return {
    id: createId('resp'),
    object: 'response',
    created_at: now,
    status: reply.cut ? 'incomplete' : 'completed',
    background: request.background ?? false,
    completed_at: reply.cut ? null : now,
    error: null,
    incomplete_details: reply.cut ? { reason: 'max_output_tokens' } : null,
    ...echo(request),
    output: toOutput(reply, createId),
    usage: countUsage(prompt, reply),
  };
}

/** Members of the request that the answer repeats, with the defaults of the API. */
function echo(request: CreateResponse) {
  return {
    instructions: request.instructions ?? null,
    max_output_tokens: request.max_output_tokens ?? null,
    max_tool_calls: request.max_tool_calls ?? null,
    metadata: request.metadata ?? {},
    model: request.model ?? 'gpt-5',
    parallel_tool_calls: request.parallel_tool_calls ?? true,
    previous_response_id: request.previous_response_id ?? null,
    prompt_cache_key: request.prompt_cache_key ?? null,
    reasoning: { effort: null, summary: null, ...request.reasoning },
    safety_identifier: request.safety_identifier ?? null,
    service_tier: 'default' as const,
    temperature: request.temperature ?? 1,
    text: { format: { type: 'text' as const }, verbosity: 'medium' as const, ...request.text },
    tool_choice: request.tool_choice ?? 'auto',
    tools: [...(request.tools ?? [])],
    top_logprobs: request.top_logprobs ?? 0,
    top_p: request.top_p ?? 1,
    truncation: request.truncation ?? ('disabled' as const),
  };
}

function toOutput(reply: Reply, createId: CreateId): OutputItem[] {
  const status = reply.cut ? 'incomplete' : 'completed';
  const calls = reply.calls.map((call): OutputItem => ({
    id: createId('fc'),
    type: 'function_call',
    status,
    call_id: createId('call'),
    ...call,
  }));
  if (reply.text === '' && calls.length > 0) return calls;
  return [
    {
      id: createId('msg'),
      type: 'message',
      status,
      role: 'assistant',
      content: [{ type: 'output_text', annotations: [], logprobs: [], text: reply.text }],
    },
    ...calls,
  ];
}

function countUsage({ inputTokens }: Prompt, reply: Reply): NonNullable<ModelResponse['usage']> {
  const outputTokens = countOutputTokens(reply);
  return {
    input_tokens: inputTokens,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: inputTokens + outputTokens,
  };
}
