/** Events other than audio that cannot leave yet. */
export interface ControlQueue {
  readonly length: number;
  /** Characters of all that waits. */
  readonly size: number;
  /** Number of the first frame of audio that may come after the last commit that waits; 0 when none waits. */
  readonly barrier: number;
  /** Waits until the audio before a number has left, and what was pushed before has. */
  push(text: string, after: number): void;
  /** Waits before all that is not urgent. */
  pushUrgent(text: string): void;
  /** Takes out the next one whose turn it is when `first` is the oldest audio that waits. */
  take(first: number): string | undefined;
}

/** Makes one. It is short: it fills only while there is no connection or a commit waits for its audio. */
export function createControlQueue(): ControlQueue {
  const urgent: string[] = [];
  const waiting: { readonly text: string; readonly after: number }[] = [];
  let size = 0;
  let barrier = 0;
  const takeWaiting = (first: number) => {
    const next = waiting[0];
    return next === undefined || next.after > first ? undefined : waiting.shift()?.text;
  };
  return {
    get length() {
      return urgent.length + waiting.length;
    },
    get size() {
      return size;
    },
    get barrier() {
      return waiting.length === 0 ? 0 : barrier;
    },
    push(text, after) {
      waiting.push({ text, after });
      size += text.length;
      barrier = Math.max(after, waiting.length === 1 ? 0 : barrier);
    },
    pushUrgent(text) {
      urgent.push(text);
      size += text.length;
    },
    take(first) {
      const text = urgent.shift() ?? takeWaiting(first);
      size -= text?.length ?? 0;
      return text;
    },
  };
}
