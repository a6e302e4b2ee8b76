import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestFields } from './nest-fields.ts';

describe('nestFields', () => {
  it.each([
    ['limit=2&order=asc', { limit: '2', order: 'asc' }],
    ['include[]=a&include[]=b', { include: ['a', 'b'] }],
    ['include=a&include=b', { include: ['a', 'b'] }],
    ['include[]=a', { include: ['a'] }],
    ['effective_at[gt]=1&effective_at[lt]=2', { effective_at: { gt: '1', lt: '2' } }],
    ['a[b][c][]=1', { a: { b: { c: ['1'] } } }],
    ['', {}],
  ])('%s', (query, want) => {
    expect(nestFields(new URLSearchParams(query))).toEqual(want);
  });

  it('reaches no prototype', () => {
    nestFields(new URLSearchParams('__proto__[polluted]=1&constructor[prototype][polluted]=1'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['a[b', 'a]b', '[a]', 'a[b]c'])('refuses the name %j without repeating it', (name) => {
    expect(() => nestFields([[name, '1']])).toThrow(
      'A field name has brackets that do not pair: write name, name[] or name[key].',
    );
  });

  it('undoes the flattening of any object', () => {
    const names = fc.stringMatching(/^[a-z_]{1,6}$/);
    const leaves = fc.dictionary(
      names,
      fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1 }), fc.dictionary(names, fc.string(), { minKeys: 1 })),
    );
    fc.assert(
      fc.property(leaves, (value) => {
        expect(nestFields(flatten(value))).toEqual(value);
      }),
    );
  });
});

function* flatten(members: Record<string, string | string[] | Record<string, string>>): Generator<[string, string]> {
  for (const [name, value] of Object.entries(members)) {
    if (typeof value === 'string') yield [name, value];
    else if (Array.isArray(value)) for (const entry of value) yield [`${name}[]`, entry];
    else for (const [key, entry] of Object.entries(value)) yield [`${name}[${key}]`, entry];
  }
}
