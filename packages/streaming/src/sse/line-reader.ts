import { createChunkDecoder } from './chunk-decoder.ts';

/** The lines of a body, taken when they are wanted, and where records of several lines begin. */
export interface LineReader {
  /** Takes the next bytes; every line that came before must have been taken. */
  readonly push: (chunk: Uint8Array) => void;
  /** No more bytes come. What is left is a line, and an empty one follows. */
  readonly end: () => void;
  /** The next line without its end; `undefined` when more bytes are needed. */
  readonly next: () => string | undefined;
  /** Notes that a record begins with the next line. */
  readonly mark: () => void;
  /** Byte offset of the last mark. */
  readonly marked: () => number;
  /** Byte offset of the line after the one taken last. */
  readonly offset: () => number;
  /** Bytes that were pushed. */
  readonly received: () => number;
}

/**
 * Splits a body into lines at LF, CR or CRLF. A chunk is decoded at once and its lines are slices of it. A line that spans
 * chunks is searched for its end once, and joined when it is whole: its cost is linear.
 */
export function createLineReader(): LineReader {
  const decoder = createChunkDecoder();
  let received = 0;
  let text = '';
  let position = 0;
  let lineFeed = -1;
  let carriageReturn = -1;
  // The chunk before ended with CR: an LF that comes first belongs to it.
  let afterReturn = false;
  // The beginning of a line whose end has not come.
  let rest = '';
  // Where the record that is being read began: in `text`, or so many characters before `earlierEnd`. Counted when asked for.
  let markPosition = 0;
  let earlier = '';
  let earlierEnd = 0;

  const find = (character: string): number => {
    const found = text.indexOf(character, position);
    return found < 0 ? text.length : found;
  };
  const decoded = (): number => received - decoder.waiting();
  const keepMark = (): void => {
    if (markPosition < 0) return;
    earlier = text.slice(markPosition);
    earlierEnd = decoded();
    markPosition = -1;
  };
  const replaceText = (next: string): void => {
    if (position < text.length) rest += text.slice(position);
    text = next;
    position = 0;
    lineFeed = carriageReturn = -1;
  };

  return {
    push: (chunk) => {
      keepMark();
      received += chunk.length;
      replaceText(decoder.decode(chunk));
      if (afterReturn && text.startsWith('\n')) position = 1;
      if (chunk.length > 0) afterReturn = false;
    },
    end: () => {
      keepMark();
      replaceText(`${decoder.end()}\n\n`);
    },
    next: () => {
      if (lineFeed < position) lineFeed = find('\n');
      if (carriageReturn < position) carriageReturn = find('\r');
      const end = lineFeed < carriageReturn ? lineFeed : carriageReturn;
      if (end === text.length) {
        // A stream that waits must not hold the chunk that it has read.
        keepMark();
        replaceText('');
        return undefined;
      }
      const line = rest + text.slice(position, end);
      rest = '';
      position = end + 1;
      if (end === lineFeed) return line;
      afterReturn = position === text.length;
      if (position === lineFeed && !afterReturn) position += 1;
      return line;
    },
    mark: () => {
      markPosition = position;
    },
    marked: () => {
      keepMark();
      return earlierEnd - countBytes(earlier);
    },
    offset: () => decoded() - countBytes(text.slice(position)),
    received: () => received,
  };
}

const encoder = new TextEncoder();

function countBytes(text: string): number {
  return text === '' ? 0 : encoder.encode(text).length;
}
