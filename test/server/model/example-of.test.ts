import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOf } from './example-of.ts';
import type { JsonSchema } from './json-schema.ts';

const ajv = new Ajv2020({ strict: false, formats: fullFormats });

const tree = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    children: { type: 'array', items: { $ref: '#' } },
    next: { anyOf: [{ $ref: '#' }, { type: 'null' }] },
  },
  required: ['name', 'children'],
  additionalProperties: false,
} as const;

const given: Readonly<Record<string, JsonSchema>> = {
  anything: true,
  'bare object': { type: 'object' },
  enum: { enum: ['celsius', 'fahrenheit'] },
  const: { const: { a: [1] } },
  'nullable by type': { type: ['null', 'integer'], minimum: 4 },
  'nullable by union': { anyOf: [{ type: 'null' }, { type: 'string', minLength: 12 }] },
  'allOf with bounds': {
    allOf: [
      { type: 'object', required: ['a'], properties: { a: { type: 'number' } } },
      { required: ['b'], properties: { b: { type: 'boolean' } } },
    ],
  },
  'reference with ~ and /': {
    $ref: '#/$defs/a~1b~0c',
    $defs: { 'a/b~c': { type: 'integer', multipleOf: 7, minimum: 8 } },
  },
  recursion: tree,
  'unique items': { type: 'array', items: { type: 'string' }, uniqueItems: true, minItems: 3 },
  'unique enum items': { type: 'array', items: { enum: ['a', 'b', 'c'] }, uniqueItems: true, minItems: 3 },
  tuple: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
  'no items': { type: 'array', maxItems: 0 },
  'length in characters': { type: 'string', minLength: 3, maxLength: 3 },
  pattern: { type: 'string', pattern: '^[A-Z]{2}\\d{2}$' },
  'exclusive bounds': { type: 'number', exclusiveMinimum: 2, exclusiveMaximum: 2.5 },
  'negative integer': { type: 'integer', maximum: -3 },
  'half steps': { type: 'number', multipleOf: 0.5, minimum: 0.75, maximum: 1.25 },
  'closed object': {
    type: 'object',
    properties: { unit: { type: 'string', enum: ['c'] } },
    required: ['unit'],
    additionalProperties: false,
  },
  ...Object.fromEntries(
    ['date', 'date-time', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid', 'uri'].map((format) => [
      `format ${format}`,
      { type: 'string', format },
    ]),
  ),
};

describe('exampleOf', () => {
  it.each(Object.entries(given))('satisfies: %s', (_, schema) => {
    const example = exampleOf(schema, { subject: 'Zürich 🏔' });
    expect(ajv.validate(schema, example), `${JSON.stringify(example)} ${ajv.errorsText()}`).toBe(true);
  });

  it('fills free strings with the subject, and with the name of the property where there is none', () => {
    const schema = { type: 'object', properties: { city: { type: 'string' } } };
    expect(exampleOf(schema, { subject: 'Zürich' })).toEqual({ city: 'Zürich' });
    expect(exampleOf(schema)).toEqual({ city: 'city' });
  });

  it('fills in optional properties to the level that is asked for', () => {
    const inner = {
      type: 'object',
      properties: { deep: { type: 'integer' }, must: { type: 'integer' } },
      required: ['must'],
    };
    const schema = { type: 'object', properties: { inner, flag: { type: 'boolean' } }, required: ['inner'] };
    expect(exampleOf(schema, { optionalLevels: 0 })).toEqual({ inner: { must: 1 } });
    expect(exampleOf(schema)).toEqual({ inner: { must: 1 }, flag: true });
    expect(exampleOf(schema, { optionalLevels: 2 })).toEqual({ inner: { deep: 1, must: 1 }, flag: true });
  });

  it('gives a map one entry', () => {
    const schema = { type: 'object', additionalProperties: { type: 'integer' } };
    expect(exampleOf(schema)).toEqual({ key: 1 });
    expect(exampleOf(schema, { optionalLevels: 0 })).toEqual({});
  });

  it('follows references into a document with a name', () => {
    const root = {
      $id: 'urn:some',
      $defs: { Whole: { type: 'integer', minimum: 3 }, Alias: { $ref: '#/$defs/Whole' } },
    };
    expect(exampleOf({ $ref: 'urn:some#/$defs/Alias' }, { root })).toBe(3);
  });

  it('satisfies schemas of nested objects and arrays', () => {
    fc.assert(
      fc.property(schemas(), (schema) => ajv.validate(schema, exampleOf(schema))),
      { numRuns: 60 },
    );
  });
});

function schemas(): fc.Arbitrary<Exclude<JsonSchema, boolean>> {
  const { schema } = fc.letrec<{ schema: Exclude<JsonSchema, boolean> }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.record({ type: fc.constant('string'), minLength: fc.nat(4) }),
      fc.record({ type: fc.constantFrom('integer', 'number'), minimum: fc.integer({ min: -20, max: 20 }) }),
      fc.record({ type: fc.constantFrom('integer', 'number'), maximum: fc.integer({ min: -20, max: 20 }) }),
      fc.record({ enum: fc.array(fc.jsonValue(), { minLength: 1, maxLength: 3 }) }),
      fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(3) }),
      fc.record({ anyOf: fc.tuple(fc.constant({ type: 'null' }), tie('schema')) }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('schema'), { maxKeys: 4 }).map((properties) => ({
        type: 'object',
        properties,
        required: Object.keys(properties).slice(1),
        additionalProperties: false,
      })),
    ),
  }));
  return schema;
}
