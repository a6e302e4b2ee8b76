import type { OperationSchemas } from '@unspool/generated/schemas';
import { RequestError } from '../errors/request-error.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Parses the fields of a form that are JSON in one part. Spread out over several fields they are refused. */
export function parseJsonParts(fields: Fields, partTypes: OperationSchemas['partTypes'] = {}): Fields {
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    partTypes[name] === 'application/json' ? parsePart(name, value) : value,
  ]);
  return Object.fromEntries(entries);
}

function parsePart(name: string, value: unknown): unknown {
  try {
    if (typeof value === 'string') return JSON.parse(value);
  } catch {
    // The same as a part that is something else.
  }
  throw new RequestError({ message: `'${name}' must be one part of application/json.`, param: name });
}
