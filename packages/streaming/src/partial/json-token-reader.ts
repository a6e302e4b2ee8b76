import { createJsonStringReader } from './json-string-reader.ts';
import type { JsonValueBuilder } from './json-value-builder.ts';

/** What a reader is in the middle of. A word is a number or a literal; after what is not JSON, nothing is read any more. */
type Mode = 'between' | 'string' | 'word' | 'invalid';

/** Reads the tokens of a JSON text (RFC 8259 §2) in pieces that are cut anywhere. */
export interface JsonTokenReader {
  readonly push: (piece: string) => void;
  /** The text is over. Only a number has no other end, and only outside of arrays and objects. */
  readonly end: () => void;
  readonly mode: () => Mode;
}

const literals: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** Begins a text. Each character is looked at once; of what was read, nothing is kept but the token that is open. */
export function createJsonTokenReader(builder: JsonValueBuilder): JsonTokenReader {
  let mode: Mode = 'between';
  let word = '';
  const strings = createJsonStringReader(builder.addText);

  const endWord = (): void => {
    const value = literals.has(word) ? literals.get(word) : number.test(word) ? Number(word) : undefined;
    mode = value !== undefined && builder.addScalar(value) ? 'between' : 'invalid';
    word = '';
  };

  /** How each mode reads from a position on, and where it got. */
  const readers: Readonly<Record<Mode, (piece: string, position: number) => number>> = {
    between: (piece, position) => {
      const character = piece.charAt(position);
      if (character === '"') mode = builder.openString() ? 'string' : 'invalid';
      else if ('{}[]:,'.includes(character)) mode = builder.addMark(character) ? 'between' : 'invalid';
      else if ('-0123456789tfn'.includes(character)) mode = 'word';
      else if (!' \t\n\r'.includes(character)) mode = 'invalid';
      return mode === 'word' ? position : position + 1;
    },
    string: (piece, position) => {
      const end = strings.read(piece, position);
      const status = strings.status();
      if (status === 'open') builder.showText();
      else if (status === 'closed') builder.closeString();
      mode = status === 'open' ? 'string' : status === 'closed' ? 'between' : 'invalid';
      return end;
    },
    word: (piece, position) => {
      const end = findWordEnd(piece, position);
      word += piece.slice(position, end);
      // A literal is whole with its last letter; a number, with what follows it. (Long words are not looked up: that would
      // join their pieces at each one.)
      if (end < piece.length || (word.length <= 5 && literals.has(word))) endWord();
      return end;
    },
    invalid: (piece) => piece.length,
  };

  return {
    mode: () => mode,
    end: () => {
      if (mode === 'word') endWord();
    },
    push: (piece) => {
      for (let position = 0; position < piece.length;) position = readers[mode](piece, position);
    },
  };
}

/** Where blanks, a comma or a closing bracket end a word. Whatever else follows makes it none. */
function findWordEnd(piece: string, start: number): number {
  let position = start;
  while (position < piece.length && !' \t\n\r,]}'.includes(piece.charAt(position))) position++;
  return position;
}
