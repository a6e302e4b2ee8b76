import { ChunkDecoder } from './chunk-decoder.ts';
import type { SseMessage } from './sse-message.ts';

/** Splits the bytes of an event stream into its records, which are taken when they are wanted. */
export interface SseParser {
  /** Takes the next bytes. What came before must have been taken, down to `undefined`. */
  readonly push: (chunk: Uint8Array) => void;
  /** No more bytes come. A last record without its blank line is then handed out as well. */
  readonly end: () => void;
  /** The next record that is whole; `undefined` when more bytes are needed. No line is read ahead of it. */
  readonly take: () => SseMessage | undefined;
  /** Byte offset at which the record began that was taken last or, after that, the one that is not whole yet. */
  readonly start: () => number;
  /** Bytes of that record, as far as they have come. */
  readonly size: () => number;
  /** Bytes that were pushed. */
  readonly received: () => number;
  /** The last event id that the stream has told. */
  readonly lastEventId: () => string;
  /** Milliseconds that the server asks to wait before a new connection. */
  readonly retry: () => number | undefined;
  /** Whether there was no record, and what came first is no line of an event stream: a page, or JSON, under its name. */
  readonly isForeign: () => boolean;
}

/**
 * Reads records by WHATWG HTML §9.2.6, with two additions: the last record needs no blank line, and a field named `error`,
 * which llama.cpp sends, makes a record of that name.
 *
 * Our own, since this is what the package is for: eventsource-parser, its oracle in tests, hands records out as it reads them
 * and so ahead of the loop, tells no byte offsets, and costs more for a record that is left out unparsed.
 */
export function createSseParser(): SseParser {
  return new RecordParser();
}

/**
 * Decodes a chunk at once; its lines are slices of it. A line that spans chunks is searched for its end once, and joined when it is
 * whole: its cost is linear. (A class, as all that an event passes: methods of a prototype stay compiled from one stream to the
 * next. And plain: most streams are over before V8 has compiled much, and fast paths are what takes it longest.)
 */
class RecordParser implements SseParser {
  readonly #decoder = new ChunkDecoder();
  #received = 0;
  // The chunk, its line ends being LF or CRLF, and where the next line begins.
  #text = '';
  #position = 0;
  // The beginning of a line whose end has not come.
  #rest = '';
  // What is left out if it comes next: the mark of the first chunk, or LF where the chunk before ended with CR.
  #ignored: string | undefined = '\uFEFF';
  // Where the record that is being read began: in `#text`, or so many characters before `#earlierEnd`. Counted when asked for.
  #markPosition = -1;
  #earlier = '';
  #earlierEnd = 0;
  // The record.
  #isWhole = false;
  #data: string | undefined;
  #event: string | undefined;
  #lastEventId = '';
  #retry: number | undefined;
  // The name of the first line that was read as a field, until there is a record.
  #opening: string | undefined;

  push(chunk: Uint8Array): void {
    this.#received += chunk.length;
    this.#append(this.#decoder.decode(chunk));
  }

  end(): void {
    this.#append(`${this.#decoder.end()}\n\n`);
  }

  take(): SseMessage | undefined {
    if (this.#isWhole) {
      this.#isWhole = false;
      this.#opening = '';
      this.#markPosition = this.#position;
    }
    for (let line = this.#takeLine(); line !== undefined; line = this.#takeLine()) {
      if (line !== '') this.#readField(line);
      else if (this.#data !== undefined) return this.#endRecord(this.#data);
      else {
        this.#event = undefined;
        this.#markPosition = this.#position;
      }
    }
    return undefined;
  }

  start(): number {
    this.#keepMark();
    return this.#earlierEnd - countBytes(this.#earlier);
  }

  size(): number {
    const end = this.#isWhole ? this.#decoded() - countBytes(this.#text.slice(this.#position)) : this.#received;
    return end - this.start();
  }

  received(): number {
    return this.#received;
  }

  lastEventId(): string {
    return this.#lastEventId;
  }

  retry(): number | undefined {
    return this.#retry;
  }

  isForeign(): boolean {
    // A comment is a field without a name; a name that was cut off is one, too.
    return !' data event id retry error'.includes(` ${this.#opening ?? ''}`);
  }

  /** The next line without its end; `undefined` when more bytes are needed. */
  #takeLine(): string | undefined {
    const text = this.#text;
    const start = this.#position;
    const end = text.indexOf('\n', start);
    if (end < 0) {
      // A stream that waits must not hold the chunk that it has read.
      this.#keepMark();
      this.#rest += text.slice(start);
      this.#text = '';
      this.#position = 0;
      return undefined;
    }
    this.#position = end + 1;
    const line = this.#rest + text.slice(start, end);
    this.#rest = '';
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  #endRecord(data: string): SseMessage {
    const record = { event: this.#event, data };
    this.#event = this.#data = undefined;
    this.#isWhole = true;
    return record;
  }

  #readField(line: string): void {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    this.#opening ??= name;
    const value = colon < 0 ? '' : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
    if (name === 'data') this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    else if (name === 'event') this.#event = value === '' ? undefined : value;
    else if (name === 'error') [this.#event, this.#data] = [name, value];
    else if (name === 'id') this.#lastEventId = value.includes('\0') ? this.#lastEventId : value;
    else if (name === 'retry' && /^\d+$/.test(value)) this.#retry = Number(value);
  }

  #append(decoded: string): void {
    if (decoded === '') return;
    let text = this.#ignored !== undefined && decoded.startsWith(this.#ignored) ? decoded.slice(1) : decoded;
    this.#ignored = undefined;
    if (text.includes('\r')) {
      if (text.endsWith('\r')) this.#ignored = '\n';
      text = text.replace(/\r(?!\n)/g, '\n');
    }
    this.#text = text;
  }

  #keepMark(): void {
    if (this.#markPosition < 0) return;
    this.#earlier = this.#text.slice(this.#markPosition);
    this.#earlierEnd = this.#decoded();
    this.#markPosition = -1;
  }

  #decoded(): number {
    return this.#received - this.#decoder.waiting();
  }
}

const encoder = new TextEncoder();

function countBytes(text: string): number {
  return text === '' ? 0 : encoder.encode(text).length;
}
