import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Document } from './document.ts';
import type { Names } from './passes/index.ts';
import { SPEC_FOLDER } from './spec-folder.ts';

/** Everything in `spec/` that the generator reads. */
export interface Spec {
  readonly document: Document;
  readonly names: Names;
}

/** Reads the folder `spec/`. */
export async function readSpec(folder: URL = SPEC_FOLDER): Promise<Spec> {
  const [document, operations, schemas] = await Promise.all(
    ['openapi.json', 'names.yaml', 'schema-names.yaml'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  return {
    document: JSON.parse(document ?? ''),
    names: { operations: parse(operations ?? ''), schemas: parse(schemas ?? '') },
  };
}
