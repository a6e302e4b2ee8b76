import type { Accumulation, StreamKind } from '../accumulation.ts';
import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { accumulateRun, wholeRunEvents } from './accumulate-run.ts';
import type { RunState } from './run-state.ts';
import type { RunEvent, RunResult } from './run-types.ts';

/** How the events of a run are read. */
export const runStream: StreamKind<RunEvent, RunResult> = {
  createAccumulation: createRunAccumulation,
  // The document describes name and data of a record together. A record without a name is called so by WHATWG HTML §9.2.
  toEvent: (name = 'message', data) => ({ event: name, data }) as RunEvent,
  endings: wholeRunEvents,
};

/** Adds up the events of one run. It is whole when the run has come to rest and `[DONE]` or the end of the body follows. */
function createRunAccumulation(): Accumulation<RunEvent, RunResult> {
  let state: RunState | undefined;
  return {
    get doneMarkerEnds() {
      return state?.progress === 'finished';
    },
    add: (event) => {
      state = accumulateRun(state, event);
    },
    value: () => state?.result,
    text: () => (state === undefined ? '' : runText(state.result)),
    progress: () => state?.progress ?? 'open',
    failure: () => state?.result.run.last_error,
  };
}

/** The text of all messages, without refusals. */
function runText({ messages }: RunResult): string {
  let text = '';
  for (const { content } of messages) {
    if (!Array.isArray(content)) continue;
    for (const part of content) if (isObject(part) && part.type === 'text') text = joinText(text, part.text?.value);
  }
  return text;
}
