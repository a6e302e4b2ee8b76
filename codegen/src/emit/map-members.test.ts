import { describe, expect, it } from 'vitest';
import type { Schema } from '../document.ts';
import { mapMembers } from './map-members.ts';

describe('mapMembers', () => {
  it('names members by their path, through lists and alternatives, innermost first', () => {
    const schema: Schema = {
      properties: {
        audio: { anyOf: [{ properties: { format: { type: 'string' } } }, { type: 'null' }] },
        tools: { type: 'array', items: { properties: { properties: { type: 'object' } } } },
        'a/b~c': { $ref: '#/components/schemas/X' },
      },
    };
    const paths: string[] = [];
    const mapped = mapMembers(schema, (member, path) => {
      paths.push(path);
      return { ...member, seen: true };
    });
    expect(paths).toEqual(['audio.format', 'audio', 'tools.properties', 'tools', 'a/b~c']);
    expect(mapped.properties?.['audio']?.anyOf?.[0]?.properties?.['format']).toEqual({ type: 'string', seen: true });
    expect(schema.properties?.['audio']).not.toHaveProperty('seen');
  });
});
