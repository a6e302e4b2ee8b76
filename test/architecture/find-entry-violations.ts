import { packageOf } from './find-direction-violations.ts';
import { isPublished, toSourcePath } from './manifest.ts';
import type { Repository } from './read-repository.ts';

/** Entries that load `ws`, which runs in Node alone, under a condition other than `node`. */
export function findEntryViolations({ files, manifests }: Repository): string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  return manifests.filter(isPublished).flatMap(({ folder, exports }) =>
    [...new Set(listPortableTargets(exports).map((target) => toSourcePath(folder, target)))].flatMap((entry) =>
      listReachable(entry, imports)
        .filter((path) => imports.get(path)?.some((specifier) => packageOf(specifier) === 'ws'))
        .map((path) => `${entry} is an entry for every runtime and reaches ws through ${path}.`),
    ),
  );
}

function listPortableTargets(exports: unknown): string[] {
  if (typeof exports === 'string') return [exports];
  if (typeof exports !== 'object' || exports === null) return [];
  return Object.entries(exports).flatMap(([key, value]) => (key === 'node' ? [] : listPortableTargets(value)));
}

function listReachable(entry: string, imports: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const specifier of imports.get(path) ?? []) {
      if (specifier.startsWith('.')) reached.add(new URL(specifier, `file:///${path}`).pathname.slice(1));
    }
  }
  return [...reached];
}
