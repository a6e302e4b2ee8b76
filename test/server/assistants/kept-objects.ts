import type { AssistantObject, CreateMessageRequest, CreateThreadRequest } from '@unspool/generated/assistants';
import { RequestError } from '../errors/request-error.ts';
import type { ServerContext } from '../server-context.ts';
import type { StoredRun, StoredThread } from '../store/assistant-store.ts';
import { toMessage, toThread } from './to-thread.ts';

/** Finds an assistant, or refuses the request. */
export function findAssistant({ assistants }: ServerContext, id: string): AssistantObject {
  return found(assistants.assistants.get(id), 'assistant');
}

/** Finds a thread, or refuses the request. */
export function findThread({ assistants }: ServerContext, id: string): StoredThread {
  return found(assistants.threads.get(id), 'thread');
}

/** Finds a run of a thread, or refuses the request. */
export function findRun({ assistants }: ServerContext, threadId: string, runId: string): StoredRun {
  const stored = assistants.runs.get(runId);
  return found(stored?.run.thread_id === threadId ? stored : undefined, 'run');
}

/** Makes a thread and keeps it with the messages that it begins with. */
export function storeThread(context: ServerContext, request: CreateThreadRequest = {}): StoredThread {
  return addMessages(context, { thread: toThread(request, context), messages: [] }, request.messages ?? []);
}

/** Adds messages to a thread; the thread with them. */
export function addMessages(
  context: ServerContext,
  { thread, messages }: StoredThread,
  requests: readonly CreateMessageRequest[],
): StoredThread {
  const added = requests.map((request) => toMessage(request, thread.id, context));
  const stored: StoredThread = { thread, messages: [...messages, ...added] };
  context.assistants.threads.set(thread.id, stored);
  return stored;
}

function found<TValue>(value: TValue | undefined, kind: 'assistant' | 'thread' | 'run'): TValue {
  if (value !== undefined) return value;
  throw new RequestError({ status: 404, message: `There is no ${kind} with this id.`, param: `${kind}_id` });
}
