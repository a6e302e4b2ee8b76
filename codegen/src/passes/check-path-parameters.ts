import type { Document } from '../document.ts';
import { listOperations } from '../map-operations.ts';
import { SpecError } from '../spec-error.ts';

/**
 * Makes sure that the parameters in each path and those that the operation declares are the same (T32). Changes nothing.
 *
 * @throws {@link SpecError} for one that is on one side only
 */
export function checkPathParameters(document: Document): Document {
  for (const { operation, path, pointer } of listOperations(document)) {
    const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
    const declared = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
    const stray = [...inPath, ...declared].find((name) => !inPath.includes(name) || !declared.includes(name));
    if (stray === undefined) continue;
    const remedy = 'Declare it, or take it out, in spec/overlay.yaml.';
    throw new SpecError(`has a parameter ${stray} on one side only, path or declaration`, {
      in: 'spec/openapi.json',
      pointer,
      remedy,
    });
  }
  return document;
}
