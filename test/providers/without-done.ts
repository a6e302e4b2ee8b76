import type { Fault } from './provider-sheet.ts';

/** A stream with all but its `[DONE]`, which is not whole where `[DONE]` has always been seen. */
export const withoutDone: Fault = {
  model: 'without-done',
  body: 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n',
};
