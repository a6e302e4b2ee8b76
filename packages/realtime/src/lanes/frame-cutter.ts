/** Cuts and joins bytes to pieces of one length. */
export interface FrameCutter {
  /** Bytes that wait for more. */
  readonly held: number;
  push(bytes: Uint8Array): void;
  /** Hands over what waits, in whole samples. */
  flush(): void;
}

/** Lengths in bytes. */
export interface FrameShape {
  readonly frame: number;
  /** A frame is a multiple of it. */
  readonly sample: number;
}

/**
 * Makes one that hands each frame to `take`, which must read it before it returns: the memory is used again, or the caller's.
 * Every byte comes once and in order.
 */
export function createFrameCutter(shape: FrameShape, take: (bytes: Uint8Array) => void): FrameCutter {
  const rest = new Uint8Array(shape.frame);
  let held = 0;
  const hold = (bytes: Uint8Array) => {
    rest.set(bytes, held);
    held += bytes.length;
  };
  return {
    get held() {
      return held;
    },
    push(bytes) {
      let start = 0;
      if (held > 0) {
        start = Math.min(shape.frame - held, bytes.length);
        hold(bytes.subarray(0, start));
        if (held < shape.frame) return;
        held = 0;
        take(rest);
      }
      for (; start + shape.frame <= bytes.length; start += shape.frame) {
        take(bytes.subarray(start, start + shape.frame));
      }
      if (start < bytes.length) hold(bytes.subarray(start));
    },
    flush() {
      const cut = held % shape.sample;
      const whole = held - cut;
      held = 0;
      if (whole > 0) take(rest.subarray(0, whole));
      hold(rest.slice(whole, whole + cut));
    },
  };
}
