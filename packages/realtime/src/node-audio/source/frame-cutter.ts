/** Cuts samples that come in pieces of any length into frames of one length. */
export interface FrameCutter {
  /** Takes the next samples and returns the frames that are full. */
  push(samples: Int16Array): readonly Int16Array[];
  /** Returns what is left: less than a frame, or nothing. */
  flush(): readonly Int16Array[];
}

/** Makes one. */
export function createFrameCutter(samplesPerFrame: number): FrameCutter {
  let held = new Int16Array();
  return {
    push(samples) {
      const joined = new Int16Array(held.length + samples.length);
      joined.set(held);
      joined.set(samples, held.length);
      const full = Math.floor(joined.length / samplesPerFrame);
      held = joined.slice(full * samplesPerFrame);
      return Array.from({ length: full }, (_, index) =>
        joined.subarray(index * samplesPerFrame, (index + 1) * samplesPerFrame),
      );
    },
    flush() {
      const rest = held;
      held = new Int16Array();
      return rest.length === 0 ? [] : [rest];
    },
  };
}
