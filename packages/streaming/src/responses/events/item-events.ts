import { putEntry } from '../../indexed-list.ts';
import { isObject } from '../../is-object.ts';
import { contentOf, copyObject, findSlot, openSlot, putItem, summaryOf } from '../output-slots.ts';
import { blankMessage, blankReasoning } from '../blank-items.ts';
import type { ResponseHandlers } from '../response-state.ts';

/** Items and their parts as they open and close. What closes one is final and taken as it came. */
export const itemEvents = {
  'response.output_item.added': (state, event) => {
    const item = copyObject(event.item);
    if (item !== undefined && findSlot(state, event)?.done !== true)
      putItem(state, event.output_index, { item, done: false });
  },
  'response.output_item.done': (state, event) => {
    if (isObject(event.item)) putItem(state, event.output_index, { item: event.item, done: true });
  },
  'response.content_part.added': (state, event) => {
    const part = copyObject(event.part);
    const slot = openSlot(state, event, blankMessage);
    if (part !== undefined && slot !== undefined) putEntry(contentOf(slot), event.content_index, part);
  },
  'response.content_part.done': (state, event) => {
    const part = copyObject(event.part);
    const slot = openSlot(state, event, blankMessage);
    if (part !== undefined && slot !== undefined) putEntry(contentOf(slot), event.content_index, part);
  },
  'response.reasoning_summary_part.added': (state, event) => {
    const part = copyObject(event.part);
    const slot = openSlot(state, event, blankReasoning);
    if (part !== undefined && slot !== undefined) putEntry(summaryOf(slot), event.summary_index, part);
  },
  'response.reasoning_summary_part.done': (state, event) => {
    const part = copyObject(event.part);
    const slot = openSlot(state, event, blankReasoning);
    if (part !== undefined && slot !== undefined) putEntry(summaryOf(slot), event.summary_index, part);
  },
} satisfies Partial<ResponseHandlers>;
