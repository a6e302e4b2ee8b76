import { existsSync, readFileSync } from 'node:fs';
import { realtimeSchemas, responsesSchemas, vocabularySchemas } from '@unspool/generated/schemas';

import { exampleOf } from '../server/model/example-of.ts';
import { isJsonSchema, isObject } from '../server/model/json-schema.ts';

/** An event as it travels. */
export interface WireEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

const root = { $defs: { ...vocabularySchemas, ...responsesSchemas, ...realtimeSchemas } };
const upstream = new URL('../../../shared/upstream/openapi.json', import.meta.url);

/** Instances of one schema, with optional members down to some level. */
const instanceOf = (name: string): unknown => exampleOf({ $ref: `#/$defs/${name}` }, { root, optionalLevels: 4 });

/** Schemas that a union of the document lists. */
function branchesOf(name: string): string[] {
  const union: unknown = realtimeSchemas[name];
  const branches = isObject(union) ? (union['oneOf'] ?? union['anyOf']) : undefined;
  if (!Array.isArray(branches)) throw new TypeError(`${name} is no union any more.`);
  return branches.filter(isJsonSchema).flatMap((branch) => {
    const reference = typeof branch === 'object' ? branch['$ref'] : undefined;
    return typeof reference === 'string' ? [reference.replace('#/$defs/', '')] : [];
  });
}

/** One event of each kind that servers send, as the schemas of the document have it. */
export function listServerEvents(
  union: 'RealtimeServerEvent' | 'RealtimeTranslationServerEvent' = 'RealtimeServerEvent',
) {
  return branchesOf(union).map((name) => instanceOf(name) as WireEvent); // Each has a type.
}

/** One item of each kind. */
export function listItems(): WireEvent[] {
  return branchesOf('RealtimeConversationItem').map((name) => instanceOf(name) as WireEvent); // Each has a type.
}

/** The examples that the document itself gives of the same events, where it is beside the repository and they are JSON. */
export function listDocumentedEvents(): WireEvent[] {
  if (!existsSync(upstream)) return [];
  const { schemas } = JSON.parse(readFileSync(upstream, 'utf8')).components as {
    readonly schemas: Readonly<Record<string, { readonly 'x-oaiMeta'?: { readonly example?: unknown } }>>;
  };
  return branchesOf('RealtimeServerEvent').flatMap((name) => {
    const example = schemas[name]?.['x-oaiMeta']?.example;
    return typeof example === 'string' ? readLoosely(example) : [];
  });
}

/** Some have a comma too many. */
function readLoosely(text: string): WireEvent[] {
  try {
    return [
      JSON.parse(
        text
          .replaceAll(/,(?=\s*[}\]])/g, '')
          .trim()
          .replace(/,$/, ''),
      ),
    ];
  } catch {
    return [];
  }
}
