import type { Document, Pass } from '../document.ts';
import { listOperations, mapOperations } from '../map-operations.ts';
import { SpecError } from '../spec-error.ts';
import { toPointerSegment } from '../walk-schemas.ts';

const FILE = 'spec/names.yaml';

/** `METHOD /path` → `area/functionName`, as `spec/names.yaml` says. */
export type OperationNames = Readonly<Record<string, string>>;

/**
 * Gives each operation its area and function name (T29); upstream's operation ids follow five styles.
 *
 * @throws {@link SpecError} for an operation without a name, a name without an operation, a name given twice
 */
export function nameOperations(names: OperationNames): Pass {
  const parsed = new Map(Object.entries(names).map(([key, value]) => [key, parseName(key, value)]));
  return (document) => {
    checkNames(parsed, document);
    return mapOperations(document, (operation, { key, pointer }) => {
      const name = parsed.get(key);
      if (name) return { ...operation, 'x-unspool-name': name.id, 'x-unspool-area': name.area };
      const remedy = `Add a line to ${FILE}: ${key}: area/functionName`;
      throw new SpecError('has no name', { in: 'spec/openapi.json', pointer, remedy });
    });
  };
}

interface OperationName {
  readonly area: string;
  readonly id: string;
}

function parseName(key: string, value: string): OperationName {
  const [, area, id] = /^([a-z-]+)\/([a-z][A-Za-z0-9]*)$/.exec(value) ?? [];
  if (area !== undefined && id !== undefined) return { area, id };
  throw new SpecError('is not of the form area/functionName', {
    in: FILE,
    pointer: toPointer(key),
    remedy: 'Correct the line.',
  });
}

function checkNames(names: ReadonlyMap<string, OperationName>, document: Document): void {
  const keys = new Set(listOperations(document).map(({ key }) => key));
  const owners = new Map<string, string>();
  for (const [key, { id }] of names) {
    const pointer = toPointer(key);
    if (!keys.has(key)) {
      const remedy = 'Remove the line, or correct its method and path.';
      throw new SpecError('names an operation that the document does not have', { in: FILE, pointer, remedy });
    }
    const owner = owners.get(id);
    if (owner !== undefined) {
      throw new SpecError(`is called ${id} as ${owner} is`, {
        in: FILE,
        pointer,
        remedy: 'Give each operation a name of its own.',
      });
    }
    owners.set(id, key);
  }
}

function toPointer(key: string): string {
  return `/${toPointerSegment(key)}`;
}
