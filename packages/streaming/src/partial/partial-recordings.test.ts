import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from '../chat/index.ts';
import { streamResponse } from '../responses/index.ts';
import { createScriptedClient } from '../sse.fixture.ts';
import type { AnswerStream } from './answer-stream.ts';
import { partial } from './partial.ts';
import { partialToolCalls } from './partial-tool-calls.ts';

const folder = new URL('../../../../../shared/recordings/', import.meta.url);
const hasRecordings = existsSync(folder);

const kinds = {
  'responses-events': (text: string) =>
    streamResponse(createScriptedClient(text).client, { model: 'gpt-5', input: '' }),
  'chat-chunks': (text: string) =>
    streamChatCompletion(createScriptedClient(text).client, { model: 'gpt-5', messages: [] }),
};

/** The arguments of all calls in a final value, as the server wrote them; found by nothing but the names of members. */
function findArguments(final: unknown): string[] {
  if (typeof final !== 'object' || final === null) return [];
  return Object.entries(final).flatMap(([name, value]) =>
    name === 'arguments' && 'name' in final ? [String(value)] : findArguments(value),
  );
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a recording to its end; how often the answer had changed. */
async function follow(
  stream: AnswerStream & AsyncIterable<unknown>,
): Promise<{ answer: unknown; calls: unknown[]; changes: number }> {
  const answer = partial(stream);
  const calls = partialToolCalls(stream);
  let [changes, last] = [0, ''];
  for await (const _ of stream) {
    const now = JSON.stringify([answer.value, calls]);
    if (now !== last) changes++;
    last = now;
  }
  return { answer: answer.value, calls: calls.map((call) => call.arguments), changes };
}

describe.skipIf(!hasRecordings)('recorded answers', () => {
  const seen = { answers: 0, calls: 0, changes: 0 };

  for (const [kind, open] of Object.entries(kinds))
    for (const file of hasRecordings ? readdirSync(new URL(kind, folder)) : [])
      it(`${file} has the answer and the arguments that its end has`, async () => {
        const text = readFileSync(new URL(`${kind}/${file}`, folder), 'utf8');
        const { answer, calls, changes } = await follow(await open(text));
        const whole = await open(text);
        expect(calls).toEqual(findArguments(await whole.final()).map(toJson));
        const final = toJson(await whole.text());
        if (typeof final === 'object') expect(answer).toEqual(final);
        seen.answers += typeof final === 'object' ? 1 : 0;
        seen.calls += calls.length;
        seen.changes += changes;
      });

  it('were structured often enough to say something', () => {
    expect(seen.answers).toBeGreaterThan(1);
    expect(seen.calls).toBeGreaterThan(20);
    expect(seen.changes).toBeGreaterThan(200);
  });
});
