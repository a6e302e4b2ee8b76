import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const skipped = /^(?:\.|(?:node_modules|dist|build|coverage)$)/;

/** Every page of this repository, changesets left out. */
function listPages(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : listPages(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Targets of links and pictures that are not on the web. */
function readTargets(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replaceAll(/^```.*?^```/gms, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** How GitHub names a heading. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)];
  return headings.some(([, heading = '']) => toAnchor(heading) === anchor);
}

const pages = listPages(root).map((page) => relative(root, page).replaceAll('\\', '/'));

describe('pages', () => {
  it('are found', () => {
    expect(pages).toEqual(
      expect.arrayContaining(['README.md', 'packages/realtime/docs/tools.md', 'test/server/README.md']),
    );
  });

  it.each(pages.filter((name) => /^packages\/\w+\/README\.md$/.test(name)))('%s is read in five minutes', (name) => {
    const lines = readFileSync(join(root, name), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(150);
  });

  it.each(pages)('%s links to what is there', (name) => {
    const page = join(root, name);
    expect(readTargets(page).filter((target) => !leadsSomewhere(page, target))).toEqual([]);
  });
});
