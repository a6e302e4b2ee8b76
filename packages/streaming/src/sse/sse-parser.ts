import { createLineReader } from './line-reader.ts';

/** One record of an event stream. */
export interface SseMessage {
  /** Its name, where it has one. */
  readonly event: string | undefined;
  /** Its `data` lines, joined by line feeds. */
  readonly data: string;
}

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
}

/**
 * Reads records by WHATWG HTML §9.2.6, with two additions: the last record needs no blank line, and a field named `error`,
 * which llama.cpp sends, makes a record of that name.
 */
export function createSseParser(): SseParser {
  const lines = createLineReader();
  let isFirst = true;
  let isTaken = false;
  let data: string | undefined;
  let event: string | undefined;
  let lastEventId = '';
  let retry: number | undefined;

  const readField = (line: string): void => {
    // What nearly all lines are.
    if (line.startsWith('data: ') && data === undefined) return void (data = line.slice(6));
    if (line.startsWith('event: ') && line.length > 7) return void (event = line.slice(7));
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
    if (name === 'data') data = data === undefined ? value : `${data}\n${value}`;
    else if (name === 'event') event = value === '' ? undefined : value;
    else if (name === 'error') [event, data] = [name, value];
    else if (name === 'id') lastEventId = value.includes('\0') ? lastEventId : value;
    else if (name === 'retry' && /^\d+$/.test(value)) retry = Number(value);
  };
  /** A blank line: the record is whole, and says something if it has data. */
  const dispatch = (): SseMessage | undefined => {
    const message = data === undefined ? undefined : { event, data };
    event = data = undefined;
    if (message === undefined) lines.mark();
    return message;
  };

  return {
    push: lines.push,
    end: lines.end,
    take: () => {
      if (isTaken) lines.mark();
      isTaken = false;
      for (let line = lines.next(); line !== undefined; line = lines.next()) {
        if (isFirst && line.startsWith('\uFEFF')) line = line.slice(1);
        isFirst = false;
        const message = line === '' ? dispatch() : readField(line);
        if (message === undefined) continue;
        isTaken = true;
        return message;
      }
      return undefined;
    },
    start: lines.marked,
    size: () => (isTaken ? lines.offset() : lines.received()) - lines.marked(),
    received: lines.received,
    lastEventId: () => lastEventId,
    retry: () => retry,
  };
}
