import type { ModelResponse, OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';

/** An event without its number: {@link numberEvents} gives one to each. */
export type UnnumberedEvent = ResponseStreamEvent extends infer TEvent
  ? TEvent extends ResponseStreamEvent
    ? Omit<TEvent, 'sequence_number'>
    : never
  : never;

/** Numbers events as a server does. */
export function numberEvents(events: readonly UnnumberedEvent[]): ResponseStreamEvent[] {
  // Adding the number makes an event of each.
  return events.map((event, index) => ({ ...event, sequence_number: index }) as ResponseStreamEvent);
}

/** A response as the API sends it, with what a test needs to be different. */
export function makeResponse(changes: Partial<ModelResponse> = {}): ModelResponse {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_700_000_000,
    status: 'in_progress',
    model: 'gpt-5',
    output: [],
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    ...changes,
  };
}

/** A message of one text, closed. */
export function makeMessage(text: string, id: string = 'msg_1'): Extract<OutputItem, { type: 'message' }> {
  return {
    type: 'message',
    id,
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
  };
}

/** The events of one message, word by word, from its announcement to its close. */
export function makeMessageEvents(words: readonly string[], output_index: number = 0): UnnumberedEvent[] {
  const item = makeMessage(words.join(''), `msg_${output_index}`);
  const place = { item_id: item.id, output_index, content_index: 0 };
  const part = { type: 'output_text', annotations: [], logprobs: [] } as const;
  return [
    { type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress', content: [] } },
    { type: 'response.content_part.added', ...place, part: { ...part, text: '', annotations: [], logprobs: [] } },
    ...words.map((delta): UnnumberedEvent => ({ type: 'response.output_text.delta', ...place, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...place, text: words.join(''), logprobs: [] },
    {
      type: 'response.content_part.done',
      ...place,
      part: { ...part, text: words.join(''), annotations: [], logprobs: [] },
    },
    { type: 'response.output_item.done', output_index, item },
  ];
}

/** All events of a response that says the words given. */
export function makeTextEvents(words: readonly string[]): ResponseStreamEvent[] {
  const output = [makeMessage(words.join(''), 'msg_0')];
  return numberEvents([
    { type: 'response.created', response: makeResponse() },
    { type: 'response.in_progress', response: makeResponse() },
    ...makeMessageEvents(words),
    { type: 'response.completed', response: makeResponse({ status: 'completed', output }) },
  ]);
}
