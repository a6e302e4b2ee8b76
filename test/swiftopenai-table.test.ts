import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Row {
  readonly number: number;
  /** Name of the method in SwiftOpenAI. */
  readonly swift: string;
  readonly name: string;
  readonly subpath: string;
}

const readme = readFileSync(new URL('../packages/generated/README.md', import.meta.url), 'utf8');
const rows = [...readme.matchAll(/^\| (\d+) +\| `(\w+)` +\| `(\w+)` +\| `(@unspool\/[\w/-]+)` +\|$/gm)].map(
  ([, number, swift = '', name = '', subpath = '']): Row => ({ number: Number(number), swift, name, subpath }),
);
const reference = new URL('../../shared/reference/swiftopenai.md', import.meta.url);

describe('the table of SwiftOpenAI methods', () => {
  it('has all 87, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 87 }, (_, index) => index + 1));
    expect(new Set(rows.map(({ swift }) => swift)).size).toBe(87);
  });

  it.each(rows)('$swift is $name of $subpath', async ({ name, subpath }) => {
    const module: Readonly<Record<string, unknown>> = await import(subpath);
    expect(module[name]).toBeTypeOf('function');
  });

  it.skipIf(!existsSync(reference))('names the methods as SwiftOpenAI does', () => {
    const methods = readFileSync(reference, 'utf8').matchAll(/^\| (\d+) \| `(\w+)[^`]*` \| (?:GET|POST|DELETE|WS)\b/gm);
    expect(rows.map(({ number, swift }) => `${number} ${swift}`)).toEqual(
      [...methods].map(([, number, name]) => `${number} ${name}`),
    );
  });
});
