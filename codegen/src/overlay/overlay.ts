import { isObject } from '../document.ts';
import type { Json } from '../document.ts';
import { SpecError } from '../spec-error.ts';

/** A list of corrections to a document (OpenAPI Overlay 1.0.0). */
export interface Overlay {
  readonly actions: readonly OverlayAction[];
}

export interface OverlayAction {
  /** JSONPath (RFC 9535) of what is corrected: objects and arrays, or anything when `remove` is set. */
  readonly target: string;
  /** Why the document is wrong, in our words. */
  readonly description: string;
  /** Merged into objects, appended to arrays. */
  readonly update?: Json | undefined;
  readonly remove?: boolean | undefined;
}

/**
 * Reads the value of an overlay file.
 *
 * @throws {@link SpecError} with the JSON pointer of what is missing
 */
export function toOverlay(value: unknown, file: string): Overlay {
  if (!isObject(value) || value['overlay'] !== '1.0.0' || !Array.isArray(value['actions'])) {
    const remedy = 'Begin it with `overlay: 1.0.0` and give it a list of `actions`.';
    throw new SpecError('is not an OpenAPI Overlay 1.0.0', { in: file, remedy });
  }
  return {
    actions: value['actions'].map((action, index) => toAction(action, { in: file, pointer: `/actions/${index}` })),
  };
}

function toAction(value: Json, place: { in: string; pointer: string }): OverlayAction {
  const { target, description, update, remove } = isObject(value) ? value : {};
  if (typeof target !== 'string') throw new SpecError('has no target', { ...place, remedy: 'Add a JSONPath.' });
  if (typeof description !== 'string') {
    throw new SpecError('has no description', { ...place, remedy: 'Say in one why the document is wrong there.' });
  }
  if ((update === undefined) === (remove !== true)) {
    throw new SpecError('neither updates nor removes, or does both', {
      ...place,
      remedy: 'Give it either `update` or `remove: true`.',
    });
  }
  return { target, description, update, remove: remove === true };
}
