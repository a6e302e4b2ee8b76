import type { ModelResponse, OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';
import { splitTokens } from '../model/split-tokens.ts';

/** An event before it has its number. */
type Unnumbered<TEvent> = TEvent extends unknown ? Omit<TEvent, 'sequence_number'> : never;
type Step = Unnumbered<ResponseStreamEvent>;

/**
 * The events that add up to a response, in the order of the API: created, in progress, then each item from its
 * announcement through parts and deltas to its end, and at last the whole response again.
 */
export function* toResponseEvents(response: ModelResponse): Generator<ResponseStreamEvent> {
  let sequence_number = 0;
  for (const step of responseSteps(response)) {
    // A distributive Omit and its inverse: TypeScript does not see that they cancel out.
    yield { ...step, sequence_number } as ResponseStreamEvent;
    sequence_number += 1;
  }
}

function* responseSteps(response: ModelResponse): Generator<Step> {
  const begun: ModelResponse = {
    ...response,
    status: 'in_progress',
    completed_at: null,
    incomplete_details: null,
    output: [],
    usage: undefined,
  };
  yield { type: 'response.created', response: begun };
  yield { type: 'response.in_progress', response: begun };
  for (const [outputIndex, item] of response.output.entries())
    for (const step of itemSteps(item, outputIndex))
      yield 'agent' in item && item.agent ? { ...step, agent: item.agent } : step;
  yield { type: response.status === 'incomplete' ? 'response.incomplete' : 'response.completed', response };
}

function* itemSteps(item: OutputItem, output_index: number): Generator<Step> {
  yield { type: 'response.output_item.added', output_index, item: announced(item) };
  if (item.type === 'message') yield* messageSteps(item, output_index);
  if (item.type === 'function_call') yield* callSteps(item, output_index);
  yield { type: 'response.output_item.done', output_index, item };
}

/** An item as it is announced: in progress and empty. */
function announced(item: OutputItem): OutputItem {
  if (item.type === 'message') return { ...item, status: 'in_progress', content: [] };
  return item.type === 'function_call' ? { ...item, status: 'in_progress', arguments: '' } : item;
}

function* messageSteps(item: Extract<OutputItem, { type: 'message' }>, output_index: number): Generator<Step> {
  for (const [content_index, part] of item.content.entries()) {
    if (part.type !== 'output_text') continue;
    const place = { item_id: item.id, output_index, content_index };
    yield { type: 'response.content_part.added', ...place, part: { ...part, text: '' } };
    for (const delta of splitTokens(part.text))
      yield { type: 'response.output_text.delta', ...place, delta, logprobs: [] };
    yield { type: 'response.output_text.done', ...place, text: part.text, logprobs: [] };
    yield { type: 'response.content_part.done', ...place, part };
  }
}

function* callSteps(item: Extract<OutputItem, { type: 'function_call' }>, output_index: number): Generator<Step> {
  const place = { item_id: item.id ?? item.call_id, output_index };
  for (const delta of splitTokens(item.arguments))
    yield { type: 'response.function_call_arguments.delta', ...place, delta };
  yield { type: 'response.function_call_arguments.done', ...place, name: item.name, arguments: item.arguments };
}
