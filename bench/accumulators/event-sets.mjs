const place = { item_id: 'msg_1', output_index: 0, content_index: 0 };
const message = { type: 'message', id: 'msg_1', role: 'assistant', status: 'in_progress', content: [] };
const chunk = (delta, index = 0) => ({ id: 'chatcmpl-1', choices: [{ index, delta, finish_reason: null }] });
const call = (name, text) => ({ function: { name, arguments: text } });

/** What an accumulator is given, by name: the event at each position. Some as servers send them, others as none should. */
export const eventSets = {
  'Responses: text': {
    kind: 'responses',
    make: () => ({ type: 'response.output_text.delta', ...place, delta: 'word ' }),
  },
  'Responses: text with log probabilities': {
    kind: 'responses',
    make: (position) => ({
      type: 'response.output_text.delta',
      ...place,
      delta: 'word ',
      logprobs: [{ token: 'word ', logprob: -position }],
    }),
  },
  'Responses: items': {
    kind: 'responses',
    make: (output_index) => ({ type: 'response.output_item.added', output_index, item: message }),
  },
  'Responses: items, the last first': {
    kind: 'responses',
    make: (position) => ({ type: 'response.output_item.added', output_index: -position, item: message }),
  },
  'chat: text': { kind: 'chat', make: () => chunk({ content: 'word ' }) },
  'chat: arguments': { kind: 'chat', make: () => chunk({ tool_calls: [{ index: 0, id: 'a', ...call('f', '{}') }] }) },
  'chat: calls, the last first': {
    kind: 'chat',
    make: (position) => chunk({ tool_calls: [{ index: -position, id: `call_${position}`, ...call('f', '{}') }] }),
  },
  'chat: choices, the last first': { kind: 'chat', make: (position) => chunk({ content: 'a' }, -position) },
  'chat: details of reasoning': {
    kind: 'chat',
    make: () => chunk({ reasoning: 'a', reasoning_details: [{ type: 'reasoning.text', text: 'a', index: 0 }] }),
  },
  'chat: audio in uneven pieces': { kind: 'chat', make: () => chunk({ audio: { data: 'AQ==', transcript: 'a' } }) },
};
