import { readFile, writeFile } from 'node:fs/promises';
import type { Document } from './document.ts';
import { compareInventories } from './diff/compare-inventories.ts';
import { printChangeset } from './diff/print-changeset.ts';
import { printDifferences } from './diff/print-differences.ts';
import { takeInventory } from './diff/take-inventory.ts';
import { generateFiles } from './generate-files.ts';
import { readGeneratorInput } from './read-generator-input.ts';
import { vendorDocument } from './vendor/vendor-document.ts';
import type { Provenance } from './vendor/vendor-document.ts';
import { findPackageChanges, writePackage } from './write/generated-package.ts';

/** Where an update reads and writes. */
export interface UpdatePlaces {
  /** File or URL of the upstream document. */
  readonly from: string;
  readonly provenance: Provenance;
  /** The folder `spec/`. */
  readonly spec: URL;
  /** The folder `packages/generated/`. */
  readonly package: URL;
  /** The folder of changesets. */
  readonly changesets: URL;
  /** Takes the report of what came, went and changed. Called once the document has been read, even if generating fails. */
  readonly report: (text: string) => void;
}

/**
 * Vendors a document, generates from it, and writes a changeset where something came, went or changed. Nothing is written
 * unless the whole chain takes it: an operation without a name or a correction that fits nowhere leaves everything as it was.
 */
export async function updateSpec({ from, provenance, report, ...places }: UpdatePlaces): Promise<void> {
  const vendored = await vendorDocument(from, provenance);
  const document: Document = JSON.parse(vendored.document);
  const before: Document = JSON.parse(await readFile(new URL('openapi.json', places.spec), 'utf8'));
  const differences = compareInventories(takeInventory(before), takeInventory(document));
  report(printDifferences(differences));
  const input = await readGeneratorInput(places.spec);
  const source = JSON.parse(vendored.source);
  const files = await generateFiles({ ...input, spec: { ...input.spec, document }, source });
  await writeFile(new URL('openapi.json', places.spec), vendored.document);
  await writeFile(new URL('source.json', places.spec), vendored.source);
  await writePackage(await findPackageChanges(files, places.package), places.package);
  const manifest = JSON.parse(await readFile(new URL('package.json', places.package), 'utf8'));
  const changeset = printChangeset({ differences, package: manifest, source });
  // Named after the document, so that the same update makes the same file.
  const name = `api-${source.sha256.slice(0, 8)}.md`;
  if (changeset !== undefined) await writeFile(new URL(name, places.changesets), changeset);
}
