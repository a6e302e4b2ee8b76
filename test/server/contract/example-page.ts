import type { JsonSchema } from '@unspool/generated/schemas';
import { RequestError } from '../errors/request-error.ts';
import { isObject, type JsonValue } from '../model/json-schema.ts';

interface PageRequest {
  /** Schema of the operation's query. */
  readonly schema: JsonSchema | undefined;
  readonly query: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** Where lists tell how their next page is asked for, the surest first. */
const CURSORS = ['last_id', 'next', 'next_page'] as const;

/**
 * Makes two pages of two entries each out of the example of a list, and leaves all else as it is. A list has `data`, and
 * a parameter for the cursor (`after`, `page`). The second page is given for the cursor of the first, and for nothing else.
 */
export function examplePage(example: JsonValue, { schema, query }: PageRequest): unknown {
  const parameter = cursorParameter(schema);
  if (parameter === undefined || !isObject(example) || !Array.isArray(example['data'])) return example;
  const entry: unknown = example['data'][0];
  const first = toPage(example, [number(entry, 1), number(entry, 2)], 'page_2');
  const cursor = isObject(query) ? query[parameter] : undefined;
  if (cursor === undefined) return first;
  if (cursor !== cursorOf(first))
    throw new RequestError({ message: `'${parameter}' is not the cursor of the first page.`, param: parameter });
  return toPage(example, [number(entry, 3), number(entry, 4)], null);
}

function cursorParameter(schema: JsonSchema | undefined): 'after' | 'page' | undefined {
  const properties = isObject(schema?.['properties']) ? schema['properties'] : {};
  return (['after', 'page'] as const).find((name) => name in properties);
}

/** Only the members that the document gives to this list are filled in. */
function toPage(example: Members, data: readonly unknown[], next: string | null): Members {
  const members: Members = {
    data,
    has_more: next !== null,
    first_id: idOf(data[0]),
    last_id: idOf(data.at(-1)),
    next,
    next_page: next,
  };
  return { ...example, ...Object.fromEntries(Object.entries(members).filter(([name]) => name in example)) };
}

function cursorOf(page: Members): unknown {
  const told = CURSORS.map((name) => page[name]).find((cursor) => typeof cursor === 'string');
  return told ?? (Array.isArray(page['data']) ? idOf(page['data'].at(-1)) : undefined);
}

function number(entry: unknown, position: number): unknown {
  return typeof idOf(entry) === 'string' && isObject(entry) ? { ...entry, id: `${entry['id']}_${position}` } : entry;
}

function idOf(entry: unknown): unknown {
  return isObject(entry) ? entry['id'] : undefined;
}
