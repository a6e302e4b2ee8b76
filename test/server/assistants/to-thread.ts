import type {
  CreateMessageRequest,
  CreateThreadRequest,
  MessageObject,
  ThreadObject,
} from '@unspool/generated/assistants';
import { unixSeconds, type Clock } from '../clock.ts';
import type { CreateId } from '../ids.ts';

/** What threads and messages take from the server rather than from the request. */
interface Surroundings {
  readonly clock: Clock;
  readonly createId: CreateId;
}

/** A thread as the API keeps it, without its messages. */
export function toThread({ metadata }: CreateThreadRequest, { clock, createId }: Surroundings): ThreadObject {
  return {
    id: createId('thread'),
    object: 'thread',
    created_at: unixSeconds(clock),
    tool_resources: {},
    metadata: metadata ?? {},
  };
}

/** A message of a thread: what was sent, its content in parts. */
export function toMessage(
  request: CreateMessageRequest,
  threadId: string,
  { clock, createId }: Surroundings,
): MessageObject {
  const now = unixSeconds(clock);
  return {
    id: createId('msg'),
    object: 'thread.message',
    created_at: now,
    thread_id: threadId,
    status: 'completed',
    incomplete_details: null,
    completed_at: now,
    incomplete_at: null,
    role: request.role,
    content: toContent(request.content),
    assistant_id: null,
    run_id: null,
    attachments: (request.attachments ?? []).map(({ tools, ...attachment }) => ({
      ...attachment,
      tools: [...(tools ?? [])],
    })),
    metadata: request.metadata ?? {},
  };
}

function toContent(content: CreateMessageRequest['content']): MessageObject['content'] {
  const parts = typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content;
  return parts.map((part) =>
    part.type === 'text' ? { type: 'text', text: { value: part.text, annotations: [] } } : part,
  );
}
