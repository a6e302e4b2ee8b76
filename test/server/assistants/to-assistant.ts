import type { AssistantObject, CreateAssistantRequest } from '@unspool/generated/assistants';
import { unixSeconds, type Clock } from '../clock.ts';
import type { CreateId } from '../ids.ts';

/** An assistant as the API keeps it. */
export function toAssistant(
  request: CreateAssistantRequest,
  { clock, createId }: { readonly clock: Clock; readonly createId: CreateId },
): AssistantObject {
  return {
    id: createId('asst'),
    object: 'assistant',
    created_at: unixSeconds(clock),
    name: request.name ?? null,
    description: request.description ?? null,
    model: request.model,
    instructions: request.instructions ?? null,
    tools: [...(request.tools ?? [])],
    metadata: request.metadata ?? {},
    temperature: request.temperature ?? 1,
    top_p: request.top_p ?? 1,
    response_format: request.response_format ?? 'auto',
  };
}
