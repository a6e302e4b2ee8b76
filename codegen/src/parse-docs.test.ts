import { describe, expect, it } from 'vitest';
import { parseDocs } from './parse-docs.ts';

const text = `
reference: https://example.com/reference
operations:
  createThing:
    line: Makes a thing.
    page: things/create
    parameters:
      name: What it is called.
`;

describe('parseDocs', () => {
  it('reads lines, pages and words about parameters', () => {
    expect(parseDocs(text, ['createThing']).get('createThing')).toEqual({
      line: 'Makes a thing.',
      page: 'https://example.com/reference/things/create',
      parameters: new Map([['name', 'What it is called.']]),
    });
  });

  it.each([
    {
      wrong: 'an operation without words',
      given: text,
      ids: ['createThing', 'getThing'],
      want: 'spec/docs.yaml#/operations/getThing: has no words. Add',
    },
    { wrong: 'words without an operation', given: text, ids: [], want: 'spec/docs.yaml#/operations/createThing: ' },
    { wrong: 'a file of another form', given: 'lines: []', ids: [], want: 'spec/docs.yaml: ' },
  ])('refuses $wrong', ({ given, ids, want }) => {
    expect(() => parseDocs(given, ids)).toThrow(want);
  });
});
