import { describe, expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import { EVENT_ROOTS } from '../event-roots.ts';
import type { OperationObject, Schema } from '../document.ts';
import { toReference } from '../resolve-schema.ts';
import { analyze } from './analyze.ts';

const source = { version: '1', sha256: 'abc' };
const events = Object.fromEntries(EVENT_ROOTS.map((name): [string, Schema] => [name, { type: 'object' }]));
const named = (area: string, name: string, operation: OperationObject): OperationObject => ({
  ...operation,
  'x-unspool-area': area,
  'x-unspool-name': name,
});

describe('analyze', () => {
  const document = toDocument(
    {
      ...events,
      CreateThing: { type: 'object', properties: { tags: toReference('Tags') }, required: ['tags'] },
      Thing: { type: 'object', properties: { id: { type: 'string' } } },
      Tags: { type: 'array', items: { type: 'string' } },
    },
    {
      'POST /things': named('things', 'createThing', toJsonOperation(toReference('CreateThing'), toReference('Thing'))),
      'DELETE /things/{thing_id}': {
        ...named(
          'things',
          'deleteThing',
          toJsonOperation(undefined, { type: 'object', properties: { deleted: { type: 'boolean' } } }),
        ),
        security: [{ AdminApiKeyAuth: [] }],
        'x-unspool-beta': 'things=v2',
      },
      'GET /others/{other_id}/things': named(
        'others',
        'listOtherThings',
        toJsonOperation(undefined, toReference('Thing')),
      ),
    },
  );
  const model = analyze(document, source);
  const operations = new Map(model.areas.flatMap((area) => area.operations).map((one) => [one.id, one]));

  it('reads operations', () => {
    expect(operations.get('createThing')).toEqual({
      id: 'createThing',
      area: 'things',
      method: 'POST',
      path: '/things',
      pathParameters: [],
      query: [],
      params: { name: 'CreateThingParams', required: true },
      body: 'json',
      answer: { kind: 'json', type: 'Thing', maybeText: false, cases: [] },
      deprecated: false,
    });
    expect(operations.get('deleteThing')).toMatchObject({
      pathParameters: ['thing_id'],
      beta: 'things=v2',
      auth: 'admin',
    });
  });

  it('names the schemas that have no name', () => {
    expect(operations.get('deleteThing')?.answer.type).toBe('DeleteThingResponse');
    expect(model.schemas['DeleteThingResponse']).toEqual({
      type: 'object',
      properties: { deleted: { type: 'boolean' } },
    });
  });

  it('finds homes, and what is only sent', () => {
    const things = model.areas.find((area) => area.name === 'things');
    expect(things?.schemas).toEqual(['CreateThing', 'DeleteThingResponse', 'Tags']);
    expect(model.vocabulary).toEqual(['Thing']);
    expect([...model.sent].filter((name) => !name.includes('Event')).sort()).toEqual([
      'CreateThing',
      'CreateThingParams',
      'Tags',
    ]);
  });

  it('refuses a schema that has the name of a made one', () => {
    const clash = toDocument(
      { ...events, MakeParams: {} },
      { 'POST /x': named('x', 'make', toJsonOperation({ type: 'object' }, { type: 'object' })) },
    );
    expect(() => analyze(clash, source)).toThrow('spec/openapi.json#/components/schemas/MakeParams: ');
  });
});
