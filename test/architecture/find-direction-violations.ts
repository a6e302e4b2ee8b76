import { type Manifest } from './manifest.ts';
import type { Repository } from './read-repository.ts';

/** Who may use what of ours. `packages` are all but `generated`; nobody uses `codegen`, `packaging` or an example. */
const allowed = {
  generated: [],
  packages: ['@unspool/generated'],
  codegen: [],
  packaging: [],
  test: ['@unspool/generated', '@unspool/providers', '@unspool/realtime', '@unspool/streaming'],
  examples: ['@unspool/generated', '@unspool/providers', '@unspool/realtime', '@unspool/streaming', '@unspool/test'],
} as const satisfies Record<string, readonly string[]>;

/** Imports and dependencies that run against the direction: everything points at generated, nothing at its neighbour. */
export function findDirectionViolations({ files, manifests }: Repository): string[] {
  const names = new Set(manifests.map(({ name }) => name));
  return manifests.flatMap((manifest) => {
    const targets: readonly string[] = allowed[kindOf(manifest.folder)];
    const forbids = (name: string) => name !== manifest.name && names.has(name) && !targets.includes(name);
    const rule = targets.length === 0 ? 'none of our packages' : `only ${targets.join(', ')}`;
    const dependencies = listDependencies(manifest)
      .filter(forbids)
      .map((name) => `${manifest.folder}/package.json depends on ${name}; ${manifest.folder} may use ${rule}.`);
    const imports = files
      .filter(({ path }) => path.startsWith(`${manifest.folder}/`))
      .flatMap(({ path, imports: specifiers }) =>
        specifiers
          .filter((specifier) => forbids(packageOf(specifier)) || leaves(manifest.folder, path, specifier))
          .map((specifier) => `${path} imports ${specifier}; ${manifest.folder} may use ${rule}.`),
      );
    return [...dependencies, ...imports];
  });
}

/** Packages that depend on each other in a circle, by import or by package.json. */
export function findPackageCycles({ files, manifests }: Repository): string[] {
  const edges = new Map(
    manifests.map(({ folder, name, ...manifest }) => {
      const imported = files.filter(({ path }) => path.startsWith(`${folder}/`)).flatMap((file) => file.imports);
      return [name, new Set([...imported.map(packageOf), ...listDependencies(manifest)].filter((to) => to !== name))];
    }),
  );
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    [...(edges.get(from) ?? [])].some((to) => {
      if (to === goal) return true;
      if (seen.has(to)) return false;
      return reaches(to, goal, seen.add(to));
    });
  return [...edges.keys()]
    .filter((name) => reaches(name, name, new Set()))
    .map((name) => `${name} depends on itself through other packages.`);
}

/** Name of the package in a specifier: `@unspool/generated` of `@unspool/generated/chat`, `ws` of `ws`. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function kindOf(folder: string): keyof typeof allowed {
  if (folder === 'packages/generated') return 'generated';
  if (folder === 'codegen' || folder === 'packaging' || folder === 'test') return folder;
  return folder.startsWith('examples/') ? 'examples' : 'packages';
}

function listDependencies(manifest: Omit<Manifest, 'folder' | 'name'>): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies });
}

/** Whether a relative import climbs out of its workspace. */
function leaves(folder: string, path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return false;
  return !new URL(specifier, `file:///${path}`).pathname.startsWith(`/${folder}/`);
}
