import { createChunkDecoder } from './chunk-decoder.ts';
import type { SseMessage } from './sse-message.ts';

/**
 * Splits a body into lines at LF, CR or CRLF, and knows where records of several lines begin. A chunk is decoded at once and
 * its lines are slices of it. A line that spans chunks is searched for its end once, and joined when it is whole: its cost is
 * linear. (A class, as all that an event passes: methods of a prototype stay compiled from one stream to the next.)
 */
export class LineReader {
  readonly #decoder = createChunkDecoder();
  #received = 0;
  #text = '';
  #position = 0;
  #lineFeed = -1;
  #carriageReturn = -1;
  // The chunk before ended with CR: an LF that comes first belongs to it.
  #afterReturn = false;
  // The beginning of a line whose end has not come.
  #rest = '';
  // Where the record that is being read began: in `#text`, or so many characters before `#earlierEnd`. Counted when asked for.
  #markPosition = 0;
  #earlier = '';
  #earlierEnd = 0;

  /** Takes the next bytes; every line that came before must have been taken. */
  push(chunk: Uint8Array): void {
    this.#keepMark();
    this.#received += chunk.length;
    this.#replaceText(this.#decoder.decode(chunk));
    if (this.#afterReturn && this.#text.startsWith('\n')) this.#position = 1;
    if (chunk.length > 0) this.#afterReturn = false;
  }

  /** No more bytes come. What is left is a line, and an empty one follows. */
  end(): void {
    this.#keepMark();
    this.#replaceText(`${this.#decoder.end()}\n\n`);
  }

  /** The next line without its end; `undefined` when more bytes are needed. */
  next(): string | undefined {
    const text = this.#text;
    const start = this.#position;
    if (this.#lineFeed < start) this.#lineFeed = find(text, '\n', start);
    if (this.#carriageReturn < start) this.#carriageReturn = find(text, '\r', start);
    const lineFeed = this.#lineFeed;
    const end = Math.min(lineFeed, this.#carriageReturn);
    if (end === text.length) {
      // A stream that waits must not hold the chunk that it has read.
      this.#keepMark();
      this.#replaceText('');
      return undefined;
    }
    let line = text.slice(start, end);
    if (this.#rest !== '') {
      line = this.#rest + line;
      this.#rest = '';
    }
    this.#position = end + 1;
    if (end === lineFeed) return line;
    this.#afterReturn = end + 1 === text.length;
    if (end + 1 === lineFeed && !this.#afterReturn) this.#position += 1;
    return line;
  }

  /**
   * The record that begins here, if it is as nearly all are: at most a name, then one line of data, all of it in this chunk and
   * without CR. `undefined` when it has to be read line by line.
   */
  simpleRecord(): SseMessage | undefined {
    const text = this.#text;
    const start = this.#position;
    if (this.#rest !== '') return undefined;
    const isNamed = text.startsWith('event: ', start);
    const nameEnd = isNamed ? text.indexOf('\n', start) : -1;
    const dataStart = isNamed ? nameEnd + 1 : start;
    if (isNamed && nameEnd < 0) return undefined;
    if (!text.startsWith('data: ', dataStart)) return undefined;
    const end = text.indexOf('\n', dataStart);
    if (end < 0 || text.charCodeAt(end + 1) !== 10) return undefined;
    if (this.#carriageReturn < start) this.#carriageReturn = find(text, '\r', start);
    if (this.#carriageReturn < end) return undefined;
    this.#position = end + 2;
    return {
      event: nameEnd > start + 7 ? text.slice(start + 7, nameEnd) : undefined,
      data: text.slice(dataStart + 6, end),
    };
  }

  /** Notes that a record begins with the next line. */
  mark(): void {
    this.#markPosition = this.#position;
  }

  /** Byte offset of the last mark. */
  marked(): number {
    this.#keepMark();
    return this.#earlierEnd - countBytes(this.#earlier);
  }

  /** Byte offset of the line after the one taken last. */
  offset(): number {
    return this.#decoded() - countBytes(this.#text.slice(this.#position));
  }

  /** Bytes that were pushed. */
  received(): number {
    return this.#received;
  }

  #decoded(): number {
    return this.#received - this.#decoder.waiting();
  }

  #keepMark(): void {
    if (this.#markPosition < 0) return;
    this.#earlier = this.#text.slice(this.#markPosition);
    this.#earlierEnd = this.#decoded();
    this.#markPosition = -1;
  }

  #replaceText(next: string): void {
    if (this.#position < this.#text.length) this.#rest += this.#text.slice(this.#position);
    this.#text = next;
    this.#position = 0;
    this.#lineFeed = this.#carriageReturn = -1;
  }
}

function find(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

const encoder = new TextEncoder();

function countBytes(text: string): number {
  return text === '' ? 0 : encoder.encode(text).length;
}
