import type { Difference, Differences } from './compare-inventories.ts';

/** How far a version goes up. */
export type Bump = 'minor' | 'major';

/**
 * How far differences of the document take the version of what is generated from it. What came asks for a minor version; what went
 * or changed for a major one, or a minor one before 1.0. `undefined` when there are none.
 *
 * A thing that has only gained members has not changed for those who use it, unless one of them is required: they may have to
 * send it. A value or a union's member more is a gain: sets of the wire are open.
 *
 * @param version of the package as it is: `0.3.1`
 */
export function chooseBump(differences: Differences, version: string): Bump | undefined {
  const all = Object.values(differences);
  if (all.some(isBreaking)) return version.startsWith('0.') ? 'minor' : 'major';
  return all.some(({ added, changed }) => added.length + changed.length > 0) ? 'minor' : undefined;
}

function isBreaking({ removed, changed }: Difference): boolean {
  return removed.length > 0 || changed.some(({ members }) => members.length === 0 || !members.every(isGain));
}

function isGain(member: string): boolean {
  return member.startsWith('+') && !member.endsWith(' (required)');
}
