import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createScriptedClient, scriptBody, sliceBytes } from '../sse.fixture.ts';
import { streamCompletion } from './stream-completion.ts';

const folder = new URL('../../../../../shared/recordings/text-completion-chunks/', import.meta.url);
const hasRecordings = existsSync(folder);

interface NaiveChunk {
  readonly choices: readonly { readonly text: string; readonly finish_reason: unknown }[];
}

/** What a recording comes to, read line by line without any of the code under test. */
function readNaively(bytes: Uint8Array) {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const chunks: readonly NaiveChunk[] = lines
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)));
  const choices = chunks.flatMap((chunk) => chunk.choices);
  return {
    chunks,
    text: choices.map(({ text }) => text).join(''),
    finishReason: choices.findLast(({ finish_reason }) => finish_reason !== null)?.finish_reason,
  };
}

/** What our stream makes of it. */
async function readStream(bytes: Uint8Array, size: number): Promise<unknown[]> {
  const { client } = createScriptedClient(scriptBody(sliceBytes(bytes, size)).stream);
  const stream = await streamCompletion(client, { model: 'davinci-002', prompt: '' });
  const chunks: unknown[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return [chunks, await stream.final(), stream.ended, await stream.text()];
}

describe.skipIf(!hasRecordings)('recorded completions', () => {
  const names = hasRecordings ? readdirSync(folder) : [];

  it('are all there', () => expect(names).toHaveLength(4));

  it.each(names)('%s adds up, in pieces of any size', { timeout: 120_000 }, async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { chunks, text, finishReason } = readNaively(bytes);
    expect(chunks).toHaveLength(16);
    const { choices: _, ...head } = Object(chunks[0]);
    const choice = { index: 0, text, logprobs: null, finish_reason: finishReason };
    const want = [chunks, { ...head, choices: [choice] }, 'done-marker', text];
    expect(await readStream(bytes, bytes.length)).toEqual(want);
    const differing: number[] = [];
    // Thousands of sizes: expect() would take most of the time.
    for (let size = 1; size < bytes.length; size++)
      if (!isDeepStrictEqual(await readStream(bytes, size), want)) differing.push(size);
    expect(differing).toEqual([]);
  });
});
