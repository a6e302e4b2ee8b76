import type { OutputItem } from '@unspool/generated/responses';

type Item<TType extends OutputItem['type']> = Extract<OutputItem, { type: TType }>;

/*
 * Items as they stand before their first delta, for streams that do not announce them: servers that send
 * `function_call_arguments.done` alone, and stored responses that are joined in the middle.
 */

/** A message without content. */
export const blankMessage: Item<'message'> = {
  type: 'message',
  id: '',
  role: 'assistant',
  status: 'in_progress',
  content: [],
};

/** A reasoning item without content and summary. */
export const blankReasoning: Item<'reasoning'> = { type: 'reasoning', id: '', status: 'in_progress', summary: [] };

/** A function call without name and arguments. */
export const blankFunctionCall: Item<'function_call'> = {
  type: 'function_call',
  id: '',
  call_id: '',
  name: '',
  arguments: '',
  status: 'in_progress',
};

/** A call of an MCP server's tool without name and arguments. */
export const blankMcpCall: Item<'mcp_call'> = {
  type: 'mcp_call',
  id: '',
  server_label: '',
  name: '',
  arguments: '',
  status: 'in_progress',
};

/** A call of a custom tool without name and input. */
export const blankCustomToolCall: Item<'custom_tool_call'> = {
  type: 'custom_tool_call',
  id: '',
  call_id: '',
  name: '',
  input: '',
};

/** A call of the code interpreter without code. */
export const blankCodeInterpreterCall: Item<'code_interpreter_call'> = {
  type: 'code_interpreter_call',
  id: '',
  status: 'in_progress',
  container_id: '',
  code: '',
  outputs: null,
};

/** A shell call without commands. */
export const blankShellCall: Item<'shell_call'> = {
  type: 'shell_call',
  id: '',
  call_id: '',
  action: { commands: [], timeout_ms: null, max_output_length: null },
  status: 'in_progress',
  environment: null,
};

/** The outputs of a shell call before the first one. */
export const blankShellCallOutput: Item<'shell_call_output'> = {
  type: 'shell_call_output',
  id: '',
  call_id: '',
  status: 'in_progress',
  output: [],
  max_output_length: null,
};
