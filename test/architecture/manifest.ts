/** What the rules need of a workspace's package.json. */
export interface Manifest {
  /** From the repository's root: `packages/streaming`. */
  readonly folder: string;
  readonly name: string;
  readonly type?: unknown;
  readonly sideEffects?: unknown;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  readonly devDependencies?: Readonly<Record<string, string>> | undefined;
  readonly peerDependencies?: Readonly<Record<string, string>> | undefined;
  readonly optionalDependencies?: Readonly<Record<string, string>> | undefined;
}

/** Whether the workspace is one that is published. */
export function isPublished(manifest: Manifest): boolean {
  return manifest.folder.startsWith('packages/');
}

/** The source file that a target of `exports` is built from: `packages/x/src/a.ts` of `./dist/a.d.ts`. */
export function toSourcePath(folder: string, target: string): string {
  return target.replace(/^\.\/dist\//, `${folder}/src/`).replace(/(?:\.d\.ts|\.js)$/, '.ts');
}
