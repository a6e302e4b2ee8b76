import type { RealtimeFunctionTool } from '@unspool/generated/realtime';

import type { ValidationResult } from './standard-schema.ts';

/** A call of the model that may be run: of a function here, or of a tool on an MCP server. */
export type ToolCall = FunctionCall | McpCall;

/** The model calls a function. */
export interface FunctionCall {
  readonly kind: 'function';
  readonly name: string;
  /** As the model wrote them, parsed; `undefined` when they are not JSON. */
  readonly arguments: unknown;
  /** What its output answers. */
  readonly callId: string;
  readonly itemId: string | undefined;
  readonly responseId: string;
}

/** The model asks to call a tool on an MCP server. */
export interface McpCall {
  readonly kind: 'mcp';
  readonly serverLabel: string;
  readonly name: string;
  /** As the model wrote them, parsed; `undefined` when they are not JSON. */
  readonly arguments: unknown;
  /** The item that asks. */
  readonly itemId: string;
}

/** What a running tool is told. */
export interface ToolContext {
  /** Aborted when the session ends, when the time is up, and with `abortOnSpeech` when the user speaks. */
  readonly signal: AbortSignal;
  /** Of the call that is run. */
  readonly callId: string;
}

/** How a tool is run. */
export interface ToolSettings {
  /** Milliseconds that a run may take; `Infinity` for no limit. @default 30_000 */
  readonly timeout?: number | undefined;
  /** Tells the model the message of what `run` throws, at most 500 characters of it. @default false */
  readonly exposeErrors?: boolean | undefined;
  /** Aborts the run when the user speaks. Without it a run goes on: what it does may be done already. @default false */
  readonly abortOnSpeech?: boolean | undefined;
}

/** A function that the model may call. Made by `defineTool`. */
export interface Tool extends ToolSettings {
  /** What the model is told of it. */
  readonly definition: RealtimeFunctionTool & { readonly name: string };
  /** Checks arguments, where a schema can. */
  readonly validate: (value: unknown) => ValidationResult<unknown> | Promise<ValidationResult<unknown>>;
  readonly run: (args: unknown, context: ToolContext) => unknown;
}
