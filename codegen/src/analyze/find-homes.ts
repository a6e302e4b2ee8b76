import type { Schema } from '../document.ts';
import { findReachable } from './find-references.ts';

/** Names of components that an area starts from, by area. */
export type Roots = ReadonlyMap<string, readonly string[]>;

export interface Homes {
  /** Names of the schemas that one area alone uses, by area, sorted. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Names of all schemas that an area uses, by area, sorted. */
  readonly reached: ReadonlyMap<string, readonly string[]>;
  /** Names of the schemas that several areas use, sorted. */
  readonly vocabulary: readonly string[];
}

/**
 * Finds where each schema lives: in the one area that uses it, else in the vocabulary. What a vocabulary type speaks of
 * is used by the same areas, so that areas import the vocabulary, it imports nothing, and no area imports another.
 */
export function findHomes(roots: Roots, schemas: Readonly<Record<string, Schema>>): Homes {
  const reached = new Map<string, readonly string[]>();
  const users = new Map<string, number>();
  for (const [area, names] of roots) {
    const all = [...findReachable(names, schemas)].sort();
    reached.set(area, all);
    for (const name of all) users.set(name, (users.get(name) ?? 0) + 1);
  }
  const own = new Map([...reached].map(([area, all]) => [area, all.filter((name) => users.get(name) === 1)]));
  return {
    own,
    reached,
    vocabulary: [...users]
      .filter(([, count]) => count > 1)
      .map(([name]) => name)
      .sort(),
  };
}
