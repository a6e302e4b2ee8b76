import { describe, expect, it } from 'vitest';
import type { Model } from '../analyze/model.ts';
import type { Schema } from '../document.ts';
import { toReference } from '../resolve-schema.ts';
import { addMemberWords } from './add-member-words.ts';
import { WORDS } from './add-words.ts';
import type { MemberDocs } from './member-docs.ts';

const schemas: Record<string, Schema> = {
  CreateThingParams: {
    properties: {
      name: {},
      kind: { const: 'thing' },
      audio: { properties: { format: { enum: ['wav'] } } },
      part: toReference('Part'),
    },
  },
  Part: { properties: { name: { type: 'string' } } },
  Thing: { properties: { name: { type: 'string' } } },
};

const model: Model = {
  source: { version: '', sha256: '' },
  vocabulary: [],
  sent: new Set(),
  schemas,
  areas: [
    {
      name: 'things',
      schemas: [],
      reached: [],
      operations: [
        {
          id: 'createThing',
          area: 'things',
          method: 'POST',
          path: '/things',
          pathParameters: [],
          query: [],
          params: { name: 'CreateThingParams', required: true },
          answer: { kind: 'empty' },
          deprecated: false,
        },
      ],
    },
  ],
};

const docsOf = (byName: Record<string, string>, bySchema: Record<string, Record<string, string>> = {}): MemberDocs => ({
  areas: ['things'],
  byName: new Map(Object.entries(byName)),
  bySchema: new Map(Object.entries(bySchema).map(([name, paths]) => [name, new Map(Object.entries(paths))])),
});

const wordsOf = (given: Model, schema: string, ...path: readonly string[]): unknown =>
  path.reduce<Schema | undefined>((at, name) => at?.properties?.[name], given.schemas[schema])?.[WORDS];

describe('addMemberWords', () => {
  it('speaks of a name in all that is sent, and of it alone', () => {
    const described = addMemberWords(model, docsOf({ name: 'Its name.' })).model;
    expect(wordsOf(described, 'CreateThingParams', 'name')).toBe('Its name.');
    expect(wordsOf(described, 'Part', 'name')).toBe('Its name.');
    expect(wordsOf(described, 'Thing', 'name')).toBeUndefined();
    expect(wordsOf(model, 'Part', 'name')).toBeUndefined();
  });

  it('prefers what is said of one schema, by path', () => {
    const docs = docsOf(
      { name: 'Its name.' },
      { Part: { name: 'Name of the part.' }, CreateThingParams: { 'audio.format': 'File format.' } },
    );
    const described = addMemberWords(model, docs).model;
    expect(wordsOf(described, 'Part', 'name')).toBe('Name of the part.');
    expect(wordsOf(described, 'CreateThingParams', 'audio', 'format')).toBe('File format.');
  });

  it('speaks of what is received only where that schema is named', () => {
    expect(wordsOf(addMemberWords(model, docsOf({}, { Thing: { name: 'N.' } })).model, 'Thing', 'name')).toBe('N.');
  });

  it('leaves constants alone', () => {
    expect(addMemberWords(model, docsOf({ kind: 'What it is.' })).unused).toEqual(['/members/kind']);
  });

  it.each([
    { about: 'a name that nothing has', docs: docsOf({ nmae: 'X.' }), want: '/members/nmae' },
    { about: 'a member that the schema lacks', docs: docsOf({}, { Part: { size: 'X.' } }), want: '/schemas/Part/size' },
    { about: 'a schema that is not there', docs: docsOf({}, { Prat: { name: 'X.' } }), want: '/schemas/Prat/name' },
  ])('tells of words about $about', ({ docs, want }) => {
    expect(addMemberWords(model, docs).unused).toEqual([want]);
  });
});
