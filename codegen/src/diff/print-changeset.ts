import { chooseBump } from './choose-bump.ts';
import type { Differences } from './compare-inventories.ts';
import { printDifferences } from './print-differences.ts';

/** What a changeset is about. */
export interface ChangesetSubject {
  readonly differences: Differences;
  /** The package that is generated, as it is. */
  readonly package: { readonly name: string; readonly version: string };
  /** What `spec/source.json` tells of the document. */
  readonly source: { readonly version: string; readonly date?: string | undefined };
}

/** The changeset of an update: how far the version goes up, and what came, went and changed. `undefined` when nothing did. */
export function printChangeset({
  differences,
  package: { name, version },
  source,
}: ChangesetSubject): string | undefined {
  const bump = chooseBump(differences, version);
  if (bump === undefined) return undefined;
  const day = source.date === undefined ? '' : ` of ${source.date}`;
  return [
    '---',
    `'${name}': ${bump}`,
    '---',
    '',
    `Operations and types follow the document of the API${day} (version ${source.version}):`,
    '',
    '```text',
    printDifferences(differences).trimEnd(),
    '```',
    '',
  ].join('\n');
}
