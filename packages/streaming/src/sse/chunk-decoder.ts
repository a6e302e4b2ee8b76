/** Decodes UTF-8 chunk by chunk; a character that is cut waits for its other bytes. */
export interface ChunkDecoder {
  readonly decode: (chunk: Uint8Array) => string;
  /** No more bytes come: what is left of a cut character. */
  readonly end: () => string;
  /** Bytes that wait for others. */
  readonly waiting: () => number;
}

/**
 * Makes a decoder. It is given whole characters only, since Node decodes several times faster without `stream`. What is not UTF-8
 * becomes U+FFFD, and a byte order mark stays.
 */
export function createChunkDecoder(): ChunkDecoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const none = new Uint8Array();
  let cut = none;
  return {
    decode: (chunk) => {
      const bytes = cut === none ? chunk : joinBytes(cut, chunk);
      const waiting = countCutBytes(bytes);
      cut = waiting === 0 ? none : bytes.slice(-waiting);
      return decoder.decode(waiting === 0 ? bytes : bytes.subarray(0, -waiting));
    },
    end: () => decoder.decode(cut),
    waiting: () => cut.length,
  };
}

function joinBytes(start: Uint8Array, end: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(start.length + end.length);
  bytes.set(start);
  bytes.set(end, start.length);
  return bytes;
}

/** How many bytes at the end begin a character that has more. */
function countCutBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? back : 0;
  }
  return 0;
}
