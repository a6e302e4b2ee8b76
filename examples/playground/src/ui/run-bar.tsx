import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { ErrorNote } from './error-note.tsx';
import type { Task, TaskState } from './use-task.ts';

export interface RunBarProps {
  readonly task: Task;
  /** What the button says while nothing runs. */
  readonly label: string;
  /** Other buttons of the same form. */
  readonly children?: ComponentChildren;
}

/** The button of a form, which stops what it started; beside it how things stand, below it what went wrong. */
export function RunBar({ task, label, children }: RunBarProps) {
  const isRunning = task.state.kind === 'running';
  return (
    <>
      <div class="run-bar">
        {isRunning ? (
          <button key="stop" type="button" class="button stop" onClick={task.stop}>
            <Icon name="stop" /> Stop
          </button>
        ) : (
          <button key="run" type="submit" class="button primary">
            <Icon name="play" /> {label}
          </button>
        )}
        {children}
        <TaskStatus state={task.state} />
      </div>
      {task.state.kind === 'failed' && <ErrorNote error={task.state.error} />}
    </>
  );
}

/** How things stand, in a word, for everyone. */
export function TaskStatus({ state }: { readonly state: TaskState }) {
  return (
    <span class={`status ${state.kind}`} role="status">
      {describe(state)}
    </span>
  );
}

function describe(state: TaskState): string {
  if (state.kind === 'running') return 'Working…';
  if (state.kind === 'stopped') return 'Stopped';
  if (state.kind === 'failed') return 'Failed';
  return state.kind === 'done' ? `Done in ${formatDuration(state.ms)}` : '';
}

/** `320 ms`, `1.4 s`. */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
