import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from '../emit/generated-file.ts';
import { findChanges } from './find-changes.ts';
import type { Changes } from './find-changes.ts';
import { readFolder, writeFolder } from './generated-folder.ts';
import { replaceExports } from './list-exports.ts';

/** The package that is generated into. */
export const PACKAGE_FOLDER = new URL('../../../packages/generated/', import.meta.url);

/** What has to change in the package, relative to its folder. */
export interface PackageChanges {
  readonly generated: Changes;
  /** Text of the package.json when its `exports` have to change. */
  readonly manifest: string | undefined;
}

/** Compares the package with what should be in it. */
export async function findPackageChanges(
  files: readonly GeneratedFile[],
  folder: URL = PACKAGE_FOLDER,
): Promise<PackageChanges> {
  const present = await readFile(new URL('package.json', folder), 'utf8');
  const manifest = replaceExports(present, listModules(files));
  const generated = findChanges(await readFolder(fileURLToPath(new URL('src/gen/', folder))), files);
  return { generated, manifest: manifest === present ? undefined : manifest };
}

/** Makes the package what it should be. */
export async function writePackage(
  { generated, manifest }: PackageChanges,
  folder: URL = PACKAGE_FOLDER,
): Promise<void> {
  await writeFolder(fileURLToPath(new URL('src/gen/', folder)), generated);
  if (manifest !== undefined) await writeFile(new URL('package.json', folder), manifest);
}

/** Paths of everything that differs, sorted, below the package's folder. */
export function listChanges({ generated, manifest }: PackageChanges): string[] {
  const paths = [...generated.write.map((file) => file.path), ...generated.remove];
  return [...(manifest === undefined ? [] : ['package.json']), ...paths.map((path) => `src/gen/${path}`)].sort();
}

/** Areas that are modules with a subpath of their own. Schemas have an entry that is written by hand. */
function listModules(files: readonly GeneratedFile[]): string[] {
  return files.flatMap(({ path }) => /^(?!schemas\/)([^/]+)\/index\.ts$/.exec(path)?.[1] ?? []);
}
