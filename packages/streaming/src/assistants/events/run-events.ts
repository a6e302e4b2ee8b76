import type { RunObject } from '@unspool/generated/assistants';
import { isObject } from '../../is-object.ts';
import type { RunHandlers, RunState } from '../run-state.ts';

/** The run from state to state, and the thread that it is for. A run that waits for tool outputs has come to rest as well. */
export const runEvents = {
  'thread.created': ({ result }, thread) => {
    if (isObject(thread)) result.thread = thread;
  },
  'thread.run.created': update('open'),
  'thread.run.queued': update('open'),
  'thread.run.in_progress': update('open'),
  'thread.run.requires_action': update('finished'),
  'thread.run.completed': update('finished'),
  'thread.run.incomplete': update('finished'),
  'thread.run.failed': update('failed'),
  'thread.run.cancelling': update('open'),
  'thread.run.cancelled': update('finished'),
  'thread.run.expired': update('finished'),
  // The stream ends or throws before these get here.
  error: () => undefined,
  done: () => undefined,
} satisfies Partial<RunHandlers>;

function update(progress: RunState['progress']): (state: RunState, run: RunObject) => void {
  return (state, run) => {
    state.progress = progress;
    if (isObject(run)) state.result.run = run;
  };
}
