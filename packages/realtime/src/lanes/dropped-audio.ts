/** Counts bytes that were dropped. */
export interface DroppedAudio {
  readonly totalBytes: number;
  add(bytes: number): void;
  /** Tells of those added since the last report, if there are any. */
  report(): void;
}

/** Makes one. Reports are told in a microtask of their own; their sum is the total. */
export function createDroppedAudio(onDropped: (bytes: number, totalBytes: number) => void): DroppedAudio {
  let totalBytes = 0;
  let reported = 0;
  return {
    get totalBytes() {
      return totalBytes;
    },
    add(bytes) {
      totalBytes += bytes;
    },
    report() {
      const bytes = totalBytes - reported;
      if (bytes === 0) return;
      const total = (reported = totalBytes);
      queueMicrotask(() => onDropped(bytes, total));
    },
  };
}
