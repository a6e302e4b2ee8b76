import type { ModelResponse, OutputContent, OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';
import { createIndexedList, type IndexedList } from '../indexed-list.ts';

/** What the events of a Responses stream have added up to. Made and changed by `accumulateResponse` only. */
export interface ResponseState {
  /** The response so far; its `output` grows with the events. After the last event, the response as the server sent it. */
  response: ModelResponse;
  /** Whether the last event has come, and whether it says that the response failed. */
  progress: 'open' | 'complete' | 'failed';
  /** `sequence_number` of the last event that had one: where a stored response can be continued. */
  sequenceNumber: number | undefined;
  /** The items by their `output_index`. */
  readonly slots: IndexedList<OutputSlot>;
  /** `response.output`, by the same indices. */
  readonly output: IndexedList<OutputItem>;
}

/** One item of the output while it grows. */
export interface OutputSlot {
  readonly item: OutputItem;
  /** Whether the item is as the server closed it; later deltas do not touch it. */
  readonly done: boolean;
  content?: IndexedList<OutputContent>;
  summary?: IndexedList<SummaryPart>;
  commands?: IndexedList<string>;
}

/** A part of a reasoning summary. */
export type SummaryPart = Extract<OutputItem, { type: 'reasoning' }>['summary'][number];

/** The event of one type. */
export type ResponseEvent<TType extends ResponseStreamEvent['type']> = Extract<ResponseStreamEvent, { type: TType }>;

/** What an event of each type does to the state. */
export type ResponseHandlers = {
  readonly [TType in ResponseStreamEvent['type']]: (state: ResponseState, event: ResponseEvent<TType>) => void;
};

/** State before the first event. Streams that do not begin with `response.created` fill this blank response. */
export function createResponseState(): ResponseState {
  const output: OutputItem[] = [];
  const response: ModelResponse = {
    id: '',
    object: 'response',
    created_at: 0,
    status: 'in_progress',
    model: '',
    output,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: null,
    parallel_tool_calls: true,
    temperature: null,
    tool_choice: 'auto',
    tools: [],
    top_p: null,
  };
  return {
    response,
    progress: 'open',
    sequenceNumber: undefined,
    slots: createIndexedList<OutputSlot>([]),
    output: createIndexedList(output),
  };
}
