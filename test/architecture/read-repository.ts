import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Manifest } from './manifest.ts';
import { parseSourceFile } from './parse-source-file.ts';
import type { SourceFile } from './source-file.ts';

/** All workspaces of the repository and all their TypeScript sources, tests included. */
export interface Repository {
  readonly files: readonly SourceFile[];
  readonly manifests: readonly Manifest[];
}

/** Reads package.json files and sources below a repository's root. */
export function readRepository(root: string): Repository {
  const manifests = listWorkspaces(root).map((folder) => readManifest(root, folder));
  const paths = manifests.flatMap(({ folder }) => listSources(root, folder));
  return { manifests, files: paths.map((path) => parseSourceFile(path, readFileSync(join(root, path), 'utf8'))) };
}

function listWorkspaces(root: string): string[] {
  const children = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  const candidates = ['codegen', 'packaging', 'test', ...children('packages'), ...children('examples')];
  return candidates.filter((folder) => existsSync(join(root, folder, 'package.json'))).sort();
}

function readManifest(root: string, folder: string): Manifest {
  return { ...JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')), folder };
}

function listSources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/\/(?:dist|node_modules)\//.test(path))
    .sort();
}
