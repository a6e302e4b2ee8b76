import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { toReference } from '../resolve-schema.ts';
import { inlineSentArrays } from './inline-sent-arrays.ts';

const items: Schema = { type: 'string' };
const schemas: Record<string, Schema> = {
  Sent: {
    properties: {
      shared: { ...toReference('Shared'), 'x-beside': 1 },
      own: toReference('Own'),
      one: toReference('One'),
    },
  },
  Answer: { properties: { shared: toReference('Shared') } },
  Shared: { type: 'array', items },
  Own: { type: 'array', items },
  One: { type: 'object' },
};

describe('inlineSentArrays', () => {
  it('writes out the named arrays that answers have as well, where they are only sent', () => {
    const model = {
      source: { version: '', sha256: '' },
      areas: [],
      vocabulary: [],
      schemas,
      sent: new Set(['Sent', 'Own']),
    };
    expect(inlineSentArrays(model).schemas).toEqual({
      ...schemas,
      Sent: {
        properties: {
          shared: { type: 'array', items, 'x-beside': 1 },
          own: toReference('Own'),
          one: toReference('One'),
        },
      },
    });
  });
});
