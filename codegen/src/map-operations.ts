import { METHODS } from './document.ts';
import type { Document, Method, OperationObject, PathItem } from './document.ts';
import { toPointerSegment } from './walk-schemas.ts';

export interface OperationPlace {
  readonly path: string;
  readonly method: Method;
  /** `POST /responses`, the key of an operation in the files of `spec/`. */
  readonly key: string;
  /** JSON pointer of the operation. */
  readonly pointer: string;
}

/** An operation and where it stands. */
export interface PlacedOperation extends OperationPlace {
  readonly operation: OperationObject;
}

/** Every operation of the document, webhooks not among them. */
export function listOperations(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ ...toPlace(path, method), operation }] : [];
    }),
  );
}

/** Maps every operation; those that become `undefined` go, and a path without operations with them. */
export function mapOperations(
  document: Document,
  map: (operation: OperationObject, place: OperationPlace) => OperationObject | undefined,
): Document {
  const paths: Record<string, PathItem> = {};
  for (const { operation, ...place } of listOperations(document)) {
    const mapped = map(operation, place);
    if (mapped) paths[place.path] = { ...paths[place.path], [place.method]: mapped };
  }
  return { ...document, paths };
}

function toPlace(path: string, method: Method): OperationPlace {
  return {
    path,
    method,
    key: `${method.toUpperCase()} ${path}`,
    pointer: `/paths/${toPointerSegment(path)}/${method}`,
  };
}
