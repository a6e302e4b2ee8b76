import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { dropMisfitDefaults } from './drop-misfit-defaults.ts';

describe('dropMisfitDefaults', () => {
  it.each<[Schema, boolean]>([
    [{ type: 'string', default: null }, false],
    [{ type: ['string', 'null'], default: null }, true],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }], default: null }, true],
    [{ type: 'string', default: [] }, false],
    [{ type: 'array', default: [] }, true],
    [{ type: 'string', enum: ['a'], default: 'b' }, false],
    [{ const: 'a', default: 'a' }, true],
    [{ const: 'a', default: 'b' }, false],
    [{ type: 'integer', default: 1.5 }, false],
    [{ type: 'integer', default: 1 }, true],
    [{ type: 'number', default: 1.5 }, true],
    [{ $ref: '#/components/schemas/Text', default: 1 }, false],
    [{ allOf: [{ $ref: '#/components/schemas/Text' }], default: 'a' }, true],
    [{ allOf: [{ $ref: '#/components/schemas/Text' }], default: 1 }, false],
    [{ type: 'boolean', default: false }, true],
    [{ default: 'anything' }, true],
  ])('T21 %j fits: %s', (given, isKept) => {
    const { A } = dropMisfitDefaults(toDocument({ A: given, Text: { type: 'string' } })).components.schemas;
    const { default: _, ...without } = given;
    expect(A).toEqual(isKept ? given : without);
  });
});
