import { isDeepStrictEqual } from 'node:util';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ResponseStreamEvent } from '@unspool/generated/responses';
import { accumulateResponse, type ResponseState, streamResponse, type UnknownEvent } from './responses/index.ts';
import { streamChatCompletion } from './chat/index.ts';
import { readChatNaively, summarizeCompletion } from './naive-chat-reader.fixture.ts';
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

const sizes = [16_384, 113];

describe.skipIf(!hasRecordings)('recorded Responses streams', () => {
  const recordings = readRecordings('responses-events');

  it('are all there', () => expect(recordings).toHaveLength(22));

  for (const { name, bytes, integrity } of recordings) {
    it(`${name} comes through whole`, async () => {
      const payloads = readPayloads(bytes);
      for (const size of sizes) {
        const { client } = createScriptedClient(scriptBody(sliceBytes(bytes, size)).stream);
        const stream = await streamResponse(client, { model: 'gpt-5', input: '' });
        const events: unknown[] = [];
        for await (const event of stream) events.push(event);
        expect(events).toEqual(payloads);
        expect(stream.ended).toBe('terminal-event');
        expect(await stream.final()).toEqual(Object(payloads.at(-1)).response);
      }
    });

    it(`${name} adds up to its own last event`, () => {
      const events = readPayloads(bytes) as (ResponseStreamEvent | UnknownEvent)[];
      const last = events.at(-1);
      if (last?.type !== 'response.completed') throw new Error('the recording ends otherwise');
      let state: ResponseState | undefined;
      for (const event of events.slice(0, -1)) state = accumulateResponse(state, event);
      const differing = last.response.output.filter(
        (item, index) => !isDeepStrictEqual(item, state?.response.output[index]),
      );
      const announced = /MISMATCH item-differs:(.*)/.exec(integrity)?.[1]?.split(',') ?? [];
      expect(differing.map((item) => item.type)).toEqual(announced);
      expect(state?.response.output.map((item) => item.type)).toEqual(last.response.output.map((item) => item.type));
    });

    it(`${name} has deltas that join to what closes them`, () => {
      const events = readPayloads(bytes) as (ResponseStreamEvent | UnknownEvent)[];
      let state: ResponseState | undefined;
      for (const event of events) {
        if (event.type === 'response.output_text.done') expect(outputPart(state, event).text).toBe(event.text);
        if (event.type === 'response.reasoning_text.done') expect(outputPart(state, event).text).toBe(event.text);
        if (event.type === 'response.function_call_arguments.done')
          expect(Object(state?.response.output[event.output_index]).arguments).toBe(event.arguments);
        if (event.type !== 'response.completed') state = accumulateResponse(state, event);
      }
    });
  }
});

function outputPart(
  state: ResponseState | undefined,
  event: { readonly output_index: number; readonly content_index: number },
): { readonly text?: unknown } {
  return Object(Object(state?.response.output[event.output_index]).content)[event.content_index];
}

describe.skipIf(!hasRecordings)('recorded chat streams', () => {
  const recordings = readRecordings('chat-chunks');

  it('are all there', () => expect(recordings).toHaveLength(43));

  for (const { name, bytes } of recordings) {
    it(`${name} adds up`, async () => {
      const payloads = readPayloads(bytes);
      for (const size of sizes) {
        const { client } = createScriptedClient(scriptBody(sliceBytes(bytes, size)).stream);
        const stream = await streamChatCompletion(client, { model: 'gpt-5', messages: [] });
        const chunks: unknown[] = [];
        for await (const chunk of stream) chunks.push(chunk);
        expect(chunks).toEqual(payloads);
        expect(stream.ended).toBe('done-marker');
        expect(summarizeCompletion(await stream.final())).toEqual(readChatNaively(payloads));
      }
    });
  }
});
