import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { compareInventories } from './compare-inventories.ts';
import type { Inventory, OperationFacts } from './take-inventory.ts';

const toInventory = (parts: {
  operations?: Record<string, OperationFacts>;
  schemas?: Record<string, Schema>;
  events?: Record<string, Schema>;
}): Inventory => ({
  operations: new Map(Object.entries(parts.operations ?? {})),
  schemas: new Map(Object.entries(parts.schemas ?? {})),
  events: new Map(Object.entries(parts.events ?? {})),
});
const compareSchemas = (before: Schema, after: Schema) =>
  compareInventories(toInventory({ schemas: { X: before } }), toInventory({ schemas: { X: after } })).schemas.changed;

describe('compareInventories', () => {
  it('tells what came and what went, sorted', () => {
    const before = toInventory({ schemas: { Same: {}, Old: {} }, events: { 'S a': {} } });
    const after = toInventory({
      schemas: { New: {}, Another: {}, Same: {} },
      operations: { 'GET /x': { responses: {} } },
    });
    const { operations, schemas, events } = compareInventories(before, after);
    expect(schemas).toEqual({ added: ['Another', 'New'], removed: ['Old'], changed: [] });
    expect(operations.added).toEqual(['GET /x']);
    expect(events.removed).toEqual(['S a']);
  });

  it.each<{ of: string; before: Schema; after: Schema; members: string[] }>([
    {
      of: 'properties',
      before: { properties: { a: {}, b: {}, c: { type: 'string' } } },
      after: { properties: { a: {}, c: { type: 'number' }, d: {} } },
      members: ['+d', '-b', '~c'],
    },
    {
      of: 'what is required',
      before: { properties: { a: {} } },
      after: { properties: { a: {} }, required: ['a'] },
      members: ['~a'],
    },
    {
      of: 'members that are required from the start',
      before: { properties: { a: {} } },
      after: { properties: { a: {}, b: {}, required: {} }, required: ['b'] },
      members: ['+b (required)', '+required'],
    },
    { of: 'named values', before: { enum: ['x', 'y'] }, after: { enum: ['x', 'z'] }, members: ['+"z"', '-"y"'] },
    {
      of: 'members of a union',
      before: { anyOf: [{ $ref: '#/components/schemas/A' }] },
      after: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] },
      members: ['+B'],
    },
    { of: 'anything else', before: { maxLength: 1 }, after: { maxLength: 2 }, members: [] },
  ])('tells changes of $of', ({ before, after, members }) => {
    expect(compareSchemas(before, after)).toEqual([{ name: 'X', members }]);
  });

  it('does not mind the order of keys', () => {
    expect(
      compareSchemas(
        { type: 'object', properties: { a: {}, b: {} } },
        { properties: { b: {}, a: {} }, type: 'object' },
      ),
    ).toEqual([]);
  });

  it('tells what changed in an operation', () => {
    const before: OperationFacts = { responses: { 200: {} }, parameters: [{ name: 'a', in: 'query' }] };
    const after: OperationFacts = {
      deprecated: true,
      parameters: [{ name: 'b', in: 'query', required: true }],
      responses: { 200: {}, 429: {} },
      requestBody: { content: { 'application/json': {} } },
    };
    const { operations } = compareInventories(
      toInventory({ operations: { X: before } }),
      toInventory({ operations: { X: after } }),
    );
    expect(operations.changed).toEqual([
      {
        name: 'X',
        members: ['+answer 429', '+body application/json', '+deprecated', '+query b (required)', '-query a'],
      },
    ]);
  });
});
