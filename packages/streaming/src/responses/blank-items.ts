import type { OutputItem } from '@unspool/generated/responses';

/** Types of the items that deltas add to. */
export type BlankItemType = keyof typeof blankItems;

/**
 * Items as they stand before their first delta, for streams that do not announce them: servers that send
 * `function_call_arguments.done` alone, and stored responses that are joined in the middle. Type, id and status are the same
 * for all and left out. Shared: a list or an object in here is copied before something is added to it.
 */
export const blankItems = {
  message: { role: 'assistant', content: [] },
  reasoning: { summary: [] },
  function_call: { call_id: '', name: '', arguments: '' },
  mcp_call: { server_label: '', name: '', arguments: '' },
  custom_tool_call: { call_id: '', name: '', input: '' },
  code_interpreter_call: { container_id: '', code: '', outputs: null },
  image_generation_call: { result: null },
  shell_call: {
    call_id: '',
    action: { commands: [], timeout_ms: null, max_output_length: null },
    environment: null,
  },
  shell_call_output: { call_id: '', output: [], max_output_length: null },
} satisfies {
  readonly [TType in OutputItem['type']]?: Omit<Extract<OutputItem, { type: TType }>, 'type' | 'id' | 'status'>;
};
