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

/**
 * Reads what stands between the quotes of JSON strings (RFC 8259 §7), in pieces that are cut anywhere, and hands the text to
 * `addText` as it comes; a character of two code units is never handed over in halves.
 */
export class JsonStringReader {
  readonly #addText: (text: string) => void;
  #status: 'open' | 'closed' | 'invalid' = 'open';
  /** An escape as far as it has come, without its backslash; `undefined` outside of one. */
  #escape: string | undefined;
  /** The first half of a surrogate pair, kept back until more comes. */
  #half = '';

  constructor(addText: (text: string) => void) {
    this.#addText = addText;
  }

  /** Where the last call of `read` left the string. After `closed`, the next one begins another. */
  get status(): 'open' | 'closed' | 'invalid' {
    return this.#status;
  }

  /** Reads from a position on, up to the end of the string or the piece; the position after what was read. */
  read(piece: string, start: number): number {
    let position = start;
    for (this.#status = 'open'; position < piece.length;) {
      position = this.#escape === undefined ? this.#readText(piece, position) : this.#readEscape(piece, position);
      if (this.#status !== 'open') break;
    }
    return position;
  }

  #readText(piece: string, start: number): number {
    const end = findTextEnd(piece, start);
    if (end > start) this.#add(piece.slice(start, end));
    const character = piece.charAt(end);
    if (character === '"') this.#close();
    else if (character === '\\') this.#escape = '';
    else if (character !== '') this.#status = 'invalid';
    return end + 1;
  }

  #readEscape(piece: string, position: number): number {
    this.#escape += piece.charAt(position);
    const character = readEscaped(this.#escape ?? '');
    if (character === undefined) this.#status = 'invalid';
    else if (character !== '') {
      this.#escape = undefined;
      this.#add(character);
    }
    return position + 1;
  }

  #add(text: string): void {
    const joined = this.#half === '' ? text : this.#half + text;
    const endsInHalf = isFirstHalf(joined.charCodeAt(joined.length - 1));
    this.#half = endsInHalf ? joined.slice(-1) : '';
    this.#addText(endsInHalf ? joined.slice(0, -1) : joined);
  }

  #close(): void {
    if (this.#half !== '') this.#addText(this.#half);
    this.#half = '';
    this.#status = 'closed';
  }
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
