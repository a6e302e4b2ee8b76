/** Events other than audio that cannot leave yet. */
export interface ControlQueue {
  readonly length: number;
  /** All that waits. */
  list(): readonly string[];
  /** Characters of all that waits. */
  readonly size: number;
  /** Number of the first frame of audio that may come after the last commit that waits; 0 when none waits. */
  readonly barrier: number;
  /** Waits until the audio before a number has left, and what was pushed before has. */
  push(text: string, after: number): void;
  /** Waits before all that is not urgent. */
  pushUrgent(text: string): void;
  /** Takes one out that is not wanted any more, unless it is urgent. `false`: it does not wait here. */
  withdraw(text: string): boolean;
  /** Takes out the next one whose turn it is when `first` is the oldest audio that waits. */
  take(first: number): string | undefined;
}

/** Makes one. It is short: it fills only while there is no connection or a commit waits for its audio. */
export function createControlQueue(): ControlQueue {
  const urgent: string[] = [];
  const waiting: { readonly text: string; readonly after: number }[] = [];
  const takeWaiting = (first: number) => {
    const next = waiting[0];
    return next === undefined || next.after > first ? undefined : waiting.shift()?.text;
  };
  const queue = {
    size: 0,
    get length() {
      return urgent.length + waiting.length;
    },
    list: () => [...urgent, ...waiting.map(({ text }) => text)],
    get barrier() {
      return waiting.reduce((barrier, { after }) => Math.max(barrier, after), 0);
    },
    push(text: string, after: number) {
      waiting.push({ text, after });
      queue.size += text.length;
    },
    pushUrgent(text: string) {
      urgent.push(text);
      queue.size += text.length;
    },
    withdraw(text: string) {
      const index = waiting.findIndex((entry) => entry.text === text);
      if (index < 0) return false;
      waiting.splice(index, 1);
      queue.size -= text.length;
      return true;
    },
    take(first: number) {
      const text = urgent.shift() ?? takeWaiting(first);
      queue.size -= text?.length ?? 0;
      return text;
    },
  };
  return queue;
}
