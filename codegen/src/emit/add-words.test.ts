import { describe, expect, it } from 'vitest';
import type { Model } from '../analyze/model.ts';
import type { Schema } from '../document.ts';
import { toReference } from '../resolve-schema.ts';
import { addWords, WORDS } from './add-words.ts';

const toModel = (schemas: Record<string, Schema>): Model => ({
  source: { version: '', sha256: '' },
  vocabulary: [],
  sent: new Set(),
  schemas,
  areas: [
    {
      name: 'things',
      schemas: [],
      reached: [],
      operations: [
        {
          id: 'createThing',
          area: 'things',
          method: 'POST',
          path: '/things',
          pathParameters: ['thing_id'],
          query: [],
          params: { name: 'CreateThingParams', required: true },
          answer: { kind: 'empty' },
          deprecated: false,
        },
      ],
    },
  ],
});
const docsOf = (name: string) =>
  new Map([['createThing', { line: '', page: '', parameters: new Map([[name, 'How many.']]) }]]);

describe('addWords', () => {
  const body: Schema = { type: 'object', properties: { n: { type: 'integer' } } };

  it.each<{ where: string; params: Schema }>([
    { where: 'the body that the parameters are', params: toReference('Body') },
    {
      where: 'the body that the query is joined to',
      params: { allOf: [toReference('Body'), { properties: { limit: {} } }] },
    },
  ])('finds a parameter in $where', ({ params }) => {
    const { schemas } = addWords(toModel({ Body: body, CreateThingParams: params }), docsOf('n'));
    expect(schemas['Body']?.properties?.['n']).toEqual({ type: 'integer', [WORDS]: 'How many.' });
    expect(body.properties?.['n']).toEqual({ type: 'integer' });
  });

  it('finds a parameter of the query', () => {
    const params: Schema = { type: 'object', properties: { limit: { type: 'integer' } } };
    const { schemas } = addWords(toModel({ CreateThingParams: params }), docsOf('limit'));
    expect(schemas['CreateThingParams']?.properties?.['limit']).toHaveProperty(WORDS, 'How many.');
  });

  it('leaves parameters of the path to their function', () => {
    const model = toModel({ Body: body, CreateThingParams: toReference('Body') });
    expect(addWords(model, docsOf('thing_id')).schemas).toEqual(model.schemas);
  });

  it('refuses words about a parameter that is not there', () => {
    expect(() => addWords(toModel({ Body: body, CreateThingParams: toReference('Body') }), docsOf('m'))).toThrow(
      'spec/docs.yaml#/operations/createThing/parameters/m: ',
    );
  });
});
