import type { PartialToolCall } from './partial-tool-call.ts';
import { createStreamedJson, type TextChange } from './streamed-json.ts';

/** A call of a tool in a stream. */
export interface StreamedCall<TArguments> {
  readonly call: PartialToolCall<TArguments>;
  readonly add: (change: TextChange) => void;
  /** Tells what is known of the call besides its arguments. What is not a name changes nothing. */
  readonly describe: (about: { readonly callId: unknown; readonly name: unknown }) => void;
}

/** Begins a call. */
export function createStreamedCall<TArguments>(): StreamedCall<TArguments> {
  const text = createStreamedJson<TArguments>();
  let [callId, name]: (string | undefined)[] = [];
  return {
    add: text.add,
    describe: (about) => {
      if (isName(about.callId)) callId = about.callId;
      if (isName(about.name)) name = about.name;
    },
    call: {
      get callId() {
        return callId;
      },
      get name() {
        return name;
      },
      get arguments() {
        return text.json().value;
      },
      get state() {
        return text.json().state;
      },
    },
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
