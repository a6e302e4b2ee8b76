import { LineReader } from './line-reader.ts';
import type { SseMessage } from './sse-message.ts';

/** Splits the bytes of an event stream into its records, which are taken when they are wanted. */
export interface SseParser {
  /** Takes the next bytes. What came before must have been taken, down to `undefined`. */
  readonly push: (chunk: Uint8Array) => void;
  /** No more bytes come. A last record without its blank line is then handed out as well. */
  readonly end: () => void;
  /** The next record that is whole; `undefined` when more bytes are needed. Nothing is split ahead of it. */
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

class RecordParser implements SseParser {
  readonly #lines = new LineReader();
  #isFirst = true;
  #isTaken = false;
  #data: string | undefined;
  #event: string | undefined;
  #lastEventId = '';
  #retry: number | undefined;
  // The name of the first line that was read as a field, until there is a record.
  #opening: string | undefined;

  push(chunk: Uint8Array): void {
    this.#lines.push(chunk);
  }

  end(): void {
    this.#lines.end();
  }

  take(): SseMessage | undefined {
    const lines = this.#lines;
    if (this.#isTaken) {
      lines.mark();
      this.#opening = '';
    }
    // No line of a record has been read, nor is it the first, which may begin with a mark.
    const message =
      this.#data === undefined && this.#event === undefined && !this.#isFirst ? lines.simpleRecord() : undefined;
    this.#isTaken = message !== undefined;
    return message ?? this.#takeByLines();
  }

  #takeByLines(): SseMessage | undefined {
    const lines = this.#lines;
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
      if (this.#isFirst && line.startsWith('\uFEFF')) line = line.slice(1);
      this.#isFirst = false;
      // What nearly all lines are.
      if (line.startsWith('data: ') && this.#data === undefined) this.#data = line.slice(6);
      else if (line.startsWith('event: ') && line.length > 7) this.#event = line.slice(7);
      else if (line !== '') this.#readField(line);
      else if (this.#data === undefined) {
        this.#event = undefined;
        lines.mark();
      } else {
        const message = { event: this.#event, data: this.#data };
        this.#event = this.#data = undefined;
        this.#isTaken = true;
        return message;
      }
    }
    return undefined;
  }

  start(): number {
    return this.#lines.marked();
  }

  size(): number {
    return (this.#isTaken ? this.#lines.offset() : this.#lines.received()) - this.#lines.marked();
  }

  received(): number {
    return this.#lines.received();
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
}
