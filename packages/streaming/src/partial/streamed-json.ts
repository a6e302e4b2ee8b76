import { createPartialJson, type PartialJson } from './partial-json.ts';

/** What an event does to a text: a delta, which may be the last, or the event that closes the text with all of it. */
export type TextChange = { readonly delta: unknown; readonly ends: boolean } | { readonly whole: unknown };

/** A JSON text inside a stream. */
export interface StreamedJson<TValue> {
  /** The text as far as it has come. */
  readonly json: () => PartialJson<TValue>;
  /**
   * Adds an event. What closes a text wins where it has another length than the deltas, all of which may be missing. What is
   * not a string counts as nothing.
   */
  readonly add: (change: TextChange) => void;
}

/** Begins a text. */
export function createStreamedJson<TValue>(): StreamedJson<TValue> {
  let json = createPartialJson<TValue>();
  let length = 0;

  const push = (text: string): void => {
    length += text.length;
    json.push(text);
  };

  const replace = (text: string): void => {
    json = createPartialJson();
    length = 0;
    push(text);
  };

  return {
    json: () => json,
    add: (change) => {
      if ('delta' in change) {
        if (typeof change.delta === 'string') push(change.delta);
        if (!change.ends) return;
      } else if (typeof change.whole === 'string' && change.whole.length !== length) replace(change.whole);
      json.end();
    },
  };
}
