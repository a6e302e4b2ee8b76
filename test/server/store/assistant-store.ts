import type {
  AssistantObject,
  MessageObject,
  RunObject,
  RunStepObject,
  ThreadObject,
} from '@unspool/generated/assistants';

export interface StoredThread {
  readonly thread: ThreadObject;
  /** Oldest first. */
  readonly messages: readonly MessageObject[];
}

export interface StoredRun {
  /** The run as it came to rest. */
  readonly run: RunObject;
  /** The step that waits for the outputs of functions, if one does. */
  readonly waiting: RunStepObject | undefined;
}

/** Assistants, threads and runs in memory, by id. */
export interface AssistantStore {
  readonly assistants: Map<string, AssistantObject>;
  readonly threads: Map<string, StoredThread>;
  readonly runs: Map<string, StoredRun>;
}

export function createAssistantStore(): AssistantStore {
  return { assistants: new Map(), threads: new Map(), runs: new Map() };
}
