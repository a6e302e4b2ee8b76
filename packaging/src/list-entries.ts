import { relative } from 'node:path/posix';

/** What of `exports` in a package.json is read. */
export type ExportTarget = string | { readonly [condition: string]: ExportTarget };

/** Files of one kind that `exports` lead to, without folder and ending: `gen/chat/index` of `./dist/gen/chat/index.js`. */
export function listEntries(exports: ExportTarget, ending: '.js' | '.d.ts'): readonly string[] {
  return [...new Set(listTargets(exports))]
    .filter((target) => target.startsWith('./dist/') && target.endsWith(ending))
    .map((target) => relative('./dist', target).slice(0, -ending.length));
}

function listTargets(target: ExportTarget): readonly string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(listTargets);
}
