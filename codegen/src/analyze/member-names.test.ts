import { describe, expect, it } from 'vitest';
import { memberNames } from './member-names.ts';

describe('memberNames', () => {
  it('looks through references and compositions', () => {
    const base = { type: 'object', properties: { data: {}, has_more: {} } };
    const schema = { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { last_id: {} } }] };
    expect(memberNames(schema, () => base)).toEqual(['data', 'has_more', 'last_id']);
  });
});
