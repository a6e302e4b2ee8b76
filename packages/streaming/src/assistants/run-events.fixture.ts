import type { AssistantStreamEvent, MessageObject, RunObject, RunStepObject } from '@unspool/generated/assistants';

const ids = { assistant_id: 'asst_1', thread_id: 'thread_1' };

/** A run as the API sends it, with what a test needs to be different. */
export function makeRun(status: RunObject['status'], changes: Partial<RunObject> = {}): RunObject {
  return {
    id: 'run_1',
    object: 'thread.run',
    created_at: 1_700_000_000,
    ...ids,
    status,
    required_action: null,
    last_error: null,
    expires_at: 1_700_000_600,
    started_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    incomplete_details: null,
    model: 'gpt-4o',
    instructions: 'Be kind.',
    tools: [],
    metadata: {},
    usage: null,
    max_prompt_tokens: null,
    max_completion_tokens: null,
    truncation_strategy: { type: 'auto', last_messages: null },
    tool_choice: 'auto',
    parallel_tool_calls: true,
    response_format: 'auto',
    ...changes,
  };
}

/** A message of the run. */
export function makeMessage(content: MessageObject['content'], changes: Partial<MessageObject> = {}): MessageObject {
  return {
    id: 'msg_1',
    object: 'thread.message',
    created_at: 1_700_000_001,
    ...ids,
    run_id: 'run_1',
    status: 'in_progress',
    incomplete_details: null,
    completed_at: null,
    incomplete_at: null,
    role: 'assistant',
    content,
    attachments: [],
    metadata: {},
    ...changes,
  };
}

/** A step of the run. */
export function makeStep(details: RunStepObject['step_details'], changes: Partial<RunStepObject> = {}): RunStepObject {
  return {
    id: 'step_1',
    object: 'thread.run.step',
    created_at: 1_700_000_001,
    ...ids,
    run_id: 'run_1',
    type: details.type,
    status: 'in_progress',
    step_details: details,
    last_error: null,
    expired_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    metadata: {},
    usage: null,
    ...changes,
  };
}

/** A delta of the message `msg_1`. */
export function makeMessageDelta(content: unknown, id: string = 'msg_1'): AssistantStreamEvent {
  const data = { id, object: 'thread.message.delta', delta: { content } };
  // Tests send what no type allows as well.
  return { event: 'thread.message.delta', data } as AssistantStreamEvent;
}

/** A delta of the tool calls of the step `step_1`. */
export function makeToolCallDelta(tool_calls: unknown, id: string = 'step_1'): AssistantStreamEvent {
  const data = { id, object: 'thread.run.step.delta', delta: { step_details: { type: 'tool_calls', tool_calls } } };
  return { event: 'thread.run.step.delta', data } as AssistantStreamEvent;
}

/** The events of a run that says the words given in one message, without the mark of the end. */
export function makeTextRun(words: readonly string[]): AssistantStreamEvent[] {
  const details = { type: 'message_creation', message_creation: { message_id: 'msg_1' } } as const;
  const text = { type: 'text', text: { value: words.join(''), annotations: [] } } as const;
  return [
    { event: 'thread.run.created', data: makeRun('queued') },
    { event: 'thread.run.queued', data: makeRun('queued') },
    { event: 'thread.run.in_progress', data: makeRun('in_progress') },
    { event: 'thread.run.step.created', data: makeStep(details) },
    { event: 'thread.run.step.in_progress', data: makeStep(details) },
    { event: 'thread.message.created', data: makeMessage([]) },
    { event: 'thread.message.in_progress', data: makeMessage([]) },
    ...words.map((value) => makeMessageDelta([{ index: 0, type: 'text', text: { value } }])),
    {
      event: 'thread.message.completed',
      data: makeMessage([{ ...text, text: { ...text.text, annotations: [] } }], { status: 'completed' }),
    },
    { event: 'thread.run.step.completed', data: makeStep(details, { status: 'completed' }) },
    {
      event: 'thread.run.completed',
      data: makeRun('completed', { usage: { prompt_tokens: 2, completion_tokens: 3, total_tokens: 5 } }),
    },
  ];
}

/** Events as OpenAI frames them: each named, `done` at the end unless told otherwise. */
export function frameRun(
  events: readonly { readonly event: string; readonly data: unknown }[],
  ending: string = 'event: done\ndata: [DONE]\n\n',
): string {
  return events.map(({ event, data }) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join('') + ending;
}
