import { describe, expect, it } from 'vitest';
import { closeObjects } from './close-objects.ts';

const open = { type: 'object', properties: { a: { type: 'string' } } };
const closed = { ...open, additionalProperties: false };

describe('closeObjects', () => {
  it.each([
    [open, closed],
    [{ anyOf: [open, true] }, { anyOf: [closed, true] }],
    [
      { type: 'array', items: open },
      { type: 'array', items: closed },
    ],
    [{ $defs: { properties: open } }, { $defs: { properties: closed } }],
    [
      { properties: { properties: { type: 'string' } } },
      { properties: { properties: { type: 'string' } }, additionalProperties: false },
    ],
    [
      { ...open, additionalProperties: open },
      { ...open, additionalProperties: closed },
    ],
    [{ allOf: [open] }, { allOf: [open] }],
    [{ type: 'object' }, { type: 'object' }],
    [{ const: open }, { const: open }],
  ])('%j', (schema, want) => {
    expect(closeObjects(schema)).toEqual(want);
  });
});
