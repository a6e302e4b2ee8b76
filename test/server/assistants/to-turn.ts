import type { MessageObject, RunObject, RunStepObject, RunToolCallObject } from '@unspool/generated/assistants';
import { unixSeconds, type Clock } from '../clock.ts';
import type { CreateId } from '../ids.ts';
import { countOutputTokens } from '../model/count-output-tokens.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Reply } from '../model/reply.ts';

/** What one go of the model makes of a run: a message, calls of functions that the run then waits for, or both. */
export interface Turn {
  /** The run as it comes to rest. */
  readonly run: RunObject;
  /** The message with the step that wrote it. */
  readonly written: { readonly message: MessageObject; readonly step: RunStepObject } | undefined;
  /** The step that waits for the outputs of functions. */
  readonly waiting: RunStepObject | undefined;
}

/** What a turn takes from the server rather than from the run. */
interface Surroundings {
  readonly clock: Clock;
  readonly createId: CreateId;
}

/** Lets a run go on with a reply until it is over or waits. */
export function toTurn(
  queued: RunObject,
  { prompt, reply }: { readonly prompt: Prompt; readonly reply: Reply },
  surroundings: Surroundings,
): Turn {
  const now = unixSeconds(surroundings.clock);
  const calls = reply.calls.map((call): RunToolCallObject => ({
    id: surroundings.createId('call'),
    type: 'function',
    function: { ...call },
  }));
  const run: RunObject = { ...queued, status: 'in_progress', started_at: queued.started_at ?? now };
  const written = reply.text !== '' || calls.length === 0 ? write(run, { prompt, reply }, surroundings) : undefined;
  if (calls.length === 0)
    return { run: endRun(run, { reply, usage: countUsage(prompt, reply), now }), written, waiting: undefined };
  const tool_calls = calls.map((call) => ({ ...call, function: { ...call.function, output: null } }));
  return {
    run: {
      ...run,
      status: 'requires_action',
      required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: calls } },
    },
    written,
    waiting: toStep(run, { type: 'tool_calls', tool_calls }, surroundings),
  };
}

function endRun(
  run: RunObject,
  { reply, usage, now }: { readonly reply: Reply; readonly usage: Usage; readonly now: number },
): RunObject {
  if (reply.cut)
    return { ...run, status: 'incomplete', usage, incomplete_details: { reason: 'max_completion_tokens' } };
  return { ...run, status: 'completed', usage, completed_at: now, expires_at: null };
}

function write(
  run: RunObject,
  { prompt, reply }: { readonly prompt: Prompt; readonly reply: Reply },
  surroundings: Surroundings,
): Turn['written'] {
  const now = unixSeconds(surroundings.clock);
  const message: MessageObject = {
    id: surroundings.createId('msg'),
    object: 'thread.message',
    created_at: now,
    thread_id: run.thread_id,
    status: reply.cut ? 'incomplete' : 'completed',
    incomplete_details: reply.cut ? { reason: 'max_tokens' } : null,
    completed_at: reply.cut ? null : now,
    incomplete_at: reply.cut ? now : null,
    role: 'assistant',
    content: [{ type: 'text', text: { value: reply.text, annotations: [] } }],
    assistant_id: run.assistant_id,
    run_id: run.id,
    attachments: [],
    metadata: {},
  };
  const details = { type: 'message_creation', message_creation: { message_id: message.id } } as const;
  const step = toStep(run, details, surroundings);
  return { message, step: { ...step, status: 'completed', completed_at: now, usage: countUsage(prompt, reply) } };
}

function toStep(
  run: RunObject,
  step_details: RunStepObject['step_details'],
  { clock, createId }: Surroundings,
): RunStepObject {
  return {
    id: createId('step'),
    object: 'thread.run.step',
    created_at: unixSeconds(clock),
    assistant_id: run.assistant_id,
    thread_id: run.thread_id,
    run_id: run.id,
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

type Usage = NonNullable<RunObject['usage']>;

function countUsage({ inputTokens }: Prompt, reply: Reply): Usage {
  const outputTokens = countOutputTokens(reply);
  return { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens };
}
