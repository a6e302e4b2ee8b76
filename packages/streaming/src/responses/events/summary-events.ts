import { findEntry, putEntry } from '../../indexed-list.ts';
import { joinText } from '../../join-text.ts';
import { blankReasoning } from '../blank-items.ts';
import { openSlot, summaryOf } from '../output-slots.ts';
import type { ResponseEvent, ResponseHandlers, ResponseState, SummaryPart } from '../response-state.ts';

/** The text of reasoning summaries. */
export const summaryEvents = {
  'response.reasoning_summary_text.delta': (state, event) => {
    const part = openPart(state, event);
    if (part !== undefined) part.text = joinText(part.text, event.delta);
  },
  'response.reasoning_summary_text.done': (state, event) => {
    const part = openPart(state, event);
    if (part !== undefined) part.text = joinText('', event.text);
  },
} satisfies Partial<ResponseHandlers>;

function openPart(
  state: ResponseState,
  event: ResponseEvent<'response.reasoning_summary_text.delta' | 'response.reasoning_summary_text.done'>,
): SummaryPart | undefined {
  const slot = openSlot(state, event, blankReasoning);
  if (slot === undefined) return undefined;
  const list = summaryOf(slot);
  const found = findEntry(list, event.summary_index);
  if (found !== undefined) return found;
  const part: SummaryPart = { type: 'summary_text', text: '' };
  putEntry(list, event.summary_index, part);
  return part;
}
