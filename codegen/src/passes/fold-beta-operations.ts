import type { Document, OperationObject, Pass, Schema } from '../document.ts';
import { listOperations, mapOperations } from '../map-operations.ts';
import type { PlacedOperation } from '../map-operations.ts';
import { toComponentName, toReference } from '../resolve-schema.ts';
import { SpecError } from '../spec-error.ts';
import { mapSchema } from '../walk-schemas.ts';
import { findReachable } from './drop-dead-schemas.ts';
import { mergeAdditions } from './merge-additions.ts';

const SUFFIX = '?beta=true';
const PREFIX = /^Beta_?/;

/**
 * Folds the operations at `…?beta=true`, a second contract for seven operations with 359 schemas of its own, into
 * their twins (T31). What the second contract adds becomes optional in the first: members, alternatives, new schemas.
 * The operation notes the header values that open them as `x-unspool-optional-betas`. Paths with a query vanish.
 *
 * @param roots components that lead to event unions outside the operations
 * @throws {@link SpecError} where the second contract contradicts the first
 */
export function foldBetaOperations(roots: readonly string[]): Pass {
  return (document) => {
    const betas = listOperations(document).filter(({ path }) => path.endsWith(SUFFIX));
    if (betas.length === 0) return document;
    checkTwins(document, betas);
    const folded = mapOperations(document, (operation, { path, method }) => {
      if (path.endsWith(SUFFIX)) return undefined;
      const beta = betas.find((one) => one.method === method && one.path === path + SUFFIX);
      return beta ? withOptionalBetas(operation, beta) : operation;
    });
    return { ...folded, components: { ...folded.components, schemas: foldSchemas(document, betas, roots) } };
  };
}

function checkTwins(document: Document, betas: readonly PlacedOperation[]): void {
  const alone = betas.find(({ path, method }) => !document.paths[path.slice(0, -SUFFIX.length)]?.[method]);
  if (!alone) return;
  const remedy = 'Add the operation without the query in spec/overlay.yaml, or remove this one there.';
  throw new SpecError('has no twin without the query', { in: 'spec/openapi.json', pointer: alone.pointer, remedy });
}

function withOptionalBetas(operation: OperationObject, beta: PlacedOperation): OperationObject {
  const header = beta.operation.parameters?.find((one) => one.in === 'header' && /^openai-beta$/i.test(one.name));
  const { items } = header?.schema ?? {};
  const values = items?.enum ?? (items?.const === undefined ? [] : [items.const]);
  const others = beta.operation.parameters?.filter(
    (one) =>
      one !== header && !operation.parameters?.some(({ name, in: place }) => name === one.name && place === one.in),
  );
  if (!header || others?.length) {
    const remedy = 'Add to its twin without the query in spec/overlay.yaml what this one has more.';
    throw new SpecError('is no twin with only an openai-beta header more', {
      in: 'spec/openapi.json',
      pointer: beta.pointer,
      remedy,
    });
  }
  return { ...operation, 'x-unspool-optional-betas': values.map(String) };
}

function foldSchemas(
  document: Document,
  betas: readonly PlacedOperation[],
  roots: readonly string[],
): Record<string, Schema> {
  const second = findSecondContract(document, betas, roots);
  const folded: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (!second.has(name)) folded[name] = schema;
  }
  for (const name of second) {
    const right = name.replace(PREFIX, '');
    const schema = renameReferences(document.components.schemas[name] ?? {}, second);
    const twin = document.components.schemas[right];
    folded[right] = twin ? mergeAdditions(twin, schema, `/components/schemas/${right}`) : schema;
  }
  return folded;
}

/** Names of the components that only the second contract leads to. */
function findSecondContract(
  document: Document,
  betas: readonly PlacedOperation[],
  roots: readonly string[],
): Set<string> {
  const paths = Object.fromEntries(betas.map(({ path }) => [path, document.paths[path] ?? {}]));
  const { webhooks: _, ...withoutWebhooks } = document;
  const reached = findReachable(
    { ...withoutWebhooks, paths },
    roots.map((name) => `Beta${name}`),
  );
  return new Set([...reached].filter((name) => PREFIX.test(name)));
}

function renameReferences(schema: Schema, second: ReadonlySet<string>): Schema {
  return mapSchema(
    schema,
    (inner) => {
      const name = toComponentName(inner);
      return name !== undefined && second.has(name) ? { ...inner, ...toReference(name.replace(PREFIX, '')) } : inner;
    },
    '',
  );
}
