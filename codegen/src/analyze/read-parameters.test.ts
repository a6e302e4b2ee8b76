import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Parameter, Schema } from '../document.ts';
import type { BodyFacts } from './read-body.ts';
import { joinParameters, readQuery } from './read-parameters.ts';

const place = { path: '/things', method: 'post', key: 'POST /things', pointer: '/paths/~1things/post' } as const;
const components: Record<string, Schema> = {
  Body: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  Loose: { type: 'object', properties: { name: { type: 'string' } } },
};
const document = toDocument(components);
const bodyOf = (name: string): BodyFacts => ({ kind: 'json', schema: { $ref: `#/components/schemas/${name}` } });
const either: Schema = { anyOf: [bodyOf('Body').schema, bodyOf('Loose').schema] };
const query: Schema = { type: 'object', properties: { include: { type: 'array' } } };

describe('readQuery', () => {
  it('makes one object of the query parameters', () => {
    const parameters: Parameter[] = [
      { name: 'thing_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'start', in: 'query', required: true, schema: { type: 'integer' } },
      { name: 'end', in: 'query', schema: { type: 'integer' }, deprecated: true },
    ];
    expect(readQuery({ operationId: 'x', responses: {}, parameters })).toEqual({
      type: 'object',
      properties: { start: { type: 'integer' }, end: { type: 'integer', deprecated: true } },
      required: ['start'],
    });
  });

  it('is nothing for an operation without query', () => {
    expect(readQuery({ operationId: 'x', responses: {}, parameters: [] })).toBeUndefined();
  });
});

describe('joinParameters', () => {
  it.each([
    { of: 'nothing', given: {}, want: undefined },
    { of: 'a query', given: { query }, want: { schema: query, required: false } },
    { of: 'a body', given: { body: bodyOf('Body') }, want: { schema: bodyOf('Body').schema, required: true } },
    {
      of: 'query and body',
      given: { query, body: bodyOf('Loose') },
      want: { schema: { allOf: [bodyOf('Loose').schema, query] }, required: false },
    },
    {
      of: 'a union with an alternative that requires nothing',
      given: { body: { kind: 'json', schema: either } satisfies BodyFacts },
      want: { schema: either, required: false },
    },
  ])('joins $of', ({ given, want }) => {
    expect(joinParameters({ place, query: undefined, body: undefined, ...given }, document)).toEqual(want);
  });

  it('refuses a name that is in query and body', () => {
    const clash: Schema = { type: 'object', properties: { name: { type: 'string' } } };
    expect(() => joinParameters({ place, query: clash, body: bodyOf('Body') }, document)).toThrow(
      'spec/openapi.json#/paths/~1things/post: has "name" in its query and in its body.',
    );
  });
});
