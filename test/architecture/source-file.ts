/** What the rules need to know of a TypeScript file. */
export interface SourceFile {
  /** From the repository's root, with slashes: `packages/streaming/src/index.ts`. */
  readonly path: string;
  /** Specifiers of imports, re-exports, dynamic imports and `import('…')` types, as written. */
  readonly imports: readonly string[];
  readonly hasDefaultExport: boolean;
  readonly hasExportAll: boolean;
}

/** Tests, type tests and fixtures: never part of what is published. */
export function isTestFile(path: string): boolean {
  return /\.(?:test|test-d|fixture)\.ts$/.test(path);
}
