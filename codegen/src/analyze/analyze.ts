import type { Document, Schema } from '../document.ts';
import { listOperations } from '../map-operations.ts';
import { RECEIVED_EVENTS, SENT_EVENTS } from '../event-roots.ts';
import { SpecError } from '../spec-error.ts';
import { EVENT_AREAS } from './event-areas.ts';
import { findHomes } from './find-homes.ts';
import { findReachable, findReferences } from './find-references.ts';
import type { AreaModel, Model, SourceModel } from './model.ts';
import { readOperation } from './read-operation.ts';
import type { ReadOperation } from './read-operation.ts';
import { readWebhooks, WEBHOOKS } from './read-webhooks.ts';

/** Sorts a document, as the passes have left it for types, into what the emitters write. */
export function analyze(document: Document, source: SourceModel): Model {
  const operations = readOperations(document);
  const webhooks = readWebhooks(document);
  const schemas = addSchemas(document.components.schemas, [...operations.map((one) => one.made), webhooks]);
  const roots = new Map<string, string[]>([[WEBHOOKS, Object.keys(webhooks)]]);
  for (const read of operations) {
    const names = [...findReferences(read.sent), ...findReferences(read.received), ...answersOf(read)];
    addRoots(roots, read.operation.area, names);
  }
  for (const [event, area] of Object.entries(EVENT_AREAS)) addRoots(roots, area, [event]);
  const homes = findHomes(roots, schemas);
  const areas = [...roots.keys()].sort().map((name): AreaModel => ({
    name,
    operations: operations.map((read) => read.operation).filter((one) => one.area === name),
    schemas: homes.own.get(name) ?? [],
    reached: homes.reached.get(name) ?? [],
  }));
  return { source, areas, vocabulary: homes.vocabulary, schemas, sent: findSent(operations, schemas) };
}

function readOperations(document: Document): ReadOperation[] {
  const read = listOperations(document).map((placed) => readOperation(document, placed));
  return read.sort((one, other) => (one.operation.id < other.operation.id ? -1 : 1));
}

/** Answers that were given a name live in the area; parameters stand beside their function. */
function answersOf({ operation, made }: ReadOperation): string[] {
  const { type } = operation.answer;
  return type !== undefined && type in made ? [type] : [];
}

function addRoots(roots: Map<string, string[]>, area: string, names: readonly string[]): void {
  roots.set(area, [...(roots.get(area) ?? []), ...names]);
}

function addSchemas(
  components: Readonly<Record<string, Schema>>,
  made: readonly Readonly<Record<string, Schema>>[],
): Record<string, Schema> {
  const all: Record<string, Schema> = { ...components };
  for (const [name, schema] of made.flatMap((one) => Object.entries(one))) {
    if (name in all) {
      throw new SpecError(`the schema ${name} has the name that is made for an operation's type`, {
        in: 'spec/openapi.json',
        pointer: `/components/schemas/${name}`,
        remedy: 'Give the schema another name in a pass, or the operation another one in spec/names.yaml.',
      });
    }
    all[name] = schema;
  }
  return all;
}

/** Schemas that lie in requests and client events, and in no answer or server event. */
function findSent(operations: readonly ReadOperation[], schemas: Readonly<Record<string, Schema>>): Set<string> {
  const params = operations.flatMap((read) => (read.operation.params ? [read.operation.params.name] : []));
  const answers = operations.flatMap((read) => findReferences(read.received));
  const sent = findReachable([...params, ...SENT_EVENTS], schemas);
  const received = findReachable([...answers, ...RECEIVED_EVENTS], schemas);
  return new Set([...sent].filter((name) => !received.has(name)));
}
