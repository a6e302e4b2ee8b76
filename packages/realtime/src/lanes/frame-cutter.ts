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
  const hold = (bytes: Uint8Array) => {
    rest.set(bytes, cutter.held);
    cutter.held += bytes.length;
  };
  const cutter = {
    held: 0,
    push(bytes: Uint8Array) {
      let start = 0;
      if (cutter.held > 0) {
        start = Math.min(shape.frame - cutter.held, bytes.length);
        hold(bytes.subarray(0, start));
        if (cutter.held < shape.frame) return;
        cutter.held = 0;
        take(rest);
      }
      for (; start + shape.frame <= bytes.length; start += shape.frame) {
        take(bytes.subarray(start, start + shape.frame));
      }
      if (start < bytes.length) hold(bytes.subarray(start));
    },
    flush() {
      const cut = cutter.held % shape.sample;
      const whole = cutter.held - cut;
      cutter.held = 0;
      if (whole > 0) take(rest.subarray(0, whole));
      hold(rest.slice(whole, whole + cut));
    },
  };
  return cutter;
}
