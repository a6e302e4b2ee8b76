import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { toReference } from '../resolve-schema.ts';
import { memberNames } from './member-names.ts';

describe('memberNames', () => {
  it('looks through references and compositions', () => {
    const document = toDocument({ Base: { type: 'object', properties: { data: {}, has_more: {} } } });
    const schema = { allOf: [toReference('Base'), { properties: { last_id: {} } }] };
    expect(memberNames(schema, document)).toEqual(['data', 'has_more', 'last_id']);
  });
});
