import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { openBareObjects } from './open-bare-objects.ts';

describe('openBareObjects', () => {
  it.each<[Schema, Schema]>([
    [{ type: 'object' }, { type: 'object', additionalProperties: true }],
    [{ type: ['object', 'null'] }, { type: ['object', 'null'], additionalProperties: true }],
    [
      { type: 'object', properties: {} },
      { type: 'object', properties: {} },
    ],
    [
      { type: 'object', additionalProperties: false },
      { type: 'object', additionalProperties: false },
    ],
    [
      { type: 'object', oneOf: [{ type: 'string' }] },
      { type: 'object', oneOf: [{ type: 'string' }] },
    ],
    [{ type: 'string' }, { type: 'string' }],
  ])('T19 %j → %j', (given, want) => {
    expect(openBareObjects(toDocument({ A: given })).components.schemas['A']).toEqual(want);
  });
});
