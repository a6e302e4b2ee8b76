import type { ValidationIssue } from './standard-schema.ts';
import type { FunctionCall } from './tool.ts';

/**
 * How a call ended; all but `completed` are told to the model as an error with this code.
 * - `invalid_json`, `invalid_arguments`: what the model wrote is no JSON, or does not fit the schema.
 * - `unknown_tool`: there is no tool of this name.
 * - `denied`: `approve` did not allow it.
 * - `failed`: `run` threw, or returned what is no JSON.
 * - `timeout`, `aborted`: it took too long, or was called off.
 */
export type ToolOutcome =
  | 'completed'
  | 'invalid_json'
  | 'invalid_arguments'
  | 'unknown_tool'
  | 'denied'
  | 'failed'
  | 'timeout'
  | 'aborted';

/** What became of a call. */
export interface ToolResult {
  readonly call: FunctionCall;
  readonly outcome: ToolOutcome;
  /** What the model is told. */
  readonly output: string;
  /** What `run` or `approve` threw. The model does not see it. */
  readonly error?: unknown;
}

const words: Readonly<Record<Exclude<ToolOutcome, 'completed'>, string>> = {
  invalid_json: 'The arguments are not valid JSON. Call the function again.',
  invalid_arguments: 'The arguments do not fit the parameters. Call the function again.',
  unknown_tool: 'There is no function of this name.',
  denied: 'The call was not allowed.',
  failed: 'The function failed.',
  timeout: 'The function took too long.',
  aborted: 'The call was called off.',
};

/** What a call ends with that did not complete, and what more the model may know of it. */
export interface ToolFailure {
  readonly outcome: Exclude<ToolOutcome, 'completed'>;
  readonly message?: string | undefined;
  readonly issues?: readonly ValidationIssue[] | undefined;
  readonly error?: unknown;
}

/** Makes the result of a call that did not complete: the model gets a JSON object with an `error`. */
export function toFailedResult(call: FunctionCall, { outcome, message, issues, error }: ToolFailure): ToolResult {
  const told = {
    code: outcome,
    message: (message ?? words[outcome]).slice(0, 500),
    issues: issues?.slice(0, 10).map(describeIssue),
  };
  return { call, outcome, output: JSON.stringify({ error: told }), error };
}

function describeIssue({ path, message }: ValidationIssue): { path: string; message: string } {
  const steps = path?.map((step) => String(typeof step === 'object' ? step.key : step)) ?? [];
  return { path: steps.join('.'), message: message.slice(0, 200) };
}
