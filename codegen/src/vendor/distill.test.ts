import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { OperationObject, Schema } from '../document.ts';
import { distill } from './distill.ts';

const PROSE = {
  description: 'Long text.',
  title: 'T',
  summary: 'S',
  example: 1,
  examples: [1],
  'x-oaiMeta': { name: 'x' },
};

function distillSchema(schema: Schema): Schema | undefined {
  return distill(toDocument({ A: schema })).components.schemas['A'];
}

describe('distill', () => {
  it.each<[string, Schema, Schema]>([
    ['prose and extensions', { ...PROSE, type: 'string', 'x-other': 1 }, { type: 'string' }],
    [
      'properties that are called like prose',
      { properties: { description: { ...PROSE, type: 'string' }, title: {}, examples: { items: PROSE } } },
      { properties: { description: { type: 'string' }, title: {}, examples: { items: {} } } },
    ],
    ['an enum of one', { type: 'string', enum: ['a'], 'x-stainless-const': true }, { type: 'string', const: 'a' }],
    ['an enum of one that is not marked', { enum: ['a'] }, { const: 'a' }],
    ['a mistaken mark', { enum: ['a', 'b'], 'x-stainless-const': true }, { enum: ['a', 'b'] }],
    [
      'values that look like prose',
      { default: { description: 'x' }, enum: [{ title: 1 }, 2] },
      { default: { description: 'x' }, enum: [{ title: 1 }, 2] },
    ],
    [
      'schemas of the beta contract',
      { type: 'object', 'x-oai-beta': 'a=v1' },
      { type: 'object', 'x-unspool-beta': 'a=v1' },
    ],
  ])('keeps the facts of %s', (_, given, want) => {
    expect(distillSchema(given)).toEqual(want);
  });

  it('writes keywords in a fixed order, properties in theirs', () => {
    const given = {
      required: ['b'],
      minLength: 1,
      properties: { b: {}, a: {} },
      format: 'x',
      type: 'object',
      enum: [1, 2],
    };
    const facts = distillSchema(given);
    expect(Object.keys(facts ?? {})).toEqual(['type', 'format', 'enum', 'minLength', 'properties', 'required']);
    expect(Object.keys(facts?.properties ?? {})).toEqual(['b', 'a']);
  });

  it('takes the facts of an operation from extensions and samples', () => {
    const curl = `curl https://example.org -H "OpenAI-Beta: assistants=v2" \\`;
    const operation = {
      ...PROSE,
      operationId: 'a',
      tags: ['Long text.'],
      parameters: [{ ...PROSE, name: 'id', in: 'path', required: true, schema: PROSE }],
      requestBody: { ...PROSE, required: true, content: { 'application/json': { ...PROSE, schema: PROSE } } },
      responses: {
        200: { ...PROSE, headers: { h: { ...PROSE, schema: {} } } },
        429: { $ref: '#/components/responses/R' },
      },
      'x-oaiMeta': { group: 'threads', beta: true, examples: { request: { curl } } },
    } as OperationObject;
    const document = distill(toDocument({}, { 'POST /a': operation, 'GET /a': {} }));
    expect(document.paths['/a']?.post).toEqual({
      operationId: 'a',
      'x-unspool-group': 'threads',
      'x-unspool-stability': 'beta',
      'x-unspool-beta': 'assistants=v2',
      parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
      requestBody: { required: true, content: { 'application/json': { schema: {} } } },
      responses: {
        200: { description: '', headers: { h: { schema: {} } } },
        429: { $ref: '#/components/responses/R' },
      },
    });
    expect(Object.keys(document.paths['/a'] ?? {})).toEqual(['get', 'post']);
  });

  it('sorts paths and components by name and drops what is no fact of the contract', () => {
    const document = {
      ...toDocument({ B: {}, A: {} }, { 'GET /b': {}, 'GET /a': {} }),
      tags: [PROSE],
      'x-oaiMeta': PROSE,
    };
    const facts = distill({
      ...document,
      info: { ...document.info, description: 'Long text.' } as typeof document.info,
    });
    expect(Object.keys(facts)).toEqual(['openapi', 'info', 'paths', 'components']);
    expect(facts.info).toEqual({ title: 'Test', version: '1' });
    expect([Object.keys(facts.paths), Object.keys(facts.components.schemas)]).toEqual([
      ['/a', '/b'],
      ['A', 'B'],
    ]);
    expect(distill(facts)).toEqual(facts);
  });
});
