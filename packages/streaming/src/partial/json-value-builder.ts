/** What may come next, and what each answer leads to. */
type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

interface JsonObject {
  [name: string]: unknown;
}

/** An array or object that is not closed, inside the one that it stands in. The outermost holds the value itself. */
interface Level {
  readonly container: JsonObject | unknown[];
  readonly parent: Level | undefined;
  /** Name of the member that is being read. */
  key: string;
}

/**
 * Puts a value together from its tokens, in place. Methods that answer `false` met a token where it cannot stand. Open levels
 * are a list and not calls, so that depth costs memory and never the stack.
 */
export class JsonValueBuilder {
  readonly #root: unknown[] = [];
  #level: Level = { container: this.#root, parent: undefined, key: '' };
  #expected: Expectation = 'value';
  #text = '';

  /** The value as far as it has come; `undefined` before it has begun. */
  get value(): unknown {
    return this.#root[0];
  }

  get isComplete(): boolean {
    return this.#expected === 'nothing';
  }

  /** One of `{ } [ ] : ,`. */
  addMark(mark: string): boolean {
    if (mark === '{') return this.#open({}, 'key-or-end');
    if (mark === '[') return this.#open([], 'value-or-end');
    if (mark === '}') return this.#close('key-or-end', false);
    if (mark === ']') return this.#close('value-or-end', true);
    if (mark === ':') return this.#follow('colon', 'value');
    return this.#follow('comma-or-end', Array.isArray(this.#level.container) ? 'value' : 'key');
  }

  /** A value that is whole: a number, `true`, `false` or `null`. */
  addValue(value: unknown): boolean {
    if (this.#expected !== 'value' && this.#expected !== 'value-or-end') return false;
    const { container, key } = this.#level;
    if (Array.isArray(container)) container.push(value);
    else setMember(container, key, value);
    this.#endValue();
    return true;
  }

  openString(): boolean {
    this.#text = '';
    return this.#isAtKey() || this.addValue('');
  }

  addText(text: string): void {
    this.#text += text;
  }

  /** Lets the open string be seen as far as it has come. A name is not seen before its value has begun. */
  showText(): void {
    if (this.#isAtKey()) return;
    const { container, key } = this.#level;
    if (Array.isArray(container)) container[container.length - 1] = this.#text;
    else setMember(container, key, this.#text);
  }

  closeString(): void {
    if (!this.#isAtKey()) return this.showText();
    this.#level.key = this.#text;
    this.#expected = 'colon';
  }

  #open(container: Level['container'], next: Expectation): boolean {
    if (!this.addValue(container)) return false;
    this.#level = { container, parent: this.#level, key: '' };
    this.#expected = next;
    return true;
  }

  #close(empty: Expectation, isList: boolean): boolean {
    const { container, parent } = this.#level;
    if (parent === undefined || Array.isArray(container) !== isList) return false;
    if (this.#expected !== 'comma-or-end' && this.#expected !== empty) return false;
    this.#level = parent;
    this.#endValue();
    return true;
  }

  #follow(mark: Expectation, next: Expectation): boolean {
    if (this.#expected !== mark) return false;
    this.#expected = next;
    return true;
  }

  #isAtKey(): boolean {
    return this.#expected === 'key' || this.#expected === 'key-or-end';
  }

  #endValue(): void {
    this.#expected = this.#level.parent === undefined ? 'nothing' : 'comma-or-end';
  }
}

/** `__proto__` becomes a member like any other, as with `JSON.parse`; assigned, it would change what the object is. */
function setMember(target: JsonObject, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}
