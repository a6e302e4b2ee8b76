/** An event that waits until the audio before a number has left. */
export interface WaitingEvent {
  readonly text: string;
  readonly after: number;
}

/** Events other than audio that cannot leave yet. */
export interface ControlQueue {
  /** Those that go first. */
  readonly urgent: string[];
  /** The others, in their order. */
  readonly ordinary: WaitingEvent[];
  readonly length: number;
  /** Characters of all that waits. Whoever takes something out takes it off. */
  size: number;
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
  const ordinary: WaitingEvent[] = [];
  const takeOrdinary = (first: number) => {
    const next = ordinary[0];
    return next === undefined || next.after > first ? undefined : ordinary.shift()?.text;
  };
  const queue = {
    urgent,
    ordinary,
    size: 0,
    get length() {
      return urgent.length + ordinary.length;
    },
    get barrier() {
      return ordinary.reduce((barrier, { after }) => Math.max(barrier, after), 0);
    },
    push(text: string, after: number) {
      ordinary.push({ text, after });
      queue.size += text.length;
    },
    pushUrgent(text: string) {
      urgent.push(text);
      queue.size += text.length;
    },
    take(first: number) {
      const text = urgent.shift() ?? takeOrdinary(first);
      queue.size -= text?.length ?? 0;
      return text;
    },
  };
  return queue;
}
