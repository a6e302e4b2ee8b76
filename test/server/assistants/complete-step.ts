import type { RunStepObject } from '@unspool/generated/assistants';
import { unixSeconds, type Clock } from '../clock.ts';

/** A step that waited, with the outputs of its functions. */
export function completeStep(step: RunStepObject, outputs: ReadonlyMap<string, string>, clock: Clock): RunStepObject {
  const { step_details: details } = step;
  if (details.type !== 'tool_calls') return step;
  const tool_calls = details.tool_calls.map((call) =>
    call.type === 'function' ? { ...call, function: { ...call.function, output: outputs.get(call.id) ?? null } } : call,
  );
  return { ...step, status: 'completed', completed_at: unixSeconds(clock), step_details: { ...details, tool_calls } };
}
