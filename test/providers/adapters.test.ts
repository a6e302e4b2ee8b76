import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { adapters } from './adapters.ts';

const manifest = createRequire(import.meta.url).resolve('@unspool/providers/package.json');
const { exports }: { readonly exports: object } = JSON.parse(readFileSync(manifest, 'utf8'));

/** Entries that are no provider. */
const others = ['dialect', 'lint', 'probe'];

it('there is a fake upstream for every provider that can be imported', () => {
  const names = Object.keys(exports).flatMap((subpath) => /^\.\/(\w+)$/.exec(subpath)?.[1] ?? []);
  const driven = new Set(adapters.map(({ connect }) => connect('http://127.0.0.1:1', 'key').id));
  expect(driven.size).toBeGreaterThan(20);
  expect([...driven].toSorted()).toEqual(names.filter((name) => !others.includes(name)).toSorted());
});
