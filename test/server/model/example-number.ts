import type { JsonSchema } from './json-schema.ts';

type Keywords = Exclude<JsonSchema, boolean>;

/**
 * A number within the schema's bounds, on its `multipleOf` and whole for `integer`; 1 where nothing is asked.
 *
 * @param offset how many steps away from the first fitting number, for arrays of unique items
 */
export function exampleNumber(schema: Keywords, offset = 0): number {
  const lowest = Math.max(
    readNumber(schema, 'minimum') ?? -Infinity,
    readNumber(schema, 'exclusiveMinimum') ?? -Infinity,
  );
  const highest = Math.min(
    readNumber(schema, 'maximum') ?? Infinity,
    readNumber(schema, 'exclusiveMaximum') ?? Infinity,
  );
  const multiple = readNumber(schema, 'multipleOf');
  if (schema['type'] !== 'integer' && multiple === undefined && Number.isFinite(highest - lowest))
    return lowest + ((highest - lowest) * (offset + 1)) / (offset + 2);
  const step = multiple ?? 1;
  const above = Math.ceil(lowest / step) * step;
  const below = Math.floor(highest / step) * step;
  const first = [step, above, above + step, below, below - step].find((candidate) => fits(schema, candidate)) ?? step;
  return [first + offset * step, first - offset * step].find((candidate) => fits(schema, candidate)) ?? first;
}

function fits(schema: Keywords, value: number): boolean {
  return (
    value >= (readNumber(schema, 'minimum') ?? -Infinity) &&
    value <= (readNumber(schema, 'maximum') ?? Infinity) &&
    value > (readNumber(schema, 'exclusiveMinimum') ?? -Infinity) &&
    value < (readNumber(schema, 'exclusiveMaximum') ?? Infinity)
  );
}

function readNumber(schema: Keywords, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}
