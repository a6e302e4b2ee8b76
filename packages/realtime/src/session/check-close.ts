/** Throws a `TypeError` for a close code or reason that a WebSocket of some runtime does not take (WHATWG WebSockets §3.1). */
export function checkClose(code: number, reason: string): void {
  if (code !== 1000 && !(Number.isInteger(code) && code >= 3000 && code <= 4999)) {
    throw new TypeError(`close takes code 1000 or one from 3000 to 4999, not ${code}.`);
  }
  const { length } = new TextEncoder().encode(reason);
  if (length > 123) throw new TypeError(`close takes a reason of at most 123 bytes, not ${length}.`);
}
