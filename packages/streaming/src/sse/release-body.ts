/** Milliseconds and bytes that a server gets to end a body whose last record it has sent. */
const patience = { milliseconds: 1000, bytes: 65_536 };

/**
 * Reads off the rest of a body whose content is complete, which is nothing but its end as a rule: a connection whose body
 * was read to the end is used again, one that was cancelled is closed. A server that does not end it is cut off.
 */
export async function releaseBody(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const cancel = () => void reader.cancel().catch(() => undefined);
  const timer = setTimeout(cancel, patience.milliseconds);
  try {
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
      if (bytes > patience.bytes) cancel();
    }
  } catch {
    // The connection broke after the last record: nothing was lost.
  } finally {
    clearTimeout(timer);
  }
}
