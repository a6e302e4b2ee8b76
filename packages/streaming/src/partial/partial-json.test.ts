import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPartialJson } from './partial-json.ts';

/** The value after each piece. */
function readPieces(pieces: readonly string[]): unknown[] {
  const json = createPartialJson();
  return pieces.map((piece) => {
    json.push(piece);
    return structuredClone(json.value);
  });
}

/** What a text comes to, and whether it is JSON, in one piece. */
function readWhole(text: string): { readonly value: unknown; readonly state: string } {
  const json = createPartialJson();
  json.push(text);
  json.end();
  return { value: json.value, state: json.state };
}

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let start = 0, turn = 0; start < text.length; turn++) {
    const end = start + (sizes[turn % sizes.length] ?? 1);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Whether a value can grow into another: the same but for ends of strings and lists, and members that are missing. */
function growsInto(part: unknown, whole: unknown): boolean {
  if (part === undefined) return true;
  if (typeof part === 'string') return typeof whole === 'string' && whole.startsWith(part);
  if (Array.isArray(part))
    return (
      Array.isArray(whole) && part.length <= whole.length && part.every((entry, at) => growsInto(entry, whole[at]))
    );
  if (typeof part !== 'object' || part === null) return Object.is(part, whole);
  return (
    typeof whole === 'object' &&
    whole !== null &&
    Object.entries(part).every(
      ([name, member]) =>
        Object.hasOwn(whole, name) && growsInto(member, Object.getOwnPropertyDescriptor(whole, name)?.value),
    )
  );
}

const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', '0', 'toString'));
const { value: anyJson } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.oneof(fc.boolean(), fc.constant(null), fc.integer()),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 6 }).map((members) => Object.fromEntries(members)),
  ),
}));

/** A text of JSON with blanks and escapes as other writers than `JSON.stringify` set them. */
const anyText = fc.tuple(anyJson, fc.constantFrom(undefined, 2, '\t'), fc.boolean()).map(([value, indent, escaped]) => {
  const text = JSON.stringify(value, undefined, indent);
  if (!escaped) return text;
  return text.replace(/[^ -~\t\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
});
const anySizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });

