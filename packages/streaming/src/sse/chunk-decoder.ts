/**
 * Decodes UTF-8 chunk by chunk; a character that is cut waits for its other bytes. Chunks that end between two characters are
 * decoded without `stream`, which Node is several times faster at. What is not UTF-8 becomes U+FFFD, and a byte order mark stays.
 */
export class ChunkDecoder {
  readonly #wholeDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #cutDecoder: InstanceType<typeof TextDecoder> | undefined;
  #waiting = 0;

  decode(chunk: Uint8Array): string {
    const before = this.#waiting;
    this.#waiting = countCutBytes(chunk, before);
    if (before === 0 && this.#waiting === 0) return this.#wholeDecoder.decode(chunk);
    this.#cutDecoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
    return this.#cutDecoder.decode(chunk, { stream: this.#waiting > 0 });
  }

  /** No more bytes come: what is left of a cut character. */
  end(): string {
    return this.#cutDecoder?.decode() ?? '';
  }

  /** Bytes that wait for others. */
  waiting(): number {
    return this.#waiting;
  }
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
