import { readFile } from 'node:fs/promises';
import { isObject } from './document.ts';
import type { Document } from './document.ts';
import { toOverlay } from './overlay/overlay.ts';
import type { Overlay } from './overlay/overlay.ts';
import { parseText } from './parse-text.ts';
import type { Names } from './passes/index.ts';
import { SpecError } from './spec-error.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { checkDocument } from './vendor/check-document.ts';
import { toPointerSegment } from './walk-schemas.ts';

/** Everything in `spec/` that the document is made of. */
export interface Spec {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly names: Names;
}

/**
 * Reads the folder `spec/`.
 *
 * @throws {@link SpecError} for a file that is missing or does not hold what it should
 */
export async function readSpec(folder: URL = SPEC_FOLDER): Promise<Spec> {
  const read = async (name: string): Promise<unknown> =>
    parseText(await readText(new URL(name, folder), name), toSource(name));
  const [document, overlay, operations, schemas] = await Promise.all([
    read('openapi.json'),
    read('overlay.yaml'),
    read('names.yaml'),
    read('schema-names.yaml'),
  ]);
  return {
    document: checkDocument(document, 'spec/openapi.json'),
    overlay: toOverlay(overlay, 'spec/overlay.yaml'),
    names: { operations: toNames(operations, 'spec/names.yaml'), schemas: toNames(schemas, 'spec/schema-names.yaml') },
  };
}

async function readText(url: URL, name: string): Promise<string> {
  try {
    return await readFile(url, 'utf8');
  } catch (cause) {
    throw new SpecError('cannot be read', { in: `spec/${name}`, remedy: 'Restore it from the repository.', cause });
  }
}

function toSource(name: string): { in: string; remedy: string } {
  return { in: `spec/${name}`, remedy: 'Correct it, or restore it from the repository.' };
}

function toNames(value: unknown, file: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [key, name] of Object.entries(isObject(value) ? value : {})) {
    if (typeof name !== 'string') {
      const place = { in: file, pointer: `/${toPointerSegment(key)}`, remedy: 'Write `key: name`.' };
      throw new SpecError('is no name', place);
    }
    names[key] = name;
  }
  return names;
}
