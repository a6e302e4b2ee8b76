import type { Document, Schema } from '../document.ts';
import { mapDocumentSchemas } from '../walk-schemas.ts';

/** Slips of the upstream document and what they mean; `undefined` where they mean nothing. */
const SLIPS: Record<string, string | undefined> = {
  min_items: 'minItems',
  max_items: 'maxItems',
  optional: undefined,
};

/**
 * Corrects misspelt keywords (T17). Bounds of a list that were written inside its items move to the list: a number has
 * no `minItems`. What `required` and `enum` list twice they list once.
 */
export function correctKeywords(document: Document): Document {
  return mapDocumentSchemas(document, (schema) => dropRepetitions(liftListBounds(renameKeywords(schema))));
}

function renameKeywords(schema: Schema): Schema {
  if (!Object.keys(schema).some((keyword) => Object.hasOwn(SLIPS, keyword))) return schema;
  const renamed: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const right = Object.hasOwn(SLIPS, keyword) ? SLIPS[keyword] : keyword;
    if (right !== undefined) renamed[right] = value;
  }
  return renamed;
}

function liftListBounds(schema: Schema): Schema {
  const { items } = schema;
  if (!items || items.type === 'array' || items.type === undefined) return schema;
  const { minItems, maxItems, ...rest } = items;
  if (minItems === undefined && maxItems === undefined) return schema;
  return {
    ...schema,
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    items: rest,
  };
}

function dropRepetitions(schema: Schema): Schema {
  const { required, enum: values } = schema;
  return {
    ...schema,
    ...(required && { required: [...new Set(required)] }),
    ...(values && { enum: [...new Set(values)] }),
  };
}
