import { createRandom } from './create-random.mjs';

const place = { item_id: 'msg_68b0a1b2c3d4e5f60718293a4b5c6d7e', output_index: 0, content_index: 0 };
const aside = { item_id: 'rs_68b0a1b2c3d4e5f60718293a4b5c6d7f', output_index: 1, summary_index: 0 };

/**
 * The events of a Responses stream that says these pieces, as OpenAI sends them: 275 bytes a delta with its frame. The
 * events that close it repeat `closing`, the whole text unless told otherwise. With `thought` there is a piece of a reasoning
 * summary before each piece of text.
 */
export function* makeResponseEvents(deltas, { closing = deltas.join(''), thought = false } = {}) {
  const random = createRandom(7);
  const message = toMessage([], 'in_progress');
  const part = { type: 'output_text', annotations: [], logprobs: [], text: '' };
  let next = 0;
  const number = (event) => ({ ...event, sequence_number: next++ });
  yield number({ type: 'response.created', response: toResponse([], 'in_progress') });
  yield number({ type: 'response.in_progress', response: toResponse([], 'in_progress') });
  yield number({ type: 'response.output_item.added', output_index: 0, item: message });
  yield number({ type: 'response.content_part.added', ...place, part });
  for (const delta of deltas) {
    const obfuscation = random()
      .toString(36)
      .slice(2, 18)
      .padEnd(16, '0')
      .slice(0, 16 - delta.length);
    if (thought) yield number({ type: 'response.reasoning_summary_text.delta', ...aside, delta, obfuscation });
    yield number({ type: 'response.output_text.delta', ...place, delta, logprobs: [], obfuscation });
  }
  const whole = { ...part, text: closing };
  const done = toMessage([whole], 'completed');
  yield number({ type: 'response.output_text.done', ...place, text: closing, logprobs: [] });
  yield number({ type: 'response.content_part.done', ...place, part: whole });
  yield number({ type: 'response.output_item.done', output_index: 0, item: done });
  yield number({ type: 'response.completed', response: toResponse([done], 'completed') });
}

/** Events as an event stream frames them. */
export function frameEvent(event, lineEnd = '\n') {
  return `event: ${event.type}${lineEnd}data: ${JSON.stringify(event)}${lineEnd}${lineEnd}`;
}

function toMessage(content, status) {
  return { id: place.item_id, type: 'message', status, role: 'assistant', content };
}

function toResponse(output, status) {
  return {
    id: 'resp_68b0a1b2c3d4e5f60718293a4b5c6d7e',
    object: 'response',
    created_at: 1_790_000_000,
    status,
    background: false,
    error: null,
    incomplete_details: null,
    instructions: null,
    max_output_tokens: null,
    metadata: {},
    model: 'gpt-5',
    output,
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: 'medium', summary: null },
    store: true,
    temperature: 1,
    text: { format: { type: 'text' } },
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    truncation: 'disabled',
    usage: status === 'completed' ? usage : null,
  };
}

const usage = {
  input_tokens: 12,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 4096,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 4108,
};
