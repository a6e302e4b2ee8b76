import type { AssistantStreamEvent, MessageObject, RunObject, RunStepObject } from '@unspool/generated/assistants';
import { createDrafts, type Drafts } from './drafts.ts';
import type { IndexedLists } from './merge-delta.ts';
import type { RunResult } from './run-types.ts';

/** What the events of a run have added up to. Made and changed by `accumulateRun` only. */
export interface RunState {
  /** The run so far, with the messages and steps that grow. */
  readonly result: { -readonly [TName in keyof RunResult]: RunResult[TName] };
  /** `finished` when the run has come to rest. Tool outputs that are submitted let it go on: it is `open` again then. */
  progress: 'open' | 'finished' | 'failed';
  readonly messages: Drafts<MessageObject>;
  readonly steps: Drafts<RunStepObject>;
  /** The lists in messages and steps that deltas have added to. */
  readonly lists: IndexedLists;
}

/** What an event of each name does to the state. */
export type RunHandlers<TEvent extends RunRecord = AssistantStreamEvent> = {
  readonly [TMember in TEvent as TMember['event']]: (state: RunState, data: TMember['data']) => void;
};

interface RunRecord {
  readonly event: string;
  readonly data: unknown;
}

/** A run of which no event has told. */
const blankRun: RunObject = {
  id: '',
  object: 'thread.run',
  created_at: 0,
  thread_id: '',
  assistant_id: '',
  status: 'queued',
  required_action: null,
  last_error: null,
  expires_at: null,
  started_at: null,
  cancelled_at: null,
  failed_at: null,
  completed_at: null,
  incomplete_details: null,
  model: '',
  instructions: '',
  tools: [],
  metadata: null,
  usage: null,
  max_prompt_tokens: null,
  max_completion_tokens: null,
  truncation_strategy: null,
  tool_choice: null,
  parallel_tool_calls: true,
  response_format: null,
};

/** State before the first event. */
export function createRunState(): RunState {
  const messages = createDrafts<MessageObject>();
  const steps = createDrafts<RunStepObject>();
  return {
    result: { run: blankRun, messages: messages.objects, steps: steps.objects },
    progress: 'open',
    messages,
    steps,
    lists: new WeakMap(),
  };
}
