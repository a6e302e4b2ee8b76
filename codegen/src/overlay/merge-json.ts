import { isObject } from '../document.ts';
import type { Json, JsonObject } from '../document.ts';

/** Merges as OpenAPI Overlay 1.0.0 tells for `update`: objects member by member, arrays one after the other, else the update. */
export function mergeJson(value: Json, update: Json): Json {
  if (Array.isArray(value)) return [...value, ...(Array.isArray(update) ? update : [update])];
  if (!isJsonObject(value) || !isJsonObject(update)) return update;
  const merged = { ...value };
  for (const [name, member] of Object.entries(update)) {
    const before = value[name];
    merged[name] = before === undefined ? member : mergeJson(before, member);
  }
  return merged;
}

function isJsonObject(value: Json): value is JsonObject {
  return isObject(value);
}
