import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutJson } from './lay-out-json.ts';

describe('layOutJson', () => {
  it.each<[unknown, string]>([
    [{}, '{}\n'],
    [[], '[]\n'],
    [{ a: [1, { b: null }], c: 'd' }, '{ "a": [1, { "b": null }], "c": "d" }\n'],
    ['x'.repeat(200), `"${'x'.repeat(200)}"\n`],
    [{ a: 'x'.repeat(60), b: 'y'.repeat(60) }, `{\n  "a": "${'x'.repeat(60)}",\n  "b": "${'y'.repeat(60)}"\n}\n`],
    [['x'.repeat(60), 'y'.repeat(60)], `[\n  "${'x'.repeat(60)}",\n  "${'y'.repeat(60)}"\n]\n`],
    [{ a: { b: 'x'.repeat(104) } }, `{\n  "a": {\n    "b": "${'x'.repeat(104)}"\n  }\n}\n`],
  ])('lays out %j', (value, text) => {
    expect(layOutJson(value)).toBe(text);
  });

  it('writes what JSON.parse reads back, in lines of 110 columns where they can be broken', () => {
    const strings = fc.string({ maxLength: 30 });
    const values = fc.jsonValue({ maxDepth: 6 });
    fc.assert(
      fc.property(fc.record({ a: values, b: fc.array(strings), c: fc.dictionary(strings, values) }), (value) => {
        const text = layOutJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const long = text.split('\n').filter((line) => line.length > 110 && /[[{].*[\]}],?$/.test(line));
        expect(long.filter((line) => !/^\s*"[^"]*(?:\\.[^"]*)*"(?:: "[^"]*(?:\\.[^"]*)*")?,?$/.test(line))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
