import type { AssistantStreamEvent, MessageObject, RunObject, RunStepObject } from '@unspool/generated/assistants';
import { splitTokens } from '../model/split-tokens.ts';
import type { Turn } from './to-turn.ts';

/** The events of a turn in the order of the API: the run under way, its steps with their deltas, and the run as it comes to rest. */
export function* toTurnEvents(queued: RunObject, { run, written, waiting }: Turn): Generator<AssistantStreamEvent> {
  yield { event: 'thread.run.queued', data: queued };
  yield { event: 'thread.run.in_progress', data: { ...queued, status: 'in_progress', started_at: run.started_at } };
  if (written !== undefined) yield* writingEvents(written.step, written.message);
  if (waiting !== undefined) yield* callEvents(waiting);
  // A turn ends with one of these three.
  yield { event: `thread.run.${run.status as 'completed' | 'incomplete' | 'requires_action'}`, data: run };
}

function* writingEvents(step: RunStepObject, message: MessageObject): Generator<AssistantStreamEvent> {
  yield* announce(step);
  const empty: MessageObject = { ...message, ...begun, incomplete_details: null, incomplete_at: null, content: [] };
  yield { event: 'thread.message.created', data: empty };
  yield { event: 'thread.message.in_progress', data: empty };
  for (const [index, part] of message.content.entries()) {
    if (part.type !== 'text') continue;
    for (const value of splitTokens(part.text.value)) {
      const delta = { content: [{ index, type: 'text' as const, text: { value } }] };
      yield { event: 'thread.message.delta', data: { id: message.id, object: 'thread.message.delta', delta } };
    }
  }
  yield {
    event: message.status === 'incomplete' ? 'thread.message.incomplete' : 'thread.message.completed',
    data: message,
  };
  yield { event: 'thread.run.step.completed', data: step };
}

function* callEvents(step: RunStepObject): Generator<AssistantStreamEvent> {
  yield* announce(step);
  if (step.step_details.type !== 'tool_calls') return;
  for (const [index, call] of step.step_details.tool_calls.entries()) {
    if (call.type !== 'function') continue;
    const { name, arguments: whole } = call.function;
    yield toCallDelta(step, { index, id: call.id, type: 'function', function: { name, arguments: '', output: null } });
    for (const piece of splitTokens(whole))
      yield toCallDelta(step, { index, type: 'function', function: { arguments: piece } });
  }
}

const begun = { status: 'in_progress', completed_at: null } as const;

function* announce(step: RunStepObject): Generator<AssistantStreamEvent> {
  const { step_details: details } = step;
  const empty = details.type === 'tool_calls' ? { ...details, tool_calls: [] } : details;
  const data: RunStepObject = { ...step, ...begun, step_details: empty, usage: null };
  yield { event: 'thread.run.step.created', data };
  yield { event: 'thread.run.step.in_progress', data };
}

type CallDelta = Extract<AssistantStreamEvent, { event: 'thread.run.step.delta' }>['data']['delta']['step_details'];
type FunctionDelta = NonNullable<Extract<CallDelta, { type: 'tool_calls' }>['tool_calls']>[number];

function toCallDelta({ id }: RunStepObject, call: FunctionDelta): AssistantStreamEvent {
  const delta = { step_details: { type: 'tool_calls' as const, tool_calls: [call] } };
  return { event: 'thread.run.step.delta', data: { id, object: 'thread.run.step.delta', delta } };
}
