/** Milliseconds and bytes that a server gets to end a body whose last record it has sent. */
const patience = { milliseconds: 1000, bytes: 65_536 };

/** Milliseconds that the next call may have to wait for a connection that can be used again: far less than a new one takes. */
const grace = 20;

/**
 * Lets go of a body whose content is complete. Resolves when it has ended, as a rule at once, or soon in any case, when it is
 * read off or cut off without anybody who waits.
 */
export function releaseBody(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, grace);
    void readOff(reader).then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Reads off the rest of a body whose content is complete, which is nothing but its end as a rule: a connection whose body
 * was read to the end is used again, one that was cancelled is closed. A server that does not end it is cut off.
 */
async function readOff(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
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
