/** Appends a delta. What is not text, on either side, counts as none. */
export function joinText(text: unknown, delta: unknown): string {
  if (typeof delta !== 'string') return typeof text === 'string' ? text : '';
  return typeof text === 'string' ? text + delta : delta;
}
