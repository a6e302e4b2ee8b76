import { useEffect, useRef, useState } from 'preact/hooks';

/** How the work of a button stands. */
export type TaskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly ms: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Task {
  readonly state: TaskState;
  /** Stops what runs and starts anew. What the work throws is kept in the state. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => void;
  /** Aborts the signal of what runs. */
  readonly stop: () => void;
}

/** One piece of work at a time: it can be stopped, and it stops when its panel goes. */
export function useTask(): Task {
  const [state, setState] = useState<TaskState>({ kind: 'idle' });
  const current = useRef<AbortController | undefined>(undefined);
  const stop = () => current.current?.abort(new DOMException('Stopped by the user.', 'AbortError'));
  useEffect(() => stop, []);

  const run: Task['run'] = (work) => {
    stop();
    const controller = new AbortController();
    current.current = controller;
    const started = performance.now();
    const settle = (next: TaskState) => {
      if (current.current === controller) setState(next);
    };
    setState({ kind: 'running' });
    perform(work, controller.signal).then(
      () => settle({ kind: 'done', ms: performance.now() - started }),
      (error: unknown) => settle(controller.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', error }),
    );
  };
  return { state, run, stop };
}

/** Work that throws before its first `await` fails as any other. */
async function perform(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
  await work(signal);
}
