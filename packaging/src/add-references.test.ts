import { expect, it } from 'vitest';

import { addReferences } from './add-references.ts';

const lib = '/// <reference lib="esnext.disposable" />\n';
const node = '/// <reference types="node" />\n';

it.each([
  ['interface A { b: string }', ''],
  ['interface A { [Symbol.asyncDispose](): Promise<void> }', lib],
  ['interface A extends Disposable {}', lib],
  ['import { Writable } from "node:stream";', node],
  ["import { Writable } from 'node:stream';\ninterface A extends AsyncDisposable {}", lib + node],
])('%s', (declaration, references) => {
  expect(addReferences(declaration)).toBe(references + declaration);
});
