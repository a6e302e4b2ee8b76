// A reader of our own, since no library that we found gives the whole value at each piece, at once and in linear time (November
// 2026): partial-json and best-effort-json-parser read the text again at every piece; jsonriver 1.1 does what is wanted, but
// behind an async iterator, so that its value is behind the event that it belongs to; @streamparser/json 0.0.26 keeps an open
// string out of the value, shows `1` where `12` comes, and is four times this size.
import type { DeepPartial } from './deep-partial.ts';
import { JsonTokenReader } from './json-token-reader.ts';
import { JsonValueBuilder } from './json-value-builder.ts';

/** Whether more must come, the value is whole, or the text is not JSON. */
export type PartialJsonState = 'open' | 'complete' | 'invalid';

/** A JSON value that grows with its text. */
export interface PartialJson<TValue = unknown> {
  /**
   * The value as far as the text tells it; `undefined` before it begins, and what was right is kept when the text turns
   * out not to be JSON. Strings grow; numbers, `true`, `false` and `null` come when they are whole; a member comes when its
   * value begins. It is one value that grows in place: `structuredClone` it to keep a state.
   */
  readonly value: DeepPartial<TValue> | undefined;
  readonly state: PartialJsonState;
  /** Adds the next piece of the text, cut anywhere. Costs what the piece costs, however much came before. Never throws. */
  readonly push: (piece: string) => void;
  /** Says that the text is over: only there does a number that is the whole text end. */
  readonly end: () => void;
}

/**
 * Reads JSON while it arrives. A text that is whole gives what `JSON.parse` gives, at every way of cutting it; `__proto__`
 * is a member like others, and depth is bounded by memory alone. The shape of the value is the caller's word and is not
 * checked.
 *
 * @example
 * const json = createPartialJson<{ title: string }>();
 * json.push('{"title": "Ap');
 * console.log(json.value?.title); // Ap
 */
export function createPartialJson<TValue = unknown>(): PartialJson<TValue> {
  const builder = new JsonValueBuilder();
  const reader = new JsonTokenReader(builder);
  return {
    get value() {
      // What the text says is what the caller expects of it: JSON carries no types.
      return builder.value as DeepPartial<TValue> | undefined;
    },
    get state() {
      if (reader.mode === 'invalid') return 'invalid';
      return reader.mode === 'between' && builder.isComplete ? 'complete' : 'open';
    },
    push: (piece) => reader.push(piece),
    end: () => reader.end(),
  };
}
