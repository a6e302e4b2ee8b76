import type { OutputContent } from '@unspool/generated/responses';
import { findEntry, putEntry } from '../../indexed-list.ts';
import { isObject } from '../../is-object.ts';
import { joinText } from '../../join-text.ts';
import { blankMessage, blankReasoning } from '../blank-items.ts';
import { contentOf, type ItemEvent, openSlot, ownList } from '../output-slots.ts';
import type { ResponseHandlers, ResponseState } from '../response-state.ts';

/**
 * Text, annotations and refusals of messages, and the text of reasoning. Log probabilities come with the part's own
 * closing event: those of the deltas are a part of them.
 */
export const textEvents = {
  'response.output_text.delta': (state, event) => {
    const part = openPart(state, event, 'output_text');
    if (part !== undefined) part.text = joinText(part.text, event.delta);
  },
  'response.output_text.done': (state, event) => {
    const part = openPart(state, event, 'output_text');
    if (part !== undefined) part.text = joinText('', event.text);
  },
  'response.output_text.annotation.added': (state, event) => {
    const part = openPart(state, event, 'output_text');
    if (part !== undefined && isObject(event.annotation)) ownList(part, 'annotations').push(event.annotation);
  },
  'response.refusal.delta': (state, event) => {
    const part = openPart(state, event, 'refusal');
    if (part !== undefined) part.refusal = joinText(part.refusal, event.delta);
  },
  'response.refusal.done': (state, event) => {
    const part = openPart(state, event, 'refusal');
    if (part !== undefined) part.refusal = joinText('', event.refusal);
  },
  'response.reasoning_text.delta': (state, event) => {
    const part = openPart(state, event, 'reasoning_text');
    if (part !== undefined) part.text = joinText(part.text, event.delta);
  },
  'response.reasoning_text.done': (state, event) => {
    const part = openPart(state, event, 'reasoning_text');
    if (part !== undefined) part.text = joinText('', event.text);
  },
} satisfies Partial<ResponseHandlers>;

type Part<TType extends OutputContent['type']> = Extract<OutputContent, { type: TType }>;

const blankParts: { readonly [TType in OutputContent['type']]: () => Part<TType> } = {
  output_text: () => ({ type: 'output_text', text: '', annotations: [], logprobs: [] }),
  refusal: () => ({ type: 'refusal', refusal: '' }),
  reasoning_text: () => ({ type: 'reasoning_text', text: '' }),
};

/** The part that an event is about, if it is of the type given and its item is still open; made when it is missing. */
function openPart<TType extends OutputContent['type']>(
  state: ResponseState,
  event: ItemEvent & { readonly content_index: number },
  type: TType,
): Part<TType> | undefined {
  const slot = openSlot(state, event, type === 'reasoning_text' ? blankReasoning : blankMessage);
  if (slot === undefined) return undefined;
  const list = contentOf(slot);
  let part = findEntry(list, event.content_index);
  if (part === undefined) {
    part = blankParts[type]();
    putEntry(list, event.content_index, part);
  }
  // Parts of one type have one shape.
  return part.type === type ? (part as Part<TType>) : undefined;
}
