/** Counts bytes that were dropped. */
export interface DroppedAudio {
  readonly totalBytes: number;
  add(bytes: number): void;
  /** Tells of those added since the last report, if there are any. */
  report(): void;
}

/** Makes one. Reports are told in a microtask of their own; their sum is the total. */
export function createDroppedAudio(onDropped: (bytes: number, totalBytes: number) => void): DroppedAudio {
  let reported = 0;
  const dropped = {
    totalBytes: 0,
    add(bytes: number) {
      dropped.totalBytes += bytes;
    },
    report() {
      const { totalBytes } = dropped;
      const bytes = totalBytes - reported;
      reported = totalBytes;
      if (bytes > 0) queueMicrotask(() => onDropped(bytes, totalBytes));
    },
  };
  return dropped;
}
