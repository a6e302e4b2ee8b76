/** Reads what stands between the quotes of JSON strings (RFC 8259 §7), in pieces that are cut anywhere. */
export interface JsonStringReader {
  /** Reads from a position on, up to the end of the string or the piece; the position after what was read. */
  readonly read: (piece: string, position: number) => number;
  /** Where the last call left the string. After `closed`, the next call begins another one. */
  readonly status: () => 'open' | 'closed' | 'invalid';
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Hands the text to `addText` as it comes; a character of two code units is never handed over in halves. */
export function createJsonStringReader(addText: (text: string) => void): JsonStringReader {
  let status: 'open' | 'closed' | 'invalid' = 'open';
  /** An escape as far as it has come, without its backslash; `undefined` outside of one. */
  let escape: string | undefined;
  /** The first half of a surrogate pair, kept back until more comes. */
  let half = '';

  const add = (text: string): void => {
    const joined = half + text;
    half = isFirstHalf(joined.charCodeAt(joined.length - 1)) ? joined.slice(-1) : '';
    addText(half === '' ? joined : joined.slice(0, -1));
  };

  const close = (): void => {
    addText(half);
    half = '';
    status = 'closed';
  };

  const readText = (piece: string, position: number): number => {
    const end = findTextEnd(piece, position);
    if (end > position) add(piece.slice(position, end));
    const character = piece.charAt(end);
    if (character === '"') close();
    else if (character === '\\') escape = '';
    else if (character !== '') status = 'invalid';
    return end + 1;
  };

  const readEscape = (piece: string, position: number): number => {
    escape += piece.charAt(position);
    const character = readEscaped(escape ?? '');
    if (character === undefined) status = 'invalid';
    else if (character !== '') {
      escape = undefined;
      add(character);
    }
    return position + 1;
  };

  return {
    status: () => status,
    read: (piece, start) => {
      let position = start;
      for (status = 'open'; position < piece.length;) {
        position = escape === undefined ? readText(piece, position) : readEscape(piece, position);
        if (status !== 'open') break;
      }
      return position;
    },
  };
}

/** What an escape means: `''` as long as it is not whole, `undefined` when it is none. */
function readEscaped(escape: string): string | undefined {
  if (!escape.startsWith('u')) return escapes.get(escape);
  const digits = escape.slice(1);
  if (!/^[\dA-Fa-f]*$/.test(digits)) return undefined;
  return digits.length === 4 ? String.fromCharCode(Number.parseInt(digits, 16)) : '';
}

/** The next quote, backslash or control character, which only stand escaped in a string; the end when there is none. */
function findTextEnd(piece: string, start: number): number {
  for (let position = start; position < piece.length; position++) {
    const code = piece.charCodeAt(position);
    if (code === 0x22 || code === 0x5c || code < 0x20) return position;
  }
  return piece.length;
}

function isFirstHalf(codeUnit: number): boolean {
  return codeUnit >= 0xd800 && codeUnit <= 0xdbff;
}
