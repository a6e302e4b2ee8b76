import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { ErrorNote } from './error-note.tsx';
import type { Task, TaskState } from './use-task.ts';

export interface RunBarProps {
  readonly task: Task;
  /** What the button says while nothing runs. */
  readonly label: string;
  /** What the status says while it runs. @default 'Working…' */
  readonly busy?: string | undefined;
  /** Other buttons of the same form. */
  readonly children?: ComponentChildren;
}

/** The button of a form, which stops what it started; beside it how things stand, below it what went wrong. */
export function RunBar({ task, label, busy = 'Working…', children }: RunBarProps) {
  const isRunning = task.state.kind === 'running';
  return (
    <>
      <div class="run-bar">
        {/* One button, so that it keeps the focus. */}
        <button
          type="submit"
          class={`button ${isRunning ? 'stop' : 'primary'}`}
          onClick={(event) => {
            if (!isRunning) return;
            event.preventDefault();
            task.stop();
          }}
        >
          <Icon name={isRunning ? 'stop' : 'play'} /> {isRunning ? 'Stop' : label}
        </button>
        {children}
        <TaskStatus state={task.state} busy={busy} />
      </div>
      {task.state.kind === 'failed' && <ErrorNote error={task.state.error} />}
    </>
  );
}

/** How things stand, in a word, for everyone. */
function TaskStatus({ state, busy }: { readonly state: TaskState; readonly busy: string }) {
  return (
    <span class={`status ${state.kind}`} role="status">
      {state.kind === 'running' ? busy : describe(state)}
    </span>
  );
}

function describe(state: TaskState): string {
  if (state.kind === 'stopped') return 'Stopped';
  if (state.kind === 'failed') return 'Failed';
  return state.kind === 'done' ? `Done in ${formatDuration(state.ms)}` : '';
}

/** `320 ms`, `1.4 s`. */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
