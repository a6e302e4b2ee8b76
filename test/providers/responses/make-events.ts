import { toPieces } from '../chat/turn.ts';
import {
  completeResponse,
  makeOutput,
  makeResponse,
  type OutputItem,
  type Part,
  type ResponsesRequest,
} from './make-response.ts';
import type { ResponsesSheet } from './responses-sheet.ts';

interface Event {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** The events of a streamed response, numbered from 0. */
export function makeEvents(sheet: ResponsesSheet, request: ResponsesRequest): Event[] {
  const response = makeResponse(sheet, request);
  const events = [
    { type: 'response.created', response },
    { type: 'response.in_progress', response },
    ...makeOutput(sheet, request).flatMap((item, index) => makeItem(sheet, item, index)),
    ...(sheet.unknownEvent === undefined ? [] : [sheet.unknownEvent]),
    { type: 'response.completed', response: completeResponse(sheet, request) },
  ];
  return events.map((event, sequence_number) => ({ ...event, sequence_number }));
}

function makeItem(sheet: ResponsesSheet, item: OutputItem, output_index: number): Event[] {
  const first = sheet.stableItemIds === false ? `${item.id}_tmp` : item.id;
  const place = { item_id: first, output_index };
  return [
    { type: 'response.output_item.added', output_index, item: { ...openItem(item), id: first } },
    ...(item.type === 'function_call' ? makeArguments(sheet, item.arguments) : makeParts(item)).map((event) => ({
      ...event,
      ...place,
    })),
    { type: 'response.output_item.done', output_index, item },
  ];
}

function openItem(item: OutputItem): object {
  if (item.type === 'reasoning') return { ...item, summary: [], ...(item.content && { content: [] }) };
  if (item.type === 'message') return { ...item, status: 'in_progress', content: [] };
  return { ...item, status: 'in_progress', arguments: '' };
}

function makeArguments({ argumentDeltas }: ResponsesSheet, text: string): Event[] {
  const type = 'response.function_call_arguments';
  const deltas = argumentDeltas === false ? [] : toPieces(text).map((delta) => ({ type: `${type}.delta`, delta }));
  return [...deltas, { type: `${type}.done`, arguments: text }];
}

function makeParts(item: Exclude<OutputItem, { readonly type: 'function_call' }>): Event[] {
  if (item.type === 'reasoning') {
    const summary = item.summary.flatMap((part) =>
      makePart(part, { kind: 'reasoning_summary_text', at: 'summary_index' }),
    );
    return [
      ...summary,
      ...(item.content ?? []).flatMap((part) => makePart(part, { kind: 'reasoning_text', at: 'content_index' })),
    ];
  }
  return item.content.flatMap((part) => makePart(part, { kind: 'output_text', at: 'content_index' }));
}

function makePart(part: Part, { kind, at }: { readonly kind: string; readonly at: string }): Event[] {
  const partKind = at === 'summary_index' ? 'reasoning_summary_part' : 'content_part';
  const place = { [at]: 0 };
  return [
    { type: `response.${partKind}.added`, ...place, part: { ...part, text: '' } },
    ...toPieces(part.text).map((delta) => ({ type: `response.${kind}.delta`, ...place, delta })),
    { type: `response.${kind}.done`, ...place, text: part.text },
    { type: `response.${partKind}.done`, ...place, part },
  ];
}
