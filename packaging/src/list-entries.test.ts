import { expect, it } from 'vitest';
import { listEntries } from './list-entries.ts';

const exports = {
  '.': {
    node: { types: './dist/node.d.ts', default: './dist/node.js' },
    default: { types: './dist/index.d.ts', default: './dist/index.js' },
  },
  './chat': { types: './dist/gen/chat/index.d.ts', default: './dist/gen/chat/index.js' },
  './also-chat': { types: './dist/gen/chat/index.d.ts', default: './dist/gen/chat/index.js' },
  './package.json': './package.json',
};

it('lists what exports lead to under every condition, once each', () => {
  expect(listEntries(exports, '.js')).toEqual(['node', 'index', 'gen/chat/index']);
  expect(listEntries(exports, '.d.ts')).toEqual(['node', 'index', 'gen/chat/index']);
});
