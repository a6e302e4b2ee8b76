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

/** Puts a value together from its tokens, in place. Methods that answer `false` met a token where it cannot stand. */
export interface JsonValueBuilder {
  /** The value as far as it has come; `undefined` before it has begun. */
  readonly value: () => unknown;
  readonly isComplete: () => boolean;
  /** One of `{ } [ ] : ,`. */
  readonly addMark: (mark: string) => boolean;
  /** A number, `true`, `false` or `null`. */
  readonly addScalar: (value: unknown) => boolean;
  readonly openString: () => boolean;
  readonly addText: (text: string) => void;
  /** Lets the open string be seen as far as it has come. A name is not seen before its value has begun. */
  readonly showText: () => void;
  readonly closeString: () => void;
}

/** Begins a value. Open levels are a list and not calls, so that depth costs memory and never the stack. */
export function createJsonValueBuilder(): JsonValueBuilder {
  const root: unknown[] = [];
  let level: Level = { container: root, parent: undefined, key: '' };
  let expected: Expectation = 'value';
  let text = '';

  const isKey = (): boolean => expected === 'key' || expected === 'key-or-end';
  const endValue = (): void => void (expected = level.parent === undefined ? 'nothing' : 'comma-or-end');

  function place(value: unknown): boolean {
    if (expected !== 'value' && expected !== 'value-or-end') return false;
    if (Array.isArray(level.container)) level.container.push(value);
    else setMember(level.container, level.key, value);
    endValue();
    return true;
  }

  function open(container: Level['container'], next: Expectation): boolean {
    if (!place(container)) return false;
    level = { container, parent: level, key: '' };
    expected = next;
    return true;
  }

  function close(empty: Expectation, isList: boolean): boolean {
    if (level.parent === undefined || Array.isArray(level.container) !== isList) return false;
    if (expected !== 'comma-or-end' && expected !== empty) return false;
    level = level.parent;
    endValue();
    return true;
  }

  function follow(mark: Expectation, next: Expectation): boolean {
    if (expected !== mark) return false;
    expected = next;
    return true;
  }

  function showText(): void {
    if (isKey()) return;
    if (Array.isArray(level.container)) level.container[level.container.length - 1] = text;
    else setMember(level.container, level.key, text);
  }

  return {
    value: () => root[0],
    isComplete: () => expected === 'nothing',
    addMark: (mark) => {
      if (mark === '{') return open({}, 'key-or-end');
      if (mark === '[') return open([], 'value-or-end');
      if (mark === '}') return close('key-or-end', false);
      if (mark === ']') return close('value-or-end', true);
      if (mark === ':') return follow('colon', 'value');
      return follow('comma-or-end', Array.isArray(level.container) ? 'value' : 'key');
    },
    addScalar: place,
    openString: () => {
      text = '';
      return isKey() || place('');
    },
    addText: (added) => void (text += added),
    showText,
    closeString: () => {
      if (!isKey()) return showText();
      level.key = text;
      expected = 'colon';
    },
  };
}

/** `__proto__` becomes a member like any other, as with `JSON.parse`; assigned, it would change what the object is. */
function setMember(target: JsonObject, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}
