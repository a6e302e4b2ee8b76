import { JsonStringReader } from './json-string-reader.ts';
import type { JsonValueBuilder } from './json-value-builder.ts';

/** What a reader is in the middle of. A word is a number or a literal; after what is not JSON, nothing is read any more. */
type Mode = 'between' | 'string' | 'word' | 'invalid';

const literals: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/**
 * Reads the tokens of a JSON text (RFC 8259 §2) in pieces that are cut anywhere. Each character is looked at once; of what was
 * read, nothing is kept but the token that is open.
 *
 * A class, as the parts that it is made of: the engine compiles a method once, a closure for each text again, and compiling
 * cost more than reading answers of usual length.
 */
export class JsonTokenReader {
  readonly #builder: JsonValueBuilder;
  readonly #strings: JsonStringReader;
  #mode: Mode = 'between';
  #word = '';

  constructor(builder: JsonValueBuilder) {
    this.#builder = builder;
    this.#strings = new JsonStringReader((text) => builder.addText(text));
  }

  get mode(): Mode {
    return this.#mode;
  }

  push(piece: string): void {
    for (let position = 0; position < piece.length;) {
      if (this.#mode === 'between') position = this.#readBetween(piece, position);
      else if (this.#mode === 'string') position = this.#readString(piece, position);
      else if (this.#mode === 'word') position = this.#readWord(piece, position);
      else return;
    }
  }

  /** The text is over. Only a number has no other end, and only outside of arrays and objects. */
  end(): void {
    if (this.#mode === 'word') this.#endWord();
  }

  #readBetween(piece: string, position: number): number {
    const character = piece.charAt(position);
    if (character === '"') this.#mode = this.#builder.openString() ? 'string' : 'invalid';
    else if ('{}[]:,'.includes(character)) this.#mode = this.#builder.addMark(character) ? 'between' : 'invalid';
    else if ('-0123456789tfn'.includes(character)) this.#mode = 'word';
    else if (!' \t\n\r'.includes(character)) this.#mode = 'invalid';
    return this.#mode === 'word' ? position : position + 1;
  }

  #readString(piece: string, position: number): number {
    const end = this.#strings.read(piece, position);
    const { status } = this.#strings;
    if (status === 'open') this.#builder.showText();
    else if (status === 'closed') this.#builder.closeString();
    this.#mode = status === 'open' ? 'string' : status === 'closed' ? 'between' : 'invalid';
    return end;
  }

  #readWord(piece: string, position: number): number {
    const end = findWordEnd(piece, position);
    this.#word += piece.slice(position, end);
    // A literal is whole with its last letter; a number, with what follows it. (Long words are not looked up: that would
    // join their pieces at each one.)
    if (end < piece.length || (this.#word.length <= 5 && literals.has(this.#word))) this.#endWord();
    return end;
  }

  #endWord(): void {
    const word = this.#word;
    const value = literals.has(word) ? literals.get(word) : number.test(word) ? Number(word) : undefined;
    this.#mode = value !== undefined && this.#builder.addValue(value) ? 'between' : 'invalid';
    this.#word = '';
  }
}

/** Where blanks, a comma or a closing bracket end a word. Whatever else follows makes it none. */
function findWordEnd(piece: string, start: number): number {
  let position = start;
  while (position < piece.length && !' \t\n\r,]}'.includes(piece.charAt(position))) position++;
  return position;
}
