import type { Backlog } from './backlog.ts';

/** Where things are handed over: a socket. */
export interface Line {
  /** Whether what is sent now goes out. While it does not, everything waits. */
  readonly isOpen: boolean;
  /** Bytes that it was given and that have not left yet. */
  readonly bufferedAmount: number;
  /** Does not throw while it is open. */
  send(text: string): void;
}

/** Takes from a backlog what a line has room for. */
export interface Drain {
  /** The line, while it is open. */
  readonly open: Line | undefined;
  /** Bytes that wait in the line. */
  readonly buffered: number;
  connect(line: Line | undefined): void;
  /** Hands over every event that waits for no audio. */
  sendControl(): void;
  /** The same, and audio up to high water. */
  refill(): void;
}

/** Makes one that has no line yet. */
export function createDrain(backlog: Backlog, highWater: number): Drain {
  let line: Line | undefined;
  const open = () => (line?.isOpen === true ? line : undefined);
  const sendControl = () => {
    for (let to = open(); to !== undefined; to = open()) {
      const text = backlog.takeControl();
      if (text === undefined) return;
      to.send(text);
    }
  };
  return {
    get open() {
      return open();
    },
    get buffered() {
      return line?.bufferedAmount ?? 0;
    },
    connect(next) {
      line = next;
    },
    sendControl,
    refill() {
      sendControl();
      for (let to = open(); to !== undefined && to.bufferedAmount <= highWater; to = open()) {
        const frame = backlog.takeAudio();
        if (frame === undefined) return;
        to.send(frame.text);
        sendControl(); // What waited for this audio.
      }
    },
  };
}
