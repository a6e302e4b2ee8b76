import { describe, expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import type { Document, Schema } from '../document.ts';
import { foldBetaOperations } from './fold-beta-operations.ts';

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const HEADER = { name: 'openai-beta', in: 'header' as const, schema: { type: 'array', items: { const: 'agents=v1' } } };

function toTwins(parameters: object[] = [HEADER]): Document {
  return toDocument(
    {
      Item: { anyOf: [to('Text')] },
      Text: { type: 'object', properties: { text: { type: 'string' } } },
      Event: { anyOf: [to('Text')] },
      BetaItem: { anyOf: [to('BetaText'), to('Beta_Call')] },
      BetaText: { type: 'object', properties: { text: { type: 'string' }, agent: to('BetaAgent') } },
      Beta_Call: { type: 'object', properties: { agent: to('BetaAgent') } },
      BetaAgent: { type: 'object', 'x-unspool-beta': 'agents=v1' },
      BetaEvent: { anyOf: [to('BetaText'), to('BetaAgent')] },
      BetaProgram: { type: 'string' },
    },
    {
      'POST /items': toJsonOperation(to('Item'), to('Item')),
      'POST /items?beta=true': { ...toJsonOperation(to('BetaItem'), to('BetaItem')), parameters: parameters as [] },
      'GET /programs': toJsonOperation(undefined, to('BetaProgram')),
    },
  );
}

describe('foldBetaOperations', () => {
  const folded = foldBetaOperations(['Event'])(toTwins());

  it('T31 makes an option of the second contract', () => {
    expect(Object.keys(folded.paths)).toEqual(['/items', '/programs']);
    expect(folded.paths['/items']?.post?.['x-unspool-optional-betas']).toEqual(['agents=v1']);
    expect(folded.paths['/items']?.post?.parameters).toBeUndefined();
  });

  it('adds its members, alternatives and schemas to the first', () => {
    expect(folded.components.schemas).toEqual({
      Item: { anyOf: [to('Text'), to('Call')] },
      Text: { type: 'object', properties: { text: { type: 'string' }, agent: to('Agent') } },
      Event: { anyOf: [to('Text'), to('Agent')] },
      Call: { type: 'object', properties: { agent: to('Agent') } },
      Agent: { type: 'object', 'x-unspool-beta': 'agents=v1' },
      BetaProgram: { type: 'string' },
    });
  });

  it('has nothing to do without a second contract', () => {
    expect(foldBetaOperations([])(folded)).toBe(folded);
  });

  it.each([
    ['no header', []],
    ['a parameter more', [HEADER, { name: 'depth', in: 'query' }]],
  ])('refuses a twin with %s', (_, parameters) => {
    expect(() => foldBetaOperations([])(toTwins(parameters))).toThrow(
      'spec/openapi.json#/paths/~1items?beta=true/post: is no twin with only an openai-beta header more. ',
    );
  });

  it('refuses a beta without a twin', () => {
    const document = toDocument({}, { 'GET /new?beta=true': {} });
    expect(() => foldBetaOperations([])(document)).toThrow(
      'spec/openapi.json#/paths/~1new?beta=true/get: has no twin ',
    );
  });
});
