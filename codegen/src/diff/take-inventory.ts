import { findReachable, findReferences } from '../analyze/find-references.ts';
import { EVENT_ROOTS } from '../event-roots.ts';
import type { Document, OperationObject, PathItem, Schema } from '../document.ts';
import { METHODS } from '../document.ts';
import { listOperations, mapOperations } from '../map-operations.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { visitDocumentSchemas } from '../walk-schemas.ts';

/** What a vendored document offers, by name. Values are compared, not read. */
export interface Inventory {
  /** By `METHOD /path`: what callers see of it. */
  readonly operations: ReadonlyMap<string, OperationFacts>;
  /** Schemas that operations, webhooks or events lead to. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** By union and tag (`ResponseStreamEvent response.created`), with compositions resolved. */
  readonly events: ReadonlyMap<string, Schema>;
}

export type OperationFacts = Pick<OperationObject, 'parameters' | 'requestBody' | 'responses' | 'deprecated'>;

/**
 * Takes stock of a vendored document, before any correction, so that any two of them can be compared. The second
 * contract of some operations (`?beta=true`) is left out: it repeats everything.
 */
export function takeInventory(upstream: Document): Inventory {
  const document = mapOperations(upstream, (operation, { path }) => (path.includes('?') ? undefined : operation));
  const { schemas } = document.components;
  const reached = findReachable(findRoots(document), schemas);
  return {
    operations: new Map(listOperations(document).map(({ key, operation }) => [key, pickFacts(operation)])),
    schemas: new Map(Object.entries(schemas).filter(([name]) => reached.has(name))),
    events: new Map([...listUnions(document), ...listWebhooks(document)]),
  };
}

function pickFacts({ parameters, requestBody, responses, deprecated }: OperationObject): OperationFacts {
  return {
    responses,
    ...(parameters && { parameters }),
    ...(requestBody && { requestBody }),
    ...(deprecated && { deprecated }),
  };
}

function findRoots(document: Document): string[] {
  const roots = new Set<string>(EVENT_ROOTS);
  const outside = { ...document, components: { ...document.components, schemas: {} } };
  visitDocumentSchemas(outside, (schema) => findReferences(schema).forEach((name) => roots.add(name)));
  return [...roots];
}

function listUnions(document: Document): [string, Schema][] {
  const streams = listOperations(document).flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap((answer) =>
      findReferences(answer.content?.['text/event-stream']?.schema ?? {}),
    ),
  );
  return [...new Set([...EVENT_ROOTS, ...streams])].flatMap((union) => {
    const schema = document.components.schemas[union];
    return schema
      ? listMembers(schema, document).map(([tag, member]): [string, Schema] => [`${union} ${tag}`, member])
      : [];
  });
}

function listWebhooks(document: Document): [string, Schema][] {
  return Object.values(document.webhooks ?? {}).flatMap((item: PathItem) =>
    METHODS.flatMap((method) => Object.values(item[method]?.requestBody?.content ?? {})).flatMap(({ schema }) =>
      schema ? listMembers(schema, document).map(([tag, member]): [string, Schema] => [`webhook ${tag}`, member]) : [],
    ),
  );
}

/** The members of a union of events with their tags, through nested unions. */
function listMembers(schema: Schema, document: Document): [string, Schema][] {
  const resolved = resolveComposition(schema, document);
  const members = resolved.anyOf ?? resolved.oneOf;
  if (members) return members.flatMap((member) => listMembers(member, document));
  const tag = findTag(resolved);
  return tag === undefined ? [] : [[tag, resolved]];
}

function findTag(schema: Schema): string | undefined {
  for (const name of ['type', 'event']) {
    const { const: value, enum: values } = schema.properties?.[name] ?? {};
    const tag = value ?? values?.[0];
    if (typeof tag === 'string') return tag;
  }
  return undefined;
}

/** A schema with the members of what it is composed of. */
function resolveComposition(schema: Schema, document: Document): Schema {
  const { allOf, ...own } = resolveSchema(schema, document);
  return (allOf ?? []).reduce<Schema>((merged, part) => {
    const { properties, required } = resolveComposition(part, document);
    const all = [...new Set([...(merged.required ?? []), ...(required ?? [])])].sort();
    return { ...merged, properties: { ...properties, ...merged.properties }, ...(all.length > 0 && { required: all }) };
  }, own);
}
