/** Bytes that the process holds once garbage is gone: heap, and what is outside of it. Needs `--expose-gc`. */
export function weigh(): number {
  if (globalThis.gc === undefined) throw new Error('Run this with --expose-gc: garbage is not a leak.');
  globalThis.gc();
  globalThis.gc(); // The first one leaves what was in use a moment ago.
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
