import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { describeSchema } from './describe-schema.ts';

describe('describeSchema', () => {
  it.each<{ schema: Schema; want: string[] }>([
    { schema: { type: 'string' }, want: [] },
    { schema: { type: 'integer' }, want: [] },
    { schema: { type: 'integer', format: 'unixtime' }, want: ['Unix time in seconds.'] },
    { schema: { type: 'integer', minimum: 1, maximum: 20 }, want: ['Integer, 1 to 20.'] },
    { schema: { type: 'number', minimum: 0, maximum: 2, default: 1 }, want: ['0 to 2.', '@default 1'] },
    { schema: { type: 'number', minimum: 0, exclusiveMinimum: 0 }, want: ['More than 0.'] },
    { schema: { type: 'number', exclusiveMinimum: 0, maximum: 1 }, want: ['More than 0 and at most 1.'] },
    { schema: { type: 'integer', maximum: Number.MAX_SAFE_INTEGER }, want: [] },
    { schema: { type: 'string', maxLength: 1 }, want: ['At most 1 character.'] },
    { schema: { type: 'string', minLength: 2, maxLength: 2 }, want: ['Exactly 2 characters.'] },
    { schema: { type: 'string', const: 'x', default: 'x' }, want: [] },
    { schema: { type: 'array', minItems: 1, maxItems: 4 }, want: ['1 to 4 items.'] },
    { schema: { type: 'object', maxProperties: 16 }, want: ['At most 16 entries.'] },
    { schema: { type: 'string', default: 'auto', deprecated: true }, want: ["@default 'auto'", '@deprecated'] },
    {
      schema: { anyOf: [{ type: 'integer', minimum: 16 }, { type: 'null' }], default: null },
      want: ['Integer, at least 16.'],
    },
    {
      schema: { type: 'integer', minimum: 1, 'x-unspool-words': 'How many.' },
      want: ['How many.', 'Integer, at least 1.'],
    },
  ])('tells $want of $schema', ({ schema, want }) => {
    expect(describeSchema(schema)).toEqual(want);
  });
});
