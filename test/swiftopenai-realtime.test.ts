import { existsSync, readFileSync } from 'node:fs';
import { createClient } from '@unspool/generated';
import { realtimeSchemas } from '@unspool/generated/schemas';
import * as realtime from '@unspool/realtime';
import { connectRealtime, type RealtimeSession, type RealtimeSessionSettings } from '@unspool/realtime';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

const page = readFileSync(new URL('../packages/realtime/docs/swiftopenai.md', import.meta.url), 'utf8');
const reference = new URL('../../shared/reference/swiftopenai.md', import.meta.url);

/** What stands below a heading. */
function readSection(heading: string): string {
  const [, section = ''] = page.split(`## ${heading}\n`);
  return section.split('\n## ')[0] ?? '';
}

/** Rows of a table whose first column counts, without the count and the marks of code. */
function readRows(section: string): string[][] {
  const rows = section.matchAll(/^\| (\d+) +\|(.*)\|$/gm);
  return [...rows].map(([, number, cells = ''], index) => {
    expect(Number(number)).toBe(index + 1);
    return cells.split('|').map((cell) => cell.replaceAll('`', '').trim());
  });
}

/** What a section says of names that SwiftOpenAI lacks. */
function readLacking(section: string): string[] {
  const lacking = section.split('Here, and not there:').at(-1) ?? '';
  return [...lacking.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name);
}

/** The types of a union of events in the document. */
function readTypes(union: string): string[] {
  const schemas: Readonly<Record<string, unknown>> = realtimeSchemas;
  const visit = (schema: unknown): string[] => {
    const { $ref, properties, oneOf, anyOf } = Object(schema);
    if ($ref !== undefined) return visit(schemas[String($ref).split('/').at(-1) ?? '']);
    const type: unknown = properties?.type?.const ?? properties?.type?.enum?.[0];
    return type === undefined ? (oneOf ?? anyOf ?? []).flatMap(visit) : [String(type)];
  };
  return visit(schemas[union]);
}

const events = readRows(readSection('Messages from the server')).map(([swift = '', cell = '']) => {
  const [type = '', note] = cell.split(' ');
  return { swift, type, note };
});

describe('messages from the server', () => {
  const documented = readTypes('RealtimeServerEvent');

  it.each(events)('$swift is $type', ({ type, note }) => expect(documented.includes(type)).toBe(note !== '³'));

  it('are all there, with those that SwiftOpenAI lacks', () => {
    const named = [...new Set(events.map(({ type }) => type)), ...readLacking(readSection('Messages from the server'))];
    expect(documented).toHaveLength(46);
    expect(named.filter((type) => type !== 'input_audio_buffer.transcript').toSorted()).toEqual(documented.toSorted());
  });

  it.skipIf(!existsSync(reference))('have the names that SwiftOpenAI gives them', () => {
    const [, part = ''] = readFileSync(reference, 'utf8').split('### 5.5');
    const cases = [...(part.split('\n### ')[0] ?? '').matchAll(/^\|[^|]*\| ([a-z]+[A-Z]\w+|error)\b/gm)].map(
      ([, name]) => name,
    );
    expect(cases.length).toBeGreaterThan(20);
    const names = new Set([...events.map(({ swift }) => swift), 'disconnected']);
    expect(cases.filter((name = '') => !names.has(name))).toEqual([]);
  });
});

describe('messages to the server', () => {
  const rows = readRows(readSection('Messages to the server'));

  it('are all there, with those that SwiftOpenAI lacks', () => {
    const named = [
      ...new Set(rows.map(([, type = '']) => type)),
      ...readLacking(readSection('Messages to the server')),
    ];
    expect(named.toSorted()).toEqual(readTypes('RealtimeClientEvent').toSorted());
  });

  it('have a function each, or a method of the session', async () => {
    await using server = await startServer({ apiKey: 'k' });
    const client = createClient({ apiKey: 'k', baseUrl: server.baseUrl });
    await using session = await connectRealtime(client, { model: 'gpt-realtime' });
    for (const [, , call = ''] of rows) {
      const [, method = '', request = ''] = /^(?:session\.(\w+)\(|(\w+)\(session, )/.exec(call) ?? [];
      const named: unknown = method
        ? session[method as keyof RealtimeSession] // As the page has it.
        : new Map(Object.entries(realtime)).get(request);
      expect(named, call).toBeTypeOf('function');
    }
  });
});

describe('configuration', () => {
  const rows = readRows(readSection('Configuration')).map(([swift = '', name = '', path = '']) => ({
    swift,
    name,
    path,
  }));
  const values: Readonly<Record<string, unknown>> = {
    inputAudioFormat: 'g711_ulaw',
    outputAudioFormat: 'g711_alaw',
    inputAudioTranscription: { model: 'whisper-1' },
    include: ['item.input_audio_transcription.logprobs'],
    instructions: 'Be brief.',
    maxResponseOutputTokens: 77,
    modalities: ['text'],
    model: 'gpt-realtime',
    parallelToolCalls: true,
    reasoning: { effort: 'low' },
    speed: 1.25,
    tools: [{ type: 'function', name: 'f', parameters: { type: 'object' } }],
    toolChoice: 'none',
    turnDetection: { type: 'semantic_vad', eagerness: 'low' },
    voice: 'cedar',
  };
  const wire: Readonly<Record<string, unknown>> = {
    ...values,
    inputAudioFormat: { type: 'audio/pcmu' },
    outputAudioFormat: { type: 'audio/pcma' },
    inputAudioTranscription: { model: 'whisper-1', language: null, prompt: null }, // The server names what is not set.
  };

  it.each(rows)('$swift is $name, $path on the wire', async ({ name, path }) => {
    await using server = await startServer({ apiKey: 'k' });
    const client = createClient({ apiKey: 'k', baseUrl: server.baseUrl });
    const settings = { [name]: values[name] } as RealtimeSessionSettings; // As the page has it.
    await using session = await connectRealtime(client, { model: 'gpt-realtime', session: settings });
    const value = path.split('.').reduce<unknown>((at, member) => Object(at)[member], session.configuration);
    expect(value).toEqual(wire[name]);
  });

  it('has every member that SwiftOpenAI has, but for the one that is gone', () => {
    expect(rows.map(({ swift }) => swift).toSorted()).toEqual(Object.keys(values).toSorted());
    const connecting = connectRealtime(createClient({ apiKey: 'k' }), {
      model: 'gpt-realtime',
      // @ts-expect-error sessions have none
      session: { temperature: 0.8 },
    });
    return expect(connecting).rejects.toThrow(/no temperature/);
  });
});

describe('calls', () => {
  const rows = [...readSection('Calls').matchAll(/^\| `[^`]+` +\| `(\w+)` +\| `(@unspool\/[\w/-]+)` +\|$/gm)];

  it.each(rows.map(([, name = '', subpath = '']) => ({ name, subpath })))(
    '$name of $subpath',
    async ({ name, subpath }) => {
      const module: Readonly<Record<string, unknown>> = await import(subpath);
      expect(module[name]).toBeTypeOf('function');
    },
  );

  it('are told of', () => expect(rows.length).toBeGreaterThan(6));
});
