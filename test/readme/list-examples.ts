import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A TypeScript block of a README: a whole program, as a reader would paste it. */
export interface Example {
  /** `streaming-2` is the second block of `packages/streaming/README.md`. */
  readonly name: string;
  readonly code: string;
  /** A comment `<!-- type-checked only: why -->` above a block keeps it from being run. */
  readonly runs: boolean;
}

const block = /(?:<!-- (type-checked only: [^>]+) -->\s*)?^```ts\n(.*?)^```/gms;

/** The examples of the root's README, of every package's and of the embedded server's. */
export function listExamples(root: string): readonly Example[] {
  const readmes = [
    join(root, 'README.md'),
    join(root, 'test', 'server', 'README.md'),
    ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'README.md')),
  ];
  return readmes.filter(existsSync).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(block)].map(([, note, code = ''], index) => ({
      name: `${path === join(root, 'README.md') ? 'root' : basename(dirname(path))}-${index + 1}`,
      code,
      runs: note === undefined,
    })),
  );
}
