import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** A TypeScript block of a README, or of a page beside one: a whole program, as a reader would paste it. */
export interface Example {
  /** `streaming-2` is the second block of `packages/streaming/README.md`, `realtime-audio-1` the first of `packages/realtime/docs/audio.md`. */
  readonly name: string;
  readonly code: string;
  /** `called`: it waits for calls. `page`: it is for a browser. `never`: nothing here has what it needs. */
  readonly runs: 'alone' | 'called' | 'page' | 'never';
}

/** What a comment above a block begins with, such as `<!-- called: by a telephone -->`. Without one it runs alone. */
const notes = new Map<string | undefined, Example['runs']>([
  ['called', 'called'],
  ['in a page', 'page'],
  ['type-checked only', 'never'],
]);
const block = new RegExp(`(?:<!-- (${[...notes.keys()].join('|')}): [^>]+ -->\\s*)?^\`\`\`ts\\n(.*?)^\`\`\``, 'gms');

/** The examples of the root's README, of every package's and its `docs/`, and of the embedded server's. */
export function listExamples(root: string): readonly Example[] {
  const pages = [
    join(root, 'README.md'),
    join(root, 'test', 'server', 'README.md'),
    ...readdirSync(join(root, 'packages')).flatMap((name) => listPages(join(root, 'packages', name))),
  ];
  return pages.filter(existsSync).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(block)].map(([, note, code = ''], index) => ({
      name: `${toName(relative(root, path))}-${index + 1}`,
      code,
      runs: notes.get(note) ?? 'alone',
    })),
  );
}

function listPages(folder: string): readonly string[] {
  const docs = join(folder, 'docs');
  const pages = existsSync(docs) ? readdirSync(docs).filter((name) => name.endsWith('.md')) : [];
  return [join(folder, 'README.md'), ...pages.toSorted().map((name) => join(docs, name))];
}

/** `packages/realtime/docs/audio.md` → `realtime-audio`. */
function toName(path: string): string {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const names = folders.filter((name) => !['packages', 'test', 'docs'].includes(name));
  const page = basename(path, '.md');
  return [...(names.length === 0 ? ['root'] : names), ...(page === 'README' ? [] : [page])].join('-');
}
