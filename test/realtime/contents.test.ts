import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const rows = [...read('README.md').matchAll(/^\| (\d+) +\| .+? \| `([^`]+)`/gm)];

describe('the table of scenarios', () => {
  it('has each number from 1 to 25 once', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it.each(rows.map(([, number = '', file = '']) => ({ number, file })))('$number is in $file', ({ number, file }) => {
    expect(read(file)).toMatch(new RegExp(`'${number}: `));
  });

  it('names files that are there, and all of them', () => {
    const named = new Set([...read('README.md').matchAll(/`([a-z-]+\.test\.ts)`/g)].map(([, file]) => file));
    const there = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test.ts'));
    expect([...named].sort()).toEqual(
      there.filter((name) => !['contents.test.ts', 'large-audio.test.ts', 'credentials.test.ts'].includes(name)).sort(),
    );
  });
});
