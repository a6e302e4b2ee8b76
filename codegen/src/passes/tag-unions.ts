import type { Document, Json, Schema } from '../document.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/** Members that tell alternatives apart, where the document declares none. */
const TAGS = ['type', 'role', 'event', 'object'];

/**
 * Writes unions for a validator (T1): `oneOf` with a discriminator where one required member has other constants in
 * each object alternative, `anyOf` everywhere else, for alternatives of upstream's `oneOf` overlap. Alternatives that are
 * no objects (a string, `null`) stand beside the tagged ones. A
 * discriminator without a union goes.
 */
export function tagUnions(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => {
    const { oneOf, anyOf, discriminator, ...rest } = schema;
    if (!oneOf && !anyOf) return rest;
    const members = [...(anyOf ?? []), ...(oneOf ?? [])];
    const objects = members.filter((member) => isObjectSchema(resolveSchema(member, document)));
    const tag = findTag(objects, [...(discriminator ? [discriminator.propertyName] : []), ...TAGS], document);
    if (tag === undefined) return { ...rest, anyOf: members };
    const tagged = { type: 'object', discriminator: { propertyName: tag }, oneOf: objects };
    if (objects.length === members.length) return { ...rest, ...tagged };
    return { ...rest, anyOf: [tagged, ...members.filter((member) => !objects.includes(member))] };
  });
}

function isObjectSchema({ type, properties }: Schema): boolean {
  return type === 'object' && properties !== undefined;
}

function findTag(objects: readonly Schema[], names: readonly string[], document: Document): string | undefined {
  if (objects.length < 2) return undefined;
  return names.find((name) => {
    const values = objects.map((member) => readTag(resolveSchema(member, document), name));
    const all = values.flat();
    return values.every((some) => some.length > 0) && new Set(all).size === all.length;
  });
}

/** The constants that a member allows; none unless it is required. */
function readTag({ properties, required }: Schema, name: string): readonly Json[] {
  const { const: value, enum: values } = properties?.[name] ?? {};
  if (!required?.includes(name)) return [];
  return values ?? (value === undefined ? [] : [value]);
}
