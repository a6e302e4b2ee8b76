/** Bytes of a body that are read for its end, or for what it says in place of events. */
const limit = 65_536;

/** Reads a body to its end, or as far as is worth it: what comes then is cut off. */
export async function readOff(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  take?: (chunk: Uint8Array) => void,
): Promise<void> {
  for (let bytes = 0; bytes <= limit;) {
    const { value } = await reader.read();
    if (value === undefined) return;
    take?.(value);
    bytes += value.length;
  }
  await reader.cancel();
}
