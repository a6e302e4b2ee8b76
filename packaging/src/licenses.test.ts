import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const license = readFileSync(new URL('LICENSE', root), 'utf8');

// npm packs the one in the folder of the package, not the one at the root.
it.each(readdirSync(new URL('packages/', root)))('%s comes with the licence', (name) => {
  expect(readFileSync(new URL(`packages/${name}/LICENSE`, root), 'utf8')).toBe(license);
});
