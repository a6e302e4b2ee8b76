import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockfile: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);
const entries = Object.entries(lockfile.packages);

describe('package-lock.json', () => {
  it('names no download addresses', () => {
    const addresses = entries.filter(([, { resolved, link }]) => link !== true && resolved !== undefined);
    expect(addresses).toEqual([]);
  });

  it('locks the native parts of every platform, not only of the machine that wrote it', () => {
    const tools = ['turbo', 'oxlint', 'oxfmt', 'typescript', 'esbuild', 'rolldown'];
    const missing = tools.flatMap((tool) =>
      Object.keys(lockfile.packages[`node_modules/${tool}`]?.optionalDependencies ?? { [`${tool} itself`]: '' }).filter(
        (name) => lockfile.packages[`node_modules/${name}`] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });
});
