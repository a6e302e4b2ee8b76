import type { AssistantStreamEvent, MessageObject, RunObject, RunStepObject } from '@unspool/generated/assistants';
import { toPieces } from './to-event-stream.ts';

const program = `radius = 0.02
length = 500
turns = length / (2 * 3.14159 * radius)
print(round(turns))`;
const logs = '3979\n';
const answer = 'A thread of 500 m goes around a spool of 2 cm radius about 3,979 times.';

/** A run that writes a program, runs it and tells what came out: as the API streams it. */
export function* listInterpreterEvents(assistantId: string): Generator<AssistantStreamEvent> {
  const run = toRun(assistantId);
  const place = { assistant_id: assistantId, thread_id: run.thread_id, run_id: run.id };
  yield { event: 'thread.run.created', data: { ...run, status: 'queued' } };
  yield { event: 'thread.run.queued', data: { ...run, status: 'queued' } };
  yield { event: 'thread.run.in_progress', data: run };

  const call = { id: 'call_program', type: 'code_interpreter', code_interpreter: { input: '', outputs: [] } } as const;
  const computing = toStep(place, 'step_program', {
    type: 'tool_calls',
    tool_calls: [{ ...call, code_interpreter: { input: '', outputs: [] } }],
  });
  yield { event: 'thread.run.step.created', data: computing };
  yield { event: 'thread.run.step.in_progress', data: computing };
  for (const input of program.match(/.{1,9}|\n/g) ?? []) yield toCallDelta({ input });
  yield toCallDelta({ outputs: [{ index: 0, type: 'logs', logs }] });
  const outputs = [{ type: 'logs' as const, logs }];
  const done = {
    type: 'tool_calls' as const,
    tool_calls: [{ ...call, code_interpreter: { input: program, outputs } }],
  };
  yield { event: 'thread.run.step.completed', data: { ...computing, status: 'completed', step_details: done } };

  const message = toMessage(place);
  const writing = toStep(place, 'step_message', {
    type: 'message_creation',
    message_creation: { message_id: message.id },
  });
  yield { event: 'thread.run.step.created', data: writing };
  yield { event: 'thread.message.created', data: message };
  yield { event: 'thread.message.in_progress', data: message };
  for (const value of toPieces(answer)) {
    const content = [{ index: 0, type: 'text' as const, text: { value } }];
    yield {
      event: 'thread.message.delta',
      data: { id: message.id, object: 'thread.message.delta', delta: { content } },
    };
  }
  const text = { value: answer, annotations: [] };
  yield {
    event: 'thread.message.completed',
    data: { ...message, status: 'completed', content: [{ type: 'text', text }] },
  };
  yield { event: 'thread.run.step.completed', data: { ...writing, status: 'completed' } };
  const usage = { prompt_tokens: 84, completion_tokens: 61, total_tokens: 145 };
  yield { event: 'thread.run.completed', data: { ...run, status: 'completed', usage } };
  yield { event: 'done', data: '[DONE]' };
}

interface Place {
  readonly assistant_id: string;
  readonly thread_id: string;
  readonly run_id: string;
}

type CodeDelta = { readonly input: string } | { readonly outputs: { index: number; type: 'logs'; logs: string }[] };

function toCallDelta(code_interpreter: CodeDelta): AssistantStreamEvent {
  const tool_calls = [{ index: 0, id: 'call_program', type: 'code_interpreter' as const, code_interpreter }];
  const delta = { step_details: { type: 'tool_calls' as const, tool_calls } };
  return { event: 'thread.run.step.delta', data: { id: 'step_program', object: 'thread.run.step.delta', delta } };
}

function toStep(place: Place, id: string, step_details: RunStepObject['step_details']): RunStepObject {
  return {
    id,
    object: 'thread.run.step',
    created_at: now(),
    ...place,
    type: step_details.type,
    status: 'in_progress',
    step_details,
    last_error: null,
    expired_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    metadata: {},
    usage: null,
  };
}

function toMessage(place: Place): MessageObject {
  return {
    id: 'msg_answer',
    object: 'thread.message',
    created_at: now(),
    ...place,
    status: 'in_progress',
    incomplete_details: null,
    completed_at: null,
    incomplete_at: null,
    role: 'assistant',
    content: [],
    attachments: [],
    metadata: {},
  };
}

function toRun(assistantId: string): RunObject {
  return {
    id: `run_${Date.now()}`,
    object: 'thread.run',
    created_at: now(),
    thread_id: 'thread_embedded',
    assistant_id: assistantId,
    status: 'in_progress',
    required_action: null,
    last_error: null,
    expires_at: null,
    started_at: now(),
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    incomplete_details: null,
    model: 'gpt-5-mini',
    instructions: '',
    tools: [{ type: 'code_interpreter' }],
    metadata: {},
    usage: null,
    max_prompt_tokens: null,
    max_completion_tokens: null,
    truncation_strategy: { type: 'auto', last_messages: null },
    tool_choice: 'auto',
    parallel_tool_calls: true,
    response_format: 'auto',
  };
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
