import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Document } from './document.ts';
import { toOverlay } from './overlay/overlay.ts';
import type { Overlay } from './overlay/overlay.ts';
import type { Names } from './passes/index.ts';
import { SPEC_FOLDER } from './spec-folder.ts';

/** Everything in `spec/` that the generator reads. */
export interface Spec {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly names: Names;
}

/** Reads the folder `spec/`. */
export async function readSpec(folder: URL = SPEC_FOLDER): Promise<Spec> {
  const [document, overlay, operations, schemas] = await Promise.all(
    ['openapi.json', 'overlay.yaml', 'names.yaml', 'schema-names.yaml'].map((name) =>
      readFile(new URL(name, folder), 'utf8'),
    ),
  );
  return {
    document: JSON.parse(document ?? ''),
    overlay: toOverlay(parse(overlay ?? ''), 'spec/overlay.yaml'),
    names: { operations: parse(operations ?? ''), schemas: parse(schemas ?? '') },
  };
}
