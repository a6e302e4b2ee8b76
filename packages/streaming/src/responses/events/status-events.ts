import { findSlot, type ItemEvent } from '../output-slots.ts';
import type { ResponseHandlers, ResponseState } from '../response-state.ts';

/** Where the calls of built-in tools stand, and the image so far. */
export const statusEvents = {
  'response.web_search_call.in_progress': setStatus('in_progress'),
  'response.web_search_call.searching': setStatus('searching'),
  'response.web_search_call.completed': setStatus('completed'),
  'response.file_search_call.in_progress': setStatus('in_progress'),
  'response.file_search_call.searching': setStatus('searching'),
  'response.file_search_call.completed': setStatus('completed'),
  'response.code_interpreter_call.in_progress': setStatus('in_progress'),
  'response.code_interpreter_call.interpreting': setStatus('interpreting'),
  'response.code_interpreter_call.completed': setStatus('completed'),
  'response.mcp_call.in_progress': setStatus('in_progress'),
  'response.mcp_call.completed': setStatus('completed'),
  'response.mcp_call.failed': setStatus('failed'),
  // Items of this kind have no status; their closing event tells the tools or the error.
  'response.mcp_list_tools.in_progress': () => undefined,
  'response.mcp_list_tools.completed': () => undefined,
  'response.mcp_list_tools.failed': () => undefined,
  'response.image_generation_call.in_progress': setStatus('in_progress'),
  'response.image_generation_call.generating': setStatus('generating'),
  'response.image_generation_call.completed': setStatus('completed'),
  'response.image_generation_call.partial_image': (state, event) => {
    const item = findOpenItem(state, event);
    if (item?.type === 'image_generation_call') item.result = event.partial_image_b64;
  },
} satisfies Partial<ResponseHandlers>;

function setStatus(status: string): (state: ResponseState, event: ItemEvent) => void {
  return (state, event) => {
    const item = findOpenItem(state, event);
    if (item !== undefined) Object.assign(item, { status });
  };
}

function findOpenItem(
  state: ResponseState,
  event: ItemEvent,
): ResponseState['slots']['entries'][number]['item'] | undefined {
  const slot = findSlot(state, event);
  return slot?.done === false ? slot.item : undefined;
}
