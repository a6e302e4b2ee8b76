import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Client } from '@unspool/generated';
import type { OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from './chat/index.ts';
import { readChatNaively, summarizeCompletion } from './naive-chat-reader.fixture.ts';
import { accumulate } from './responses/accumulate-events.fixture.ts';
import { streamResponse, type UnknownEvent } from './responses/index.ts';
import { createScriptedClient, scriptBody, sliceBytes } from './sse.fixture.ts';

const folder = new URL('../../../../shared/recordings/', import.meta.url);
const hasRecordings = existsSync(folder);

interface Recording {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What `index.json` says of the recording's own consistency. */
  readonly integrity: string;
}

function readRecordings(kind: string): Recording[] {
  if (!hasRecordings) return [];
  const index: readonly { readonly file: string; readonly integrity?: string | null }[] = JSON.parse(
    readFileSync(new URL('index.json', folder), 'utf8'),
  );
  return readdirSync(new URL(kind, folder)).map((file) => ({
    name: file,
    bytes: readFileSync(new URL(`${kind}/${file}`, folder)),
    integrity: index.find((entry) => entry.file === `${kind}/${file}`)?.integrity ?? '',
  }));
}

/** The payloads of a recording, read without any of the code under test. */
function readPayloads(bytes: Uint8Array): unknown[] {
  return new TextDecoder()
    .decode(bytes)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.startsWith('data:') && !line.includes('[DONE]'))
    .map((line) => JSON.parse(line.slice(5)));
}

/** `RECORDINGS=all` cuts each recording at every size up to its length, or this many bytes: minutes instead of seconds. */
const largestCut = process.env['RECORDINGS'] === 'all' ? 4096 : 0;

/** Sizes of chunks: each from 1 to 64 for what is small, some of them for what is large, and larger ones. */
function chooseSizes(length: number, random: readonly number[]): number[] {
  if (largestCut > 0) return Array.from({ length: Math.min(length, largestCut) }, (_, index) => index + 1);
  const small = length < 12_000 ? Array.from({ length: 64 }, (_, index) => index + 1) : [1, ...random.slice(0, 3)];
  return [...new Set([...small, ...random.slice(3)])];
}

const randomSizes = fc.tuple(
  ...Array.from({ length: 3 }, () => fc.integer({ min: 2, max: 64 })),
  ...Array.from({ length: 3 }, () => fc.integer({ min: 65, max: 20_000 })),
);

/** Reads a recording in chunks of many sizes. Their seed is told when one fails. */
async function readInChunks(bytes: Uint8Array, read: (client: Client) => Promise<void>): Promise<void> {
  const check = fc.asyncProperty(randomSizes, async (random) => {
    for (const size of chooseSizes(bytes.length, random))
      await read(createScriptedClient(scriptBody(sliceBytes(bytes, size)).stream).client);
  });
  await fc.assert(check, { numRuns: 1, endOnFailure: true });
}

const timeout = largestCut > 0 ? 3_600_000 : 60_000;

describe.skipIf(!hasRecordings)('recorded Responses streams', () => {
  const recordings = readRecordings('responses-events');

  it('are all there', () => expect(recordings).toHaveLength(22));

  for (const { name, bytes, integrity } of recordings) {
    it(`${name} comes through whole, however it is cut`, { timeout }, async () => {
      const payloads = readPayloads(bytes);
      const [sent, last] = [JSON.stringify(payloads), JSON.stringify(Object(payloads.at(-1)).response)];
      await readInChunks(bytes, async (client) => {
        const stream = await streamResponse(client, { model: 'gpt-5', input: '' });
        const events: unknown[] = [];
        for await (const event of stream) events.push(event);
        if (JSON.stringify(events) !== sent) expect(events).toEqual(payloads);
        expect(stream.ended).toBe('terminal-event');
        expect(JSON.stringify(await stream.final())).toBe(last);
      });
    });

    it(`${name} adds up to its own last event`, () => {
      const { events, output } = splitResponse(bytes);
      const items = accumulate(events)?.response.output ?? [];
      const differing = output.filter((item, index) => !isDeepStrictEqual(item, items[index]));
      const announced = /MISMATCH item-differs:(.*)/.exec(integrity)?.[1]?.split(',') ?? [];
      expect(differing.map((item) => item.type)).toEqual(announced);
      expect(items.map((item) => item.type)).toEqual(output.map((item) => item.type));
    });

    it(`${name} adds up to the same texts without any event that closes something`, () => {
      const { events, output } = splitResponse(bytes);
      const open = events.filter(({ type }) => !String(type).endsWith('.done'));
      expect(accumulate(open)?.response.output.map(readTexts)).toEqual(output.map(readTexts));
    });
  }
});

/** The events of a recording but for the last, and the output that the last one brings. */
function splitResponse(bytes: Uint8Array): {
  readonly events: readonly (ResponseStreamEvent | UnknownEvent)[];
  readonly output: readonly OutputItem[];
} {
  const events = readPayloads(bytes) as (ResponseStreamEvent | UnknownEvent)[];
  const last = events.at(-1);
  if (last?.type !== 'response.completed') throw new Error('the recording ends otherwise');
  return { events: events.slice(0, -1), output: last.response.output };
}

/** What of an item comes in deltas. */
function readTexts(item: OutputItem): object {
  const { type, content, summary, arguments: text, code, input } = { content: [], summary: [], ...Object(item) };
  const parts = [...content, ...summary].map((part) => ({ logprobs: [], ...part }));
  // Arguments that are no text have no deltas.
  return { type, parts, text: typeof text === 'string' ? text : undefined, code, input };
}

describe.skipIf(!hasRecordings)('recorded chat streams', () => {
  const recordings = readRecordings('chat-chunks');

  it('are all there', () => expect(recordings).toHaveLength(43));

  for (const { name, bytes } of recordings) {
    it(`${name} has choices in every chunk, as the type says`, () => {
      for (const chunk of readPayloads(bytes)) expect(Object(chunk).choices).toBeInstanceOf(Array);
    });

    it(`${name} adds up, however it is cut`, { timeout }, async () => {
      const payloads = readPayloads(bytes);
      const [sent, want] = [JSON.stringify(payloads), readChatNaively(payloads)];
      await readInChunks(bytes, async (client) => {
        const stream = await streamChatCompletion(client, { model: 'gpt-5', messages: [] });
        const chunks: unknown[] = [];
        for await (const chunk of stream) chunks.push(chunk);
        if (JSON.stringify(chunks) !== sent) expect(chunks).toEqual(payloads);
        expect(stream.ended).toBe('done-marker');
        expect(summarizeCompletion(await stream.final())).toEqual(want);
      });
    });
  }
});
