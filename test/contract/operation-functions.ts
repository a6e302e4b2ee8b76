import { readFileSync } from 'node:fs';
import type { Client, Operation } from '@unspool/generated';

/** One generated function with what stands beside it. */
export interface OperationFunction {
  /** Where it is imported from: `@unspool/generated/files`. */
  readonly subpath: string;
  readonly operation: Operation;
  readonly call: (client: Client, ...args: readonly unknown[]) => Promise<unknown>;
}

/** What the modules of the areas export, found as a user's bundler finds it: through the exports map of the built package. */
export interface GeneratedModules {
  /** By id, in the order of the map. */
  readonly functions: ReadonlyMap<string, OperationFunction>;
  /** Exported functions that are no operation. */
  readonly strays: readonly string[];
}

/** Imports every module of an area. */
export async function importGeneratedModules(): Promise<GeneratedModules> {
  const functions = new Map<string, OperationFunction>();
  const strays: string[] = [];
  for (const subpath of readAreaSubpaths()) {
    const module: Readonly<Record<string, unknown>> = await import(subpath);
    for (const [name, value] of Object.entries(module)) {
      if (typeof value !== 'function') continue;
      const operation = module[`${name}Operation`];
      // A descriptor beside a function is what makes it one of these; the contract test calls it to see.
      if (isOperation(operation)) functions.set(name, { subpath, operation, call: value as OperationFunction['call'] });
      else strays.push(`${subpath} ${name}`);
    }
  }
  return { functions, strays };
}

function readAreaSubpaths(): string[] {
  const manifest: { name: string; exports: Record<string, string | { default: string }> } = JSON.parse(
    readFileSync(new URL('../../packages/generated/package.json', import.meta.url), 'utf8'),
  );
  return Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'object' && target.default.startsWith('./dist/gen/') && target.default.endsWith('/index.js')
      ? [manifest.name + subpath.slice(1)]
      : [],
  );
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'id' in value && 'path' in value && 'method' in value;
}
