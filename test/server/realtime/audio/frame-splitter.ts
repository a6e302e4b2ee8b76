/** Cuts audio into frames of one length; what is left over opens the first frame of the next call. */
export function createFrameSplitter(length: number): (samples: Int16Array) => Int16Array[] {
  let rest = new Int16Array(0);
  return (samples) => {
    const pending = new Int16Array(rest.length + samples.length);
    pending.set(rest);
    pending.set(samples, rest.length);
    const count = Math.floor(pending.length / length);
    rest = pending.slice(count * length);
    return Array.from({ length: count }, (_, index) => pending.subarray(index * length, (index + 1) * length));
  };
}
