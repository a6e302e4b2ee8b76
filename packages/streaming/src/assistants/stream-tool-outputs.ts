import type { Client } from '@unspool/generated';
import { type SubmitToolOutputsParams, submitToolOutputsOperation } from '@unspool/generated/assistants';
import { requestStream } from '../request-stream.ts';
import { selectEvents } from '../select-events.ts';
import type { TypedStreamOptions } from '../stream-options.ts';
import { runStream } from './run-stream.ts';
import type { RunEventType } from './run-types.ts';
import type { RunStream } from './stream-run.ts';

/**
 * Gives a run that requires action the outputs of its tools, and streams how it goes on: as `streamRun`, with the steps and
 * messages from here on. `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 *
 * @example
 * const { run } = await stream.final();
 * const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
 * const tool_outputs = calls.map((call) => ({ tool_call_id: call.id, output: answer(call.function) }));
 * const rest = await streamToolOutputs(client, run.thread_id, run.id, { tool_outputs });
 *
 * @see https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
 */
// oxlint-disable-next-line max-params -- the form of every operation with path parameters
export function streamToolOutputs<const TOnly extends RunEventType = never>(
  client: Client<'assistants'>,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsParams,
  { only, ...options }: TypedStreamOptions<TOnly> = {},
): Promise<RunStream<TOnly>> {
  return requestStream(client, {
    operation: submitToolOutputsOperation,
    path: [threadId, runId],
    params,
    options,
    kind: selectEvents(runStream, only),
  });
}
