import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { toReference } from '../resolve-schema.ts';
import { findHomes } from './find-homes.ts';
import { findReferences } from './find-references.ts';

const schemas: Record<string, Schema> = {
  Chat: { properties: { usage: toReference('Usage'), part: toReference('Part') } },
  Model: { properties: { usage: toReference('Usage') } },
  Part: { type: 'string' },
  Usage: { properties: { details: toReference('Details') } },
  Details: { type: 'object' },
  Unused: { type: 'object' },
};

describe('findHomes', () => {
  it('gives a schema to the one area that uses it, others to the vocabulary', () => {
    const homes = findHomes(
      new Map([
        ['chat', ['Chat']],
        ['models', ['Model']],
      ]),
      schemas,
    );
    expect(homes.own).toEqual(
      new Map([
        ['chat', ['Chat', 'Part']],
        ['models', ['Model']],
      ]),
    );
    expect(homes.vocabulary).toEqual(['Details', 'Usage']);
    expect(homes.reached.get('models')).toEqual(['Details', 'Model', 'Usage']);
  });

  it('never lets the vocabulary speak of an area, nor an area of another', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const graph = fc.tuple(...names.map(() => fc.subarray(names)));
    const roots = fc.array(fc.subarray(names), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(graph, roots, (edges, areas) => {
        const all = Object.fromEntries(
          names.map((name, index) => [name, { anyOf: (edges[index] ?? []).map(toReference) }]),
        );
        const homes = findHomes(new Map(areas.map((of, index) => [`area${index}`, of])), all);
        const vocabulary = new Set(homes.vocabulary);
        for (const name of vocabulary)
          for (const used of findReferences(all[name]!)) expect(vocabulary).toContain(used);
        for (const own of homes.own.values()) {
          for (const name of own)
            for (const used of findReferences(all[name]!)) expect([...own, ...vocabulary]).toContain(used);
        }
      }),
    );
  });
});
