import type { AssistantObject, CreateRunRequest, RunObject } from '@unspool/generated/assistants';
import { unixSeconds, type Clock } from '../clock.ts';
import type { CreateId } from '../ids.ts';

/** After how many seconds a run is said to expire. Here it never does. */
const EXPIRY_SECONDS = 600;

/** A run as it is created: queued, with what the request leaves out taken from its assistant. */
export function toRun(
  request: Omit<CreateRunRequest, 'assistant_id' | 'additional_messages'>,
  { assistant, threadId }: { readonly assistant: AssistantObject; readonly threadId: string },
  { clock, createId }: { readonly clock: Clock; readonly createId: CreateId },
): RunObject {
  const now = unixSeconds(clock);
  const instructions = [request.instructions ?? assistant.instructions, request.additional_instructions];
  return {
    id: createId('run'),
    object: 'thread.run',
    created_at: now,
    thread_id: threadId,
    assistant_id: assistant.id,
    status: 'queued',
    required_action: null,
    last_error: null,
    expires_at: now + EXPIRY_SECONDS,
    started_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    incomplete_details: null,
    model: request.model ?? assistant.model,
    instructions: instructions.filter((text) => typeof text === 'string').join('\n'),
    tools: [...(request.tools ?? assistant.tools)],
    metadata: request.metadata ?? {},
    usage: null,
    temperature: request.temperature ?? assistant.temperature ?? 1,
    top_p: request.top_p ?? assistant.top_p ?? 1,
    max_prompt_tokens: request.max_prompt_tokens ?? null,
    max_completion_tokens: request.max_completion_tokens ?? null,
    truncation_strategy: request.truncation_strategy ?? { type: 'auto', last_messages: null },
    tool_choice: request.tool_choice ?? 'auto',
    parallel_tool_calls: request.parallel_tool_calls ?? true,
    response_format: request.response_format ?? assistant.response_format ?? 'auto',
  };
}
