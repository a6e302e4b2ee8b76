/** How a provider's Responses API differs. Without any member it is OpenAI's. */
export interface ResponsesSheet {
  /** How records are written. @default 'event-first' */
  readonly order?: 'event-first' | 'data-first' | 'data-only';
  /** How a stream ends. @default 'nothing' */
  readonly end?: 'done' | 'nothing';
  /** A comment before the first record and between all others. */
  readonly comment?: string;
  /** @default 'resp_1' */
  readonly id?: string;
  /** @default 'call_1' */
  readonly callId?: string;
  /** Whether an item has one id from beginning to end. @default true */
  readonly stableItemIds?: boolean;
  /** Whether arguments come in deltas. @default true */
  readonly argumentDeltas?: boolean;
  /** Which events tell of thoughts. @default none do */
  readonly thoughts?: 'reasoning_text' | 'reasoning_summary_text';
  /** Whether responses are kept. @default true */
  readonly stored?: boolean;
  /** Members of a response, beside OpenAI's. */
  readonly extras?: object;
  /** An event that OpenAI does not document, before the last one. */
  readonly unknownEvent?: { readonly type: string };
}
