import type { RunObject, SubmitToolOutputsRunRequest } from '@unspool/generated/assistants';
import { RequestError } from '../errors/request-error.ts';
import type { FunctionResult } from '../model/prompt.ts';

/** The outputs that a run waits for. */
export interface ToolOutputs {
  /** By the id of the call. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly results: readonly FunctionResult[];
}

/** Reads the outputs of functions; throws unless the run waits for these, and for no others. */
export function readOutputs(run: RunObject, { tool_outputs }: SubmitToolOutputsRunRequest): ToolOutputs {
  const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
  if (calls.length === 0)
    throw new RequestError({ message: `The run does not wait for outputs: it is ${run.status}.` });
  const outputs = new Map(tool_outputs.map(({ tool_call_id = '', output = '' }) => [tool_call_id, output]));
  if (outputs.size !== calls.length || calls.some(({ id }) => !outputs.has(id))) {
    throw new RequestError({
      message: `The run waits for the outputs of ${calls.length} calls, each under its own id, and for no others.`,
      param: 'tool_outputs',
    });
  }
  const results = calls.map((call) => ({ name: call.function.name, output: outputs.get(call.id) ?? '' }));
  return { outputs, results };
}
