import { existsSync, readFileSync } from 'node:fs';
import { createClient } from '@unspool/generated';
import { assistantsSchemas, responsesSchemas } from '@unspool/generated/schemas';
import { isStreamError } from '@unspool/streaming';
import { streamRun } from '@unspool/streaming/assistants';
import { streamResponse } from '@unspool/streaming/responses';
import { describe, expect, it } from 'vitest';

interface Row {
  readonly number: number;
  /** Name of the case in SwiftOpenAI. */
  readonly swift: string;
  /** The event here. */
  readonly name: string;
  readonly note: string | undefined;
}

const page = readFileSync(new URL('../packages/streaming/docs/swiftopenai.md', import.meta.url), 'utf8');
const [, responses = '', runs = ''] = page.split(/^\| # /m);
const reference = new URL('../../shared/reference/swiftopenai.md', import.meta.url);

function readRows(table: string): Row[] {
  return [...table.matchAll(/^\| (\d+) +\| `(\w+)` +\| `([\w.]+)`(?: ([¹²³]))? +\|$/gm)].map(
    ([, number, swift = '', name = '', note]) => ({ number: Number(number), swift, name, note }),
  );
}

/** The names under which a union of the document knows its events. */
function eventNames(schemas: Readonly<Record<string, unknown>>, union: string, tag: 'type' | 'event'): Set<string> {
  const names = new Set<string>();
  const visit = (schema: unknown): void => {
    const { $ref, properties, oneOf, anyOf } = Object(schema);
    if ($ref !== undefined) visit(schemas[String($ref).split('/').at(-1) ?? '']);
    if (properties?.[tag]?.const !== undefined) names.add(properties[tag].const);
    for (const branch of oneOf ?? anyOf ?? []) visit(branch);
  };
  visit(schemas[union]);
  return names;
}

const tables = [
  {
    swift: 'ResponseStreamEvent',
    rows: readRows(responses),
    cases: 53,
    documented: eventNames(responsesSchemas, 'ResponseStreamEvent', 'type'),
    events: 58,
  },
  {
    swift: 'AssistantStreamEvent',
    rows: readRows(runs),
    cases: 24,
    documented: eventNames(assistantsSchemas, 'AssistantStreamEvent', 'event'),
    events: 25,
  },
];

describe.each(tables)('the table of $swift', ({ swift, rows, cases, documented, events }) => {
  it('has all cases, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: cases }, (_, index) => index + 1));
    expect(new Set(rows.map((row) => row.swift)).size).toBe(cases);
    expect(new Set(rows.map((row) => row.name)).size).toBe(cases);
  });

  it.each(rows)('$swift is $name', ({ name, note }) => expect(documented.has(name)).toBe(note !== '¹'));

  it('leaves no event of the document out, with those that SwiftOpenAI lacks', () => {
    expect(documented.size).toBe(events);
    const lacking = page.split('Here, and not there:')[1] ?? '';
    const named = new Set([
      ...rows.map(({ name }) => name),
      ...[...lacking.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name),
    ]);
    expect([...documented].filter((name) => !named.has(name))).toEqual([]);
  });

  it.skipIf(!existsSync(reference))('names the cases as SwiftOpenAI does', () => {
    expect(rows.map((row) => row.swift)).toEqual(readCases(swift));
  });
});

/** The cases of an enum in the study of SwiftOpenAI, where rows with several cases tell only what differs. */
function readCases(swift: string): string[] {
  const text = readFileSync(reference, 'utf8');
  const [, part = ''] = text.split(swift === 'ResponseStreamEvent' ? /^### 3\.5 .*$/m : /^### 4\.2 .*$/m);
  const lines = part.split(/^#/m)[0]?.match(/^\| [a-z]\w+.*$/gm) ?? [];
  return lines
    .flatMap((line) => {
      const [, cases = '', types = ''] = line.split('|').map((cell) => cell.replace(/\[\+\]/g, '').trim());
      const [first = '', ...others] = cases.split(' / ').map((name) => name.trim());
      const last = /`[\w.]*?(\w+)`/.exec(types)?.[1] ?? '';
      const stem = first.slice(0, first.length - last.replaceAll('_', '').length);
      return [first, ...others.map((name) => (/^[a-z]/.test(name) ? name : stem + name))];
    })
    .filter((name) => /^\w+$/.test(name) && name !== 'case' && name !== 'unknownEventType');
}

/** A client whose every answer is a stream of these frames. */
function answering(frames: string) {
  const headers = { 'content-type': 'text/event-stream' };
  return createClient({
    apiKey: 'k',
    baseUrl: 'http://127.0.0.1:9/v1',
    fetch: async () => new Response(frames, { headers }),
  });
}

describe('the notes below the tables', () => {
  it('¹ an event of no union comes as it is', async () => {
    const strange = tables
      .flatMap(({ rows }) => rows.filter(({ note }) => note === '¹'))
      .map(({ name }) => ({ type: name, delta: { x: 1 } }));
    expect(strange).toHaveLength(4);
    const end = { type: 'response.completed', response: { output: [{ type: 'message' }] } };
    const frames = [...strange, end].map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const seen: unknown[] = [];
    for await (const event of await streamResponse(answering(frames), { input: '' })) seen.push(event);
    expect(seen).toEqual([...strange, end]);
  });

  it('³ error and done end the stream', async () => {
    const noted = tables.map(({ rows }) => rows.filter(({ note }) => note === '³').map(({ name }) => name));
    expect(noted).toEqual([['error'], ['error', 'done']]);
    const run = { event: 'thread.run.completed', data: { id: 'run_1', status: 'completed' } };
    const told = `event: ${run.event}\ndata: ${JSON.stringify(run.data)}\n\n`;
    const read = async (ending: string) => {
      const events: unknown[] = [];
      for await (const event of await streamRun(answering(told + ending), 't', { assistant_id: 'a' }))
        events.push(event);
      return events;
    };
    expect(await read('event: done\ndata: [DONE]\n\n')).toEqual([run]);
    const error = await read('event: error\ndata: {"code":null,"message":"m","param":null,"type":"t"}\n\n').catch(
      (reason: unknown) => reason,
    );
    expect(isStreamError(error) && error.code).toBe('in-band-error');
  });
});
