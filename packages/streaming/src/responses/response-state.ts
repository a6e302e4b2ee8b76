import type { ModelResponse, OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';
import type { EventHandlers } from '../handle-event.ts';
import { createIndexedList, type IndexedList } from '../indexed-list.ts';
import type { Members } from '../members.ts';
import type { ItemEvent } from './item-event.ts';

/** What the events of a Responses stream have added up to. Made and changed by `accumulateResponse` only. */
export interface ResponseState {
  /** The response so far; its `output` grows with the events. After the last event, the response as the server sent it. */
  response: ModelResponse;
  /** Whether the last event has come, and whether it says that the response failed. */
  progress: 'open' | 'complete' | 'failed';
  /** `sequence_number` of the last event that had one: where a stored response can be continued. */
  sequenceNumber: number | undefined;
  /** Speech beside the output: its events name no item, and no member of a response holds it. */
  readonly audio: ResponseAudio;
  /** `response.output`, by `output_index`. */
  readonly output: IndexedList<OutputItem>;
  /** The lists inside open items and parts, each by its array. They were copied from what the events brought. */
  readonly lists: WeakMap<object, IndexedList<unknown>>;
  /** The objects inside open items that were copied likewise. */
  readonly copies: WeakSet<object>;
  /** Items, parts and outputs that are as the server closed them: later deltas do not touch them. */
  readonly closed: WeakSet<object>;
  /** What the event before was about, if it was a delta: most deltas go on where it ended. */
  latest: LatestDelta | undefined;
}

/** A delta, and the object that it has changed. */
export interface LatestDelta {
  readonly event: ItemEvent;
  readonly found: Members;
}

/** What the `response.audio` events bring. */
export interface ResponseAudio {
  /** The pieces in their order, each Base64 by itself: decode one after the other. */
  readonly data: string[];
  transcript: string;
}

/** What each event of the document does to the state. */
export type ResponseHandlers<TEvent extends { readonly type: string } = ResponseStreamEvent> = EventHandlers<
  ResponseState,
  TEvent
>;

/** State before the first event. Streams that do not begin with `response.created` fill this blank response. */
export function createResponseState(): ResponseState {
  const output: OutputItem[] = [];
  return {
    response: {
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
    },
    progress: 'open',
    sequenceNumber: undefined,
    audio: { data: [], transcript: '' },
    output: createIndexedList(output),
    lists: new WeakMap(),
    copies: new WeakSet(),
    closed: new WeakSet(),
    latest: undefined,
  };
}
