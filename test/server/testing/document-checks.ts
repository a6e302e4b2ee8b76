import { expect } from 'vitest';
import {
  audioSchemas,
  imagesSchemas,
  operationSchemas,
  realtimeSchemas,
  responsesSchemas,
  schemaReference,
  type JsonSchema,
} from '@unspool/generated/schemas';
import { exactValidator } from '../validate/validator.ts';

/** Where a value does not fit a named schema of the document, as text; empty when it fits. */
export function misfits(schemaName: string, value: unknown): string[] {
  return describe({ $ref: schemaReference(schemaName) }, value);
}

/** The same for the answer of an operation. */
export function answerMisfits(operation: string, answer: unknown): string[] {
  const schema = operationSchemas[operation]?.answers['200']?.['application/json'];
  if (schema === undefined) throw new TypeError(`The document has no JSON answer for ${operation}.`);
  return describe(schema, answer);
}

function describe(schema: JsonSchema, value: unknown): string[] {
  return exactValidator(schema, value).map(({ message }) => message);
}

/** The areas whose events have a type. */
const eventSets = {
  audio: audioSchemas,
  images: imagesSchemas,
  realtime: realtimeSchemas,
  responses: responsesSchemas,
};

/** The name of the schema of an event, found by its type: more telling than a union of all. */
function eventSchemaName(area: keyof typeof eventSets, prefix: string, type: string): string {
  const found = Object.entries(eventSets[area]).find(
    ([name, schema]) => name.startsWith(prefix) && isTagged(schema, type),
  );
  if (found === undefined) throw new TypeError(`The document has no event ${type}.`);
  return found[0];
}

function isTagged(schema: Readonly<Record<string, unknown>>, type: string): boolean {
  const properties = schema['properties'];
  const tag: unknown =
    typeof properties === 'object' && properties !== null && 'type' in properties ? properties.type : undefined;
  return typeof tag === 'object' && tag !== null && 'const' in tag && tag.const === type;
}

/** Holds each event against the schema of its type. */
export function expectDocumentedEvents(
  area: keyof typeof eventSets,
  prefix: string,
  events: readonly { readonly type: string }[],
): void {
  for (const event of events) expect(misfits(eventSchemaName(area, prefix, event.type), event), event.type).toEqual([]);
}
