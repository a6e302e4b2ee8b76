import { joinText } from '../../join-text.ts';
import { blankCodeInterpreterCall, blankCustomToolCall, blankFunctionCall, blankMcpCall } from '../blank-items.ts';
import { openItem } from '../output-slots.ts';
import type { ResponseHandlers } from '../response-state.ts';

/** What the model hands to its tools: arguments, free-form input, code. */
export const argumentEvents = {
  'response.function_call_arguments.delta': (state, event) => {
    const item = openItem(state, event, blankFunctionCall);
    if (item !== undefined) item.arguments = joinText(item.arguments, event.delta);
  },
  'response.function_call_arguments.done': (state, event) => {
    const item = openItem(state, event, blankFunctionCall);
    if (item === undefined) return;
    item.arguments = joinText('', event.arguments);
    // The document requires the name, and OpenAI leaves it out when the item has told it.
    if (item.name === '') item.name = joinText('', event.name);
  },
  'response.mcp_call_arguments.delta': (state, event) => {
    const item = openItem(state, event, blankMcpCall);
    if (item !== undefined) item.arguments = joinText(item.arguments, event.delta);
  },
  'response.mcp_call_arguments.done': (state, event) => {
    const item = openItem(state, event, blankMcpCall);
    if (item !== undefined) item.arguments = joinText('', event.arguments);
  },
  'response.custom_tool_call_input.delta': (state, event) => {
    const item = openItem(state, event, blankCustomToolCall);
    if (item !== undefined) item.input = joinText(item.input, event.delta);
  },
  'response.custom_tool_call_input.done': (state, event) => {
    const item = openItem(state, event, blankCustomToolCall);
    if (item !== undefined) item.input = joinText('', event.input);
  },
  'response.code_interpreter_call_code.delta': (state, event) => {
    const item = openItem(state, event, blankCodeInterpreterCall);
    if (item !== undefined) item.code = joinText(item.code, event.delta);
  },
  'response.code_interpreter_call_code.done': (state, event) => {
    const item = openItem(state, event, blankCodeInterpreterCall);
    if (item !== undefined) item.code = joinText('', event.code);
  },
} satisfies Partial<ResponseHandlers>;
