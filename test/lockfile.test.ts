import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

describe.each([
  { path: 'package-lock.json', tools: ['turbo', 'oxlint', 'oxfmt', 'typescript', 'esbuild', 'rolldown'] },
  { path: 'bench/package-lock.json', tools: ['esbuild'] },
])('$path', ({ path, tools }) => {
  const lockfile: Lockfile = JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

  it('names no download addresses', () => {
    const addresses = Object.entries(lockfile.packages).filter(
      ([, { resolved, link }]) => link !== true && resolved !== undefined,
    );
    expect(addresses).toEqual([]);
  });

  it('locks the native parts of every platform, not only of the machine that wrote it', () => {
    const missing = tools.flatMap((tool) =>
      Object.keys(lockfile.packages[`node_modules/${tool}`]?.optionalDependencies ?? { [`${tool} itself`]: '' }).filter(
        (name) => lockfile.packages[`node_modules/${name}`] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });
});
