import type { Change, Difference, Differences } from './compare-inventories.ts';

/** How many names or members a line shows at most. */
const MOST = 8;
/** From how many things on that changed in the same way they share a line. */
const MANY = 4;

/** The report of an update: what came (`+`), went (`-`) and changed (`~`), kind by kind. Ends with a line feed. */
export function printDifferences({ operations, schemas, events }: Differences): string {
  return [printKind('Operations', operations), printKind('Schemas', schemas), printKind('Events', events)].join('');
}

function printKind(kind: string, { added, removed, changed }: Difference): string {
  const counts = [count(added, 'added'), count(removed, 'removed'), count(changed, 'changed')].flat();
  const lines = [...added.map((name) => `+ ${name}`), ...removed.map((name) => `- ${name}`), ...printChanges(changed)];
  const summary = counts.length === 0 ? 'no difference' : counts.join(', ');
  return `${kind}: ${summary}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** A line for each change, and one line for many things that changed in the same way. */
function printChanges(changes: readonly Change[]): string[] {
  const alike = new Map<string, string[]>();
  for (const { name, members } of changes) {
    const how = shorten(members);
    alike.set(how, [...(alike.get(how) ?? []), name]);
  }
  return [...alike].flatMap(([how, names]) => {
    const suffix = how === '' ? '' : `: ${how}`;
    if (names.length >= MANY) return [`~ ${names.length} of them${suffix} (${shorten(names)})`];
    return names.map((name) => `~ ${name}${suffix}`);
  });
}

function shorten(names: readonly string[]): string {
  const rest = names.length - MOST;
  return `${names.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function count(list: readonly unknown[], word: string): string[] {
  return list.length === 0 ? [] : [`${list.length} ${word}`];
}
