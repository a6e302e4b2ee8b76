import type { StartTimer } from '../start-timer.ts';
import type { FunctionCall, Tool, ToolCall } from './tool.ts';
import { toFailedResult, type ToolFailure, type ToolResult } from './tool-result.ts';

/** Asks whether a call may be run. The signal is aborted when the answer is not needed any more. */
export type Approve = (call: ToolCall, options: { readonly signal: AbortSignal }) => boolean | Promise<boolean>;

/** What a call is run with. */
export interface ToolRun {
  /** `undefined`: there is none of this name. */
  readonly tool: Tool | undefined;
  readonly approve: Approve | undefined;
  readonly startTimer: StartTimer;
  /** Calls the run off. */
  readonly signal: AbortSignal;
}

const defaultTimeout = 30_000;

/**
 * Runs a call: checks its arguments, asks for approval, runs the tool within its time. Never rejects: whatever goes wrong is a result
 * that the model can read. A tool that does not heed its signal is left behind; what it gives then is nobody's.
 */
export function runTool(call: FunctionCall, run: ToolRun): Promise<ToolResult> {
  const { signal, startTimer, tool } = run;
  const controller = new AbortController();
  return new Promise((resolve) => {
    let stopTimer = () => {};
    const end = (result: ToolResult) => {
      stopTimer();
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const callOff = (outcome: 'timeout' | 'aborted', reason: unknown) => {
      end(toFailedResult(call, { outcome }));
      controller.abort(reason);
    };
    const onAbort = () => callOff('aborted', signal.reason);
    const onStart = () => {
      const { timeout = defaultTimeout } = tool ?? {};
      const onTimeout = () => callOff('timeout', new DOMException('The tool took too long.', 'TimeoutError'));
      if (timeout !== Infinity) stopTimer = startTimer(timeout, onTimeout);
    };
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    else
      perform(call, { ...run, signal: controller.signal, onStart }).then(end, (error: unknown) =>
        end(failedBy(run, call, error)),
      );
  });
}

interface Performance extends ToolRun {
  /** Called when the tool starts. */
  readonly onStart: () => void;
}

async function perform(call: FunctionCall, run: Performance): Promise<ToolResult> {
  const { onStart, signal, tool } = run;
  const fail = (failure: ToolFailure) => toFailedResult(call, failure);
  if (tool === undefined) return fail({ outcome: 'unknown_tool' });
  if (call.arguments === undefined) return fail({ outcome: 'invalid_json' });
  const validated = await tool.validate(call.arguments);
  if (validated.issues !== undefined) return fail({ outcome: 'invalid_arguments', issues: validated.issues });
  const denial = await findDenial(call, run);
  if (denial !== undefined) return fail(denial);
  onStart();
  const value = await tool.run(validated.value, { signal, callId: call.callId });
  return { call, outcome: 'completed', output: toOutput(value) };
}

async function findDenial(call: FunctionCall, { approve, signal }: ToolRun): Promise<ToolFailure | undefined> {
  try {
    const isAllowed = approve === undefined || (await approve(call, { signal })) === true;
    return isAllowed ? undefined : { outcome: 'denied' };
  } catch (error) {
    return { outcome: 'denied', error };
  }
}

function failedBy({ tool }: ToolRun, call: FunctionCall, error: unknown): ToolResult {
  const message = tool?.exposeErrors === true && error instanceof Error ? error.message : undefined;
  return toFailedResult(call, { outcome: 'failed', message, error });
}

/** A string as it is, anything else as JSON; nothing is `null`. */
function toOutput(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
}
