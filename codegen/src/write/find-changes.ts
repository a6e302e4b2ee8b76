import type { GeneratedFile } from '../emit/generated-file.ts';

/** How the files that are there differ from those that should be. Paths are sorted. */
export interface Changes {
  readonly write: readonly GeneratedFile[];
  /** Paths of files that nothing writes any more. */
  readonly remove: readonly string[];
}

/** Compares what is there, text by path, with what should be. */
export function findChanges(present: ReadonlyMap<string, string>, wanted: readonly GeneratedFile[]): Changes {
  const paths = new Set(wanted.map((file) => file.path));
  return {
    write: wanted.filter((file) => present.get(file.path) !== file.text),
    remove: [...present.keys()].filter((path) => !paths.has(path)).sort(),
  };
}

/** Whether there is anything to do. */
export function isUnchanged(changes: Changes): boolean {
  return changes.write.length === 0 && changes.remove.length === 0;
}
