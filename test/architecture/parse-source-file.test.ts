import { describe, expect, it } from 'vitest';
import { parseSourceFile } from './parse-source-file.ts';

const parse = (text: string) => parseSourceFile('packages/x/src/a.ts', text);

describe('parseSourceFile', () => {
  it.each([
    [`import { a } from 'x';`, ['x']],
    [`import type { A } from 'x';`, ['x']],
    [`import 'x';`, ['x']],
    [`export { a } from './b.ts';`, ['./b.ts']],
    [`export type { A } from './b.ts';`, ['./b.ts']],
    [`export * from 'x';`, ['x']],
    [`const a = await import('x');`, ['x']],
    [`type A = import('x').A;`, ['x']],
    [`import a from 'z';\nimport b from 'y';\nimport c from 'z';`, ['y', 'z']],
    [`/** @example\n * import { a } from 'x';\n */\nconst text = "import 'y'"; // import 'z'`, []],
  ])('finds the imports of %s', (text, want) => {
    expect(parse(text).imports).toEqual(want);
  });

  it.each([
    [`export default 1;`, true, false],
    [`const a = 1;\nexport { a as default };`, true, false],
    [`export { default } from 'x';`, true, false],
    [`export * from 'x';`, false, true],
    [`export * as x from 'x';`, false, true],
    [`export type * from 'x';`, false, true],
    [`import a from 'x';\nexport const b = a;`, false, false],
  ])('tells the form of %s', (text, hasDefaultExport, hasExportAll) => {
    expect(parse(text)).toMatchObject({ hasDefaultExport, hasExportAll });
  });

  it('refuses what is not TypeScript, naming the file', () => {
    expect(() => parse('import {')).toThrow(/^packages\/x\/src\/a\.ts: /);
  });
});
