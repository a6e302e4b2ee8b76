import { isPublished, type Manifest, toSourcePath } from './manifest.ts';
import type { Repository } from './read-repository.ts';

/** Default exports and `export *` in code written by hand. */
export function findExportViolations({ files }: Repository): string[] {
  return files
    .filter(({ path }) => !path.startsWith('packages/generated/src/gen/'))
    .flatMap(({ path, hasDefaultExport, hasExportAll }) => [
      ...(hasDefaultExport ? [`${path} has a default export; name it.`] : []),
      ...(hasExportAll ? [`${path} has an export *; list what is exported.`] : []),
    ]);
}

/** package.json files of published packages that are not ESM, not free of side effects, or not explicit in `exports`. */
export function findManifestViolations({ files, manifests }: Repository): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return manifests.filter(isPublished).flatMap((manifest) => {
    const { folder, type, sideEffects } = manifest;
    const problems = [
      ...(type === 'module' ? [] : ['needs "type": "module"']),
      ...(sideEffects === false ? [] : ['needs "sideEffects": false']),
      ...findExportMapProblems(manifest, paths),
    ];
    return problems.map((problem) => `${folder}/package.json ${problem}.`);
  });
}

function findExportMapProblems({ folder, exports }: Manifest, paths: ReadonlySet<string>): string[] {
  if (!isRecord(exports)) return ['needs an exports map'];
  return Object.entries(exports).flatMap(([subpath, entry]) => {
    if (subpath.includes('*')) return [`exports the wildcard ${subpath}`];
    if (subpath === './package.json') return [];
    const targets = listTargets(entry);
    if (!isRecord(entry) || targets.length < 2) return [`needs "types" and "default" for ${subpath}`];
    return targets
      .filter((target) => !paths.has(toSourcePath(folder, target)))
      .map((target) => `exports ${subpath} as ${target}, which no source file becomes`);
  });
}

/** Files named by an entry, through nested conditions. */
function listTargets(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  return isRecord(entry) ? Object.values(entry).flatMap(listTargets) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
