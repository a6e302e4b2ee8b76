import { family } from './event-family.ts';
import { anyItem, item, listed, member, output, part } from './find-output.ts';
import { text, whole } from './grow-output.ts';
import { commands, setStatus, shellOutputs, showImage } from './grow-tools.ts';
import { keepAudio, keepTranscript } from './keep-audio.ts';
import { follow, keepError } from './lifecycle.ts';
import type { ResponseHandlers } from './response-state.ts';

const content = listed(anyItem('message'), 'content', 'content_index');
const outputText = part(content, { type: 'output_text', text: '', annotations: [], logprobs: [] });
const annotation = whole(listed(outputText, 'annotations', 'annotation_index'), 'annotation');
const thoughts = listed(anyItem('reasoning'), 'content', 'content_index');
const summary = listed(item('reasoning'), 'summary', 'summary_index');
const showPartial = showImage(item('image_generation_call'));
const shellAction = member(item('shell_call'), 'action');

const searching = { in_progress: setStatus, searching: setStatus, completed: setStatus };
const nothing = (): void => undefined;

/** What each event of the document does to the response. */
export const responseHandlers = {
  ...family('response', {
    created: follow('open'),
    queued: follow('open'),
    in_progress: follow('open'),
    completed: follow('complete'),
    incomplete: follow('complete'),
    failed: follow('failed'),
  }),
  error: keepError,

  ...family('response.output_item', whole(output, 'item')),
  ...family('response.content_part', whole(content, 'part')),
  ...family('response.output_text', text(outputText, 'text')),
  ...family('response.output_text.annotation', { added: annotation.added }),
  ...family('response.refusal', text(part(content, { type: 'refusal', refusal: '' }), 'refusal')),
  ...family('response.reasoning_text', text(part(thoughts, { type: 'reasoning_text', text: '' }), 'text')),
  ...family('response.reasoning_summary_part', whole(summary, 'part')),
  ...family('response.reasoning_summary_text', text(part(summary, { type: 'summary_text', text: '' }), 'text')),

  ...family('response.function_call_arguments', text(item('function_call'), 'arguments', 'name')),
  ...family('response.mcp_call_arguments', text(item('mcp_call'), 'arguments')),
  ...family('response.custom_tool_call_input', text(item('custom_tool_call'), 'input')),
  ...family('response.code_interpreter_call_code', text(item('code_interpreter_call'), 'code')),
  ...family('response.shell_call_command', commands(listed(shellAction, 'commands', 'command_index'))),
  ...family(
    'response.shell_call_output_content',
    shellOutputs(listed(item('shell_call_output'), 'output', 'command_index')),
  ),

  ...family('response.code_interpreter_call', {
    in_progress: setStatus,
    interpreting: setStatus,
    completed: setStatus,
  }),
  ...family('response.file_search_call', searching),
  ...family('response.web_search_call', searching),
  ...family('response.mcp_call', { in_progress: setStatus, completed: setStatus, failed: setStatus }),
  ...family('response.image_generation_call', {
    in_progress: setStatus,
    generating: setStatus,
    partial_image: showPartial,
    completed: setStatus,
  }),
  // Items of this kind have no status: what closes them tells the tools, or the error.
  ...family('response.mcp_list_tools', { in_progress: nothing, completed: nothing, failed: nothing }),

  ...family('response.audio', { delta: keepAudio, done: nothing }),
  ...family('response.audio.transcript', { delta: keepTranscript, done: nothing }),
} satisfies ResponseHandlers;
