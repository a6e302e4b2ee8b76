import { describe, expect, it } from 'vitest';
import { toDocument } from './document.fixture.ts';
import type { Schema } from './document.ts';
import { mapDocumentSchemas, mapSchema, toPointerSegment, visitDocumentSchemas, visitSchema } from './walk-schemas.ts';

/** Every keyword that holds schemas, each schema marked by its title. */
const SCHEMA: Schema = {
  title: 'root',
  properties: { items: { title: 'a property called items' }, description: { title: 'one called description' } },
  patternProperties: { '^x': { title: 'pattern' } },
  $defs: { one: { title: 'definition' } },
  items: { title: 'items', anyOf: [{ title: 'first' }, { title: 'second' }] },
  additionalProperties: { title: 'additional' },
  prefixItems: [{ title: 'prefix' }],
  allOf: [{ title: 'all' }],
  oneOf: [{ title: 'one' }],
  not: { title: 'not' },
  default: { title: 'a value' },
  enum: [{ title: 'a value as well' }],
  const: { title: 'and another' },
};

const TITLES = [
  'root',
  'items',
  'first',
  'second',
  'additional',
  'not',
  'all',
  'one',
  'prefix',
  'a property called items',
  'one called description',
  'pattern',
  'definition',
];

describe('visitSchema', () => {
  it('visits what stands in the place of a schema, and no values', () => {
    const seen: unknown[] = [];
    visitSchema(SCHEMA, ({ title }) => seen.push(title), '');
    expect(seen.toSorted()).toEqual(TITLES.toSorted());
  });

  it('tells where each stands', () => {
    const seen: Record<string, unknown> = {};
    visitSchema(SCHEMA, ({ title }, pointer) => (seen[String(title)] = pointer), '/at');
    expect(seen).toMatchObject({
      root: '/at',
      second: '/at/items/anyOf/1',
      'one called description': '/at/properties/description',
    });
  });
});

describe('mapSchema', () => {
  it('maps the innermost first and leaves the given schema as it is', () => {
    const before = JSON.stringify(SCHEMA);
    const order: unknown[] = [];
    const mapped = mapSchema(
      SCHEMA,
      (schema) => {
        order.push(schema['title']);
        return { ...schema, title: `${String(schema['title'])}!` };
      },
      '',
    );
    expect(order.at(-1)).toBe('root');
    expect(mapped.properties?.['items']).toEqual({ title: 'a property called items!' });
    expect(mapped.default).toEqual({ title: 'a value' });
    expect(JSON.stringify(SCHEMA)).toBe(before);
  });

  it('passes over boolean schemas', () => {
    // `Schema` leaves out the boolean form of members and alternatives, which upstream does not use.
    const schema: Schema = JSON.parse('{"additionalProperties":false,"properties":{"a":false,"b":{}},"anyOf":[true]}');
    const mapped = mapSchema(schema, (one) => ({ ...one, title: 'seen' }), '');
    expect(mapped).toEqual({ ...schema, properties: { a: false, b: { title: 'seen' } }, title: 'seen' });
  });
});

describe('mapDocumentSchemas', () => {
  it('reaches parameters, bodies, answers, headers, webhooks and components', () => {
    const schema = (title: string): { schema: Schema } => ({ schema: { title } });
    const document = toDocument(
      { A: { title: 'component' } },
      {
        'POST /a/{b}': {
          parameters: [{ name: 'b', in: 'path', ...schema('parameter') }],
          requestBody: { content: { 'application/json': schema('body') } },
          responses: { 200: { headers: { h: schema('header') }, content: { 'text/plain': schema('answer') } } },
        },
      },
    );
    document.webhooks = { w: { post: { requestBody: { content: { x: schema('webhook') } }, responses: {} } } };
    document.components.responses = { R: { content: { x: schema('common answer') } } };
    const seen: Record<string, string> = {};
    visitDocumentSchemas(document, ({ title }, pointer) => (seen[String(title)] = pointer));
    expect(seen).toEqual({
      component: '/components/schemas/A',
      parameter: '/paths/~1a~1{b}/post/parameters/0/schema',
      body: '/paths/~1a~1{b}/post/requestBody/content/application~1json/schema',
      header: '/paths/~1a~1{b}/post/responses/200/headers/h/schema',
      answer: '/paths/~1a~1{b}/post/responses/200/content/text~1plain/schema',
      webhook: '/webhooks/w/post/requestBody/content/x/schema',
      'common answer': '/components/responses/R/content/x/schema',
    });
    expect(mapDocumentSchemas(document, (one) => one)).toEqual(document);
  });
});

describe('toPointerSegment', () => {
  it.each([
    ['/a/b', '~1a~1b'],
    ['a~b', 'a~0b'],
    ['~1', '~01'],
  ])('%s → %s', (name, segment) => expect(toPointerSegment(name)).toBe(segment));
});
