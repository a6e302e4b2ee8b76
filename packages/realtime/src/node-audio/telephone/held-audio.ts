/** Sound that waits, the newest so many bytes of it. */
export interface HeldAudio {
  push(audio: Uint8Array): void;
  /** Takes all of it out, in order. */
  drain(): readonly Uint8Array[];
}

/** Makes an empty one. What comes in pieces leaves in the same pieces; the oldest go first. */
export function createHeldAudio(mostBytes: number): HeldAudio {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  return {
    push(audio) {
      pieces.push(audio);
      bytes += audio.length;
      while (bytes > mostBytes) bytes -= pieces.shift()?.length ?? bytes;
    },
    drain() {
      const drained = pieces;
      pieces = [];
      bytes = 0;
      return drained;
    },
  };
}
