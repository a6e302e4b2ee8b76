/** Decodes UTF-8 chunk by chunk; a character that is cut waits for its other bytes. */
export interface ChunkDecoder {
  readonly decode: (chunk: Uint8Array) => string;
  /** No more bytes come: what is left of a cut character. */
  readonly end: () => string;
  /** Bytes that wait for others. */
  readonly waiting: () => number;
}

/**
 * Makes a decoder. Chunks that end between two characters are decoded without `stream`, which Node is several times faster
 * at. What is not UTF-8 becomes U+FFFD, and a byte order mark stays.
 */
export function createChunkDecoder(): ChunkDecoder {
  const wholeDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let cutDecoder: typeof wholeDecoder | undefined;
  let waiting = 0;
  return {
    decode: (chunk) => {
      const before = waiting;
      waiting = countCutBytes(chunk, before);
      if (before === 0 && waiting === 0) return wholeDecoder.decode(chunk);
      cutDecoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
      return cutDecoder.decode(chunk, { stream: waiting > 0 });
    },
    end: () => cutDecoder?.decode() ?? '',
    waiting: () => waiting,
  };
}

/** How many bytes at the end begin a character that goes on in the next chunk. `waiting` bytes came before. */
function countCutBytes(chunk: Uint8Array, waiting: number): number {
  for (let back = 1; back <= 3 && back <= chunk.length; back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? back : 0;
  }
  return waiting > 0 && chunk.length < 4 ? waiting + chunk.length : 0;
}
