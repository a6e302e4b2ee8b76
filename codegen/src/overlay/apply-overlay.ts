import { jsonpath } from 'json-p3';
import type { JSONPathNode } from 'json-p3';
import { isObject } from '../document.ts';
import type { Document, Json } from '../document.ts';
import { SpecError } from '../spec-error.ts';
import { mergeJson } from './merge-json.ts';
import type { Overlay, OverlayAction } from './overlay.ts';

/**
 * Applies the actions of an overlay one after the other; the document given is left as it is.
 *
 * @param file name of the overlay for errors
 * @throws {@link SpecError} for an action that matches nothing, or a place that it does not change: none outlives its
 *   reason
 */
export function applyOverlay(document: Document, overlay: Overlay, file = 'spec/overlay.yaml'): Document {
  const copy = structuredClone(document);
  overlay.actions.forEach((action, index) => applyAction(copy, action, { in: file, pointer: `/actions/${index}` }));
  return copy;
}

interface ActionPlace {
  readonly in: string;
  readonly pointer: string;
}

function applyAction(document: Document, action: OverlayAction, place: ActionPlace): void {
  const nodes = findNodes(document, action, place);
  if (nodes.length === 0) {
    const remedy = 'Remove the action if the document is right by now, or correct its target.';
    throw new SpecError(`matches nothing with its target ${action.target}`, { ...place, remedy });
  }
  // From the last to the first, so that removing an entry of an array does not move those still to come.
  for (const node of nodes.toReversed()) {
    if (replace(document, node.location, toResult(node, action))) continue;
    const remedy = 'Take it out of the target, or remove the action: the document says so itself by now.';
    throw new SpecError(`changes nothing at /${node.location.join('/')}`, { ...place, remedy });
  }
}

function findNodes(document: Document, { target }: OverlayAction, place: ActionPlace): JSONPathNode[] {
  try {
    // The document is JSON; its interface merely has no index signature.
    return jsonpath.query(target, document as unknown as Json).nodes;
  } catch (cause) {
    const remedy = 'Correct it after RFC 9535.';
    throw new SpecError(`has a target that is no JSONPath: ${target}`, { ...place, remedy, cause });
  }
}

function toResult(node: JSONPathNode, { update, remove }: OverlayAction): Json | undefined {
  // Every node of a JSON document is JSON.
  return remove || update === undefined ? undefined : mergeJson(node.value as Json, update);
}

/** Puts a value where another stands, or takes it out; tells whether that made a difference. */
function replace(document: Document, location: readonly (string | number)[], value: Json | undefined): boolean {
  const key = location.at(-1);
  const holder = location.slice(0, -1).reduce<unknown>((outer, name) => Reflect.get(Object(outer), name), document);
  if (key === undefined || !(isObject(holder) || Array.isArray(holder))) return false;
  if (value === undefined) return Array.isArray(holder) ? holder.splice(Number(key), 1).length > 0 : delete holder[key];
  const isChanged = JSON.stringify(Reflect.get(holder, key)) !== JSON.stringify(value);
  Reflect.set(holder, key, value);
  return isChanged;
}
