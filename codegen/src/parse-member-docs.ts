import { parse } from 'yaml';
import { isObject } from './document.ts';
import type { MemberDocs } from './emit/member-docs.ts';
import { SpecError } from './spec-error.ts';

/**
 * Reads our words about what lies inside of requests from the text of `spec/docs.yaml`: all of it may be missing.
 *
 * @throws {@link SpecError} for words that are no text
 */
export function parseMemberDocs(text: string): MemberDocs {
  const content: unknown = parse(text);
  const { areas, members, schemas } = isObject(content) ? content : {};
  const bySchema = Object.entries(isObject(schemas) ? schemas : {});
  return {
    areas: Array.isArray(areas) ? areas.map(String) : [],
    byName: readLines(members, '/members'),
    bySchema: new Map(bySchema.map(([name, lines]) => [name, readLines(lines, `/schemas/${name}`)])),
  };
}

function readLines(value: unknown, pointer: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [name, line] of Object.entries(isObject(value) ? value : {})) {
    if (typeof line !== 'string') {
      const remedy = 'Write `name: What it is.`, between quotes where YAML would read something else.';
      throw new SpecError('is no line of words', { in: 'spec/docs.yaml', pointer: `${pointer}/${name}`, remedy });
    }
    lines.set(name, line);
  }
  return lines;
}
