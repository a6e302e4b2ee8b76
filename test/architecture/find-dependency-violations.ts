import { packageOf } from './find-direction-violations.ts';
import { isPublished, type Manifest } from './manifest.ts';
import type { Repository } from './read-repository.ts';
import { isTestFile, type SourceFile } from './source-file.ts';

/**
 * What each published package brings into an installation, beside `@unspool/generated`. A new package needs a row here, a
 * new dependency a reason in its change.
 */
const runtimeDependencies: Readonly<Record<string, { readonly required?: string; readonly optional?: string }>> = {
  generated: { optional: 'openapi-fetch' },
  providers: {},
  realtime: { required: 'ws' },
  streaming: {},
};

/** Packages that are kept replaceable: how many files of ours may import each. */
const singleSites = ['openapi-typescript', 'openapi-fetch', 'ws'] as const;

/** Runtime dependencies that differ from the table, or are imported without being declared. */
export function findDependencyViolations({ files, manifests }: Repository): string[] {
  return manifests
    .filter(isPublished)
    .flatMap((manifest) => [
      ...findUnexpected(manifest),
      ...files
        .filter(({ path }) => path.startsWith(`${manifest.folder}/`) && !isTestFile(path))
        .flatMap((file) => findUndeclared(manifest, file)),
    ]);
}

/** Libraries that more than one published or codegen file imports, and `ws` outside a file for Node. */
export function findScatteredImports({ files }: Repository): string[] {
  const sources = files.filter(({ path }) => /^(?:packages|codegen)\//.test(path) && !isTestFile(path));
  return singleSites.flatMap((name) => {
    const sites = sources.filter(({ imports }) => imports.some((specifier) => packageOf(specifier) === name));
    const paths = sites.map(({ path }) => path);
    const scattered = paths.length > 1 ? [`${name} is imported in ${paths.join(' and ')}; keep it in one file.`] : [];
    const misplaced = name === 'ws' ? paths.filter((path) => !/\/node[-.][^/]*$/.test(path)) : [];
    return [...scattered, ...misplaced.map((path) => `${path} imports ws; only a file named node-* may.`)];
  });
}

function findUnexpected({ folder, dependencies, peerDependencies, optionalDependencies }: Manifest): string[] {
  const row = runtimeDependencies[folder.replace('packages/', '')];
  if (row === undefined) return [`${folder} is not in the table of runtime dependencies.`];
  const found = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  const missing = row.required !== undefined && !found.includes(row.required) ? [row.required] : [];
  const known = ['@unspool/generated', row.required, row.optional];
  return [
    ...missing.map((name) => `${folder}/package.json lacks the dependency ${name}.`),
    ...found.filter((name) => !known.includes(name)).map((name) => `${folder}/package.json depends on ${name}.`),
  ];
}

function findUndeclared({ name, folder, dependencies }: Manifest, { path, imports }: SourceFile): string[] {
  return imports
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
    .filter((specifier) => packageOf(specifier) !== name && dependencies?.[packageOf(specifier)] === undefined)
    .map((specifier) => `${path} imports ${specifier}, which is no dependency of ${folder}.`);
}
