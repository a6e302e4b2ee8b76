import { describe, expect, it } from 'vitest';
import { parseMemberDocs } from './parse-member-docs.ts';

describe('parseMemberDocs', () => {
  it('reads words by name, and by schema and path', () => {
    const docs = parseMemberDocs(`
areas: [things]
members: { name: What it is called. }
schemas: { Thing: { audio.format: Its file format. } }
`);
    expect(docs.areas).toEqual(['things']);
    expect(docs.byName).toEqual(new Map([['name', 'What it is called.']]));
    expect(docs.bySchema).toEqual(new Map([['Thing', new Map([['audio.format', 'Its file format.']])]]));
  });

  it('reads a file without any', () => {
    expect(parseMemberDocs('operations: {}')).toEqual({ areas: [], byName: new Map(), bySchema: new Map() });
  });

  it('refuses what YAML has not read as text', () => {
    expect(() => parseMemberDocs('members: { n: { How many: twice } }')).toThrow('spec/docs.yaml#/members/n: ');
  });
});
