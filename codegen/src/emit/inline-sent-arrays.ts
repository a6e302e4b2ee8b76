import type { Model } from '../analyze/model.ts';
import type { Schema } from '../document.ts';
import { toComponentName } from '../resolve-schema.ts';
import { mapSchema } from '../walk-schemas.ts';

/**
 * Writes named arrays out where they are only sent: `tools: ToolsArray`, which answers have as well and which is mutable
 * there, becomes an array of its own, which `emitTypes` can make read-only.
 */
export function inlineSentArrays(model: Model): Model {
  const { schemas, sent } = model;
  const inline = (schema: Schema): Schema => {
    const name = toComponentName(schema);
    const target = name === undefined ? undefined : schemas[name];
    if (name === undefined || target?.type !== 'array' || sent.has(name)) return schema;
    const { $ref: _, ...beside } = schema;
    return { ...target, ...beside };
  };
  const changed = [...sent].map((name): [string, Schema] => [name, mapSchema(schemas[name] ?? {}, inline, '')]);
  return { ...model, schemas: { ...schemas, ...Object.fromEntries(changed) } };
}
