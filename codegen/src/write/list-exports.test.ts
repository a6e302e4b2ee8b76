import { describe, expect, it } from 'vitest';
import { listExports, replaceExports } from './list-exports.ts';

const entry = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

describe('listExports', () => {
  it('replaces generated entries and keeps those written by hand', () => {
    const present = {
      '.': entry('index'),
      './gone': entry('gen/gone/index'),
      './errors': entry('errors'),
      './package.json': './package.json',
    };
    const exports = listExports(present, ['files', 'chat']);
    expect(Object.keys(exports)).toEqual(['.', './errors', './chat', './files', './package.json']);
    expect(exports['./chat']).toEqual(entry('gen/chat/index'));
  });
});

describe('replaceExports', () => {
  it('changes nothing else, and nothing the second time', () => {
    const once = replaceExports(JSON.stringify({ name: 'x', exports: { '.': entry('index') }, version: '1' }), [
      'chat',
    ]);
    expect(JSON.parse(once)).toEqual({
      name: 'x',
      exports: { '.': entry('index'), './chat': entry('gen/chat/index') },
      version: '1',
    });
    expect(replaceExports(once, ['chat'])).toBe(once);
  });
});