describe('createPartialJson', () => {
  it('shows what is known after each piece', () => {
    expect(readPieces(['', ' {', '"na', 'me"', ':', ' "A', 'da', '", "age": 3', '6', ', "ok": tr', 'ue}'])).toEqual([
      undefined,
      {},
      {},
      {},
      {},
      { name: 'A' },
      { name: 'Ada' },
      { name: 'Ada' },
      { name: 'Ada' },
      { name: 'Ada', age: 36 },
      { name: 'Ada', age: 36, ok: true },
    ]);
  });

  it('begins a member with its value, and an entry with its first character', () => {
    expect(readPieces(['{"a"', ':[', '"', 'x","', '"', ',{', '"b":', '[', '1', ',', 'null', ']}]}'])).toEqual([
      {},
      { a: [] },
      { a: [''] },
      { a: ['x', ''] },
      { a: ['x', ''] },
      { a: ['x', '', {}] },
      { a: ['x', '', {}] },
      { a: ['x', '', { b: [] }] },
      { a: ['x', '', { b: [] }] },
      { a: ['x', '', { b: [1] }] },
      { a: ['x', '', { b: [1, null] }] },
      { a: ['x', '', { b: [1, null] }] },
    ]);
  });

  it('never shows half a character', () => {
    expect(readPieces(['"a\ud83d', '\ude00', '\\ud83', 'd', '\\', 'ude00', '\\ud83dx"'])).toEqual([
      'a',
      'a😀',
      'a😀',
      'a😀',
      'a😀',
      'a😀😀',
      'a😀😀\ud83dx',
    ]);
  });

  it('keeps a half that no other half follows', () => {
    expect(readWhole('["a\ud83d","\\ud83d","\\ude00"]').value).toEqual(['a\ud83d', '\ud83d', '\ude00']);
    expect(Object.keys(Object(readWhole('{"\\ud83d":"\ude00"}').value))).toEqual(['\ud83d']);
  });

  it('grows one value in place', () => {
    const json = createPartialJson<{ list: string[] }>();
    json.push('{"list":["a');
    const { value } = json;
    json.push('b","c"]');
    expect(json.value).toBe(value);
    expect(value).toEqual({ list: ['ab', 'c'] });
    expect(json.state).toBe('open');
    json.push('}\n');
    expect(json.state).toBe('complete');
  });

  it('keeps what was right when the text is not JSON, and reads no further', () => {
    const json = createPartialJson();
    json.push('{"a":1,"b":"x"} Hope that helps');
    json.push('{"c":1}');
    expect([json.value, json.state]).toEqual([{ a: 1, b: 'x' }, 'invalid']);
    expect(readWhole('Sure, here it is: {}')).toEqual({ value: undefined, state: 'invalid' });
    expect(readWhole('```json\n{}\n```')).toEqual({ value: undefined, state: 'invalid' });
  });

  it('takes a number as the whole text when it is told that the text is over', () => {
    const json = createPartialJson();
    json.push('-12.5e');
    json.push('+2');
    expect([json.value, json.state]).toEqual([undefined, 'open']);
    json.end();
    expect([json.value, json.state]).toEqual([-1250, 'complete']);
  });

  it('leaves a text open that is over too early', () => {
    expect(readWhole('{"a": "b')).toEqual({ value: { a: 'b' }, state: 'open' });
    expect(readWhole('{"a": 1')).toEqual({ value: { a: 1 }, state: 'open' });
    expect(readWhole('')).toEqual({ value: undefined, state: 'open' });
  });

  it('makes members of names that objects have', () => {
    const { value } = readWhole('{"__proto__":{"polluted":true},"constructor":"c","a":{"__proto__":"text"}}');
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor', 'a']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object(value).polluted).toBeUndefined();
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true},"constructor":"c","a":{"__proto__":"text"}}');
  });

  it('goes as deep as the text does', () => {
    const depth = 100_000;
    const json = createPartialJson();
    for (const piece of cut('['.repeat(depth) + ']'.repeat(depth), [4096])) json.push(piece);
    expect(json.state).toBe('complete');
    let levels = 0;
    for (let value = json.value; Array.isArray(value); value = value[0]) levels++;
    expect(levels).toBe(depth);
  });

  // Read again at each piece, or joined at each, it would be some 70 GB of text, and this test would time out.
  it('reads a megabyte in pieces of 8 characters', () => {
    const text = JSON.stringify({
      text: 'Once "upon" a time\n'.repeat(25_000),
      numbers: Array.from({ length: 60_000 }, Number),
    });
    const json = createPartialJson<{ text: string; numbers: number[] }>();
    const pieces = cut(text, [8]);
    expect(pieces.length).toBeGreaterThan(100_000);
    let shown = 0;
    for (const piece of pieces) {
      json.push(piece);
      shown += json.value?.numbers?.length ?? json.value?.text?.length ?? 0;
    }
    expect(shown).toBeGreaterThan(pieces.length);
    expect(json.value).toEqual(JSON.parse(text));
  });

  it('comes to what JSON.parse gives, however the text is cut', () => {
    fc.assert(
      fc.property(anyText, anySizes, (text, sizes) => {
        const json = createPartialJson();
        for (const piece of cut(text, sizes)) json.push(piece);
        json.end();
        expect(json.state).toBe('complete');
        expect(json.value).toEqual(JSON.parse(text));
        expect(JSON.stringify(json.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('only ever shows what grows into the whole', () => {
    fc.assert(
      fc.property(anyText, anySizes, (text, sizes) => {
        const whole: unknown = JSON.parse(text);
        const values = readPieces(cut(text, sizes));
        for (const [at, value] of values.entries()) {
          expect(growsInto(value, values[at + 1] ?? whole)).toBe(true);
          expect(growsInto(value, whole)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what JSON.parse refuses, at every way of cutting, and nothing else', () => {
    const anyChange = fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'{}[]:,"\\0123.-+eEtrufalsn \n\u0001\ufeffü/'));
    fc.assert(
      fc.property(anyText, anyChange, anySizes, (text, [place, removed, added], sizes) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + added + text.slice(at + removed);
        const json = createPartialJson();
        for (const piece of cut(changed, sizes)) json.push(piece);
        json.end();
        expect([changed, json.state === 'complete']).toEqual([changed, isJson(changed)]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '01',
    '-',
    '1.',
    '.5',
    '1e',
    '+1',
    '--1',
    '1 2',
    'tru',
    'truex',
    'nul',
    'NaN',
    '"\t"',
    '"\\x"',
    '"\\u12g4"',
  ])('does not take %j for JSON', (text) => expect(readWhole(`[${text}]`).state).toBe('invalid'));

  it.each([
    '[1}',
    '{"a":1]',
    '[,]',
    '[1,]',
    '{,}',
    '{"a",}',
    '{"a":}',
    '{"a":1,}',
    '{1:2}',
    '[}',
    '{]',
    ']',
    '}',
    ':',
    '[]]',
    '{}{}',
    '"" ""',
  ])('does not take %s for JSON', (text) => expect(readWhole(text).state).toBe('invalid'));
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
