import type { Schema } from '../document.ts';
import { SpecError } from '../spec-error.ts';

/** Keywords in which two schemas of one meaning must agree. */
const AGREEING = ['$ref', 'type', 'const', 'format'] as const;

/**
 * Adds to a schema what another version of it has more: members, which become optional, and alternatives. Bounds and
 * required members stay as they are in the first.
 *
 * @throws {@link SpecError} where the two contradict each other
 */
export function mergeAdditions(schema: Schema, more: Schema, pointer: string): Schema {
  for (const keyword of AGREEING) {
    if (JSON.stringify(schema[keyword]) !== JSON.stringify(more[keyword])) throw contradiction(`${pointer}/${keyword}`);
  }
  const { properties, items, enum: values, allOf } = schema;
  return {
    ...schema,
    ...(properties && more.properties && { properties: mergeProperties(properties, more.properties, pointer) }),
    ...(items && more.items && { items: mergeAdditions(items, more.items, `${pointer}/items`) }),
    ...(values && more.enum && { enum: [...new Set([...values, ...more.enum])] }),
    ...(allOf && more.allOf && { allOf: mergeInOrder(allOf, more.allOf, `${pointer}/allOf`) }),
    ...mergeUnion(schema, more, { keyword: 'anyOf', pointer }),
    ...mergeUnion(schema, more, { keyword: 'oneOf', pointer }),
  };
}

type Properties = Record<string, Schema>;

function mergeProperties(properties: Properties, more: Properties, pointer: string): Properties {
  const merged = { ...properties };
  for (const [name, addition] of Object.entries(more)) {
    const present = properties[name];
    merged[name] = present ? mergeAdditions(present, addition, `${pointer}/properties/${name}`) : addition;
  }
  return merged;
}

function mergeInOrder(members: readonly Schema[], more: readonly Schema[], pointer: string): Schema[] {
  if (members.length !== more.length) throw contradiction(pointer);
  return members.map((member, index) => mergeAdditions(member, more[index] ?? {}, `${pointer}/${index}`));
}

interface UnionPlace {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly pointer: string;
}

/** Alternatives that are references are told by their name; those written out are told by their place. */
function mergeUnion(schema: Schema, more: Schema, { keyword, pointer }: UnionPlace): Schema {
  const members = schema[keyword];
  const others = more[keyword];
  if (!members || !others) return {};
  const known = new Set(members.map((member) => JSON.stringify(member)));
  const merged = [...members];
  others.forEach((other, index) => {
    if (known.has(JSON.stringify(other))) return;
    const present = merged[index];
    const isSame = present && other.$ref === undefined && present.$ref === undefined;
    if (isSame) merged[index] = mergeAdditions(present, other, `${pointer}/${keyword}/${index}`);
    else merged.push(other);
  });
  return { [keyword]: merged };
}

function contradiction(pointer: string): SpecError {
  const remedy =
    'Correct one of the two in spec/overlay.yaml: what the beta adds can be folded in, what it changes cannot.';
  return new SpecError('says something else in the beta of the same contract', {
    in: 'spec/openapi.json',
    pointer,
    remedy,
  });
}
