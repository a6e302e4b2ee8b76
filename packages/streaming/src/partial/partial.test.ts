import type { ResponseStreamEvent } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { streamChatCompletion } from '../chat/index.ts';
import { streamResponse, type ResponseStream } from '../responses/index.ts';
import {
  makeMessageEvents,
  makeResponse,
  numberEvents,
  type UnnumberedEvent,
} from '../responses/response-events.fixture.ts';
import { createScriptedClient, frameChunks, frameEvents } from '../sse.fixture.ts';
import { partial } from './partial.ts';

interface Recipe {
  readonly title: string;
  readonly steps: readonly string[];
}

const recipe: Recipe = { title: 'Apple pie 🥧', steps: ['Peel "four" apples', 'Bake\nfor an hour'] };
const words = JSON.stringify(recipe).match(/.{1,4}/g) ?? [];

function number(events: readonly UnnumberedEvent[]): ResponseStreamEvent[] {
  return numberEvents([
    { type: 'response.created', response: makeResponse() },
    ...events,
    { type: 'response.completed', response: makeResponse({ status: 'completed' }) },
  ]);
}

function openResponse(events: readonly UnnumberedEvent[]): Promise<ResponseStream> {
  const { client } = createScriptedClient(frameEvents(number(events)));
  return streamResponse(client, { model: 'gpt-5', input: 'A recipe' });
}

function openChat(choices: readonly object[]): ReturnType<typeof streamChatCompletion> {
  const { client } = createScriptedClient(frameChunks(choices.map((choice) => ({ choices: [choice] }))));
  return streamChatCompletion(client, { model: 'gpt-5', messages: [] });
}

describe('partial', () => {
  it('shows the answer at every delta of a response', async () => {
    const stream = await openResponse(makeMessageEvents(words));
    const answer = partial<Recipe>(stream);
    const titles: unknown[] = [];
    let text = '';
    expect([answer.value, answer.state]).toEqual([undefined, 'open']);
    for await (const event of stream) {
      if (event.type !== 'response.output_text.delta') continue;
      text += event.delta;
      titles.push(answer.value?.title);
      if (text.length < JSON.stringify(recipe).length) expect(answer.state).toBe('open');
    }
    expect(titles.slice(0, 6)).toEqual([undefined, undefined, 'Ap', 'Apple ', 'Apple pie ', 'Apple pie 🥧']);
    expect([answer.value, answer.state]).toEqual([recipe, 'complete']);
  });

  it('shows the answer at every chunk of a chat completion, of its first choice', async () => {
    const stream = await openChat([
      { index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null },
      { index: 1, delta: { content: '{"title":"Other"}' } },
      ...words.map((content) => ({ index: 0, delta: { content } })),
      { index: 1, delta: {}, finish_reason: 'stop' },
      { index: 0, delta: {}, finish_reason: 'stop' },
    ]);
    const answer = partial<Recipe>(stream);
    const states = new Set<string>();
    for await (const _ of stream) states.add(JSON.stringify(answer.value) ?? '');
    expect(states.size).toBeGreaterThan(words.length / 2);
    expect([answer.value, answer.state]).toEqual([recipe, 'complete']);
  });

  it('follows a stream that final() or text() reads', async () => {
    const stream = await openResponse(makeMessageEvents(words));
    const answer = partial<Recipe>(stream);
    await stream.final();
    expect(answer.value).toEqual(recipe);
  });

  it('needs nothing but the deltas', async () => {
    const { client } = createScriptedClient(frameEvents(number(makeMessageEvents(words))));
    const only = ['response.output_text.delta'] as const;
    const stream = await streamResponse(client, { model: 'gpt-5', input: 'A recipe' }, { only });
    const answer = partial<Recipe>(stream);
    const seen: string[] = [];
    stream.observe(({ type }) => seen.push(type));
    for await (const event of stream) expect(event.type).toBe('response.output_text.delta');
    expect(new Set(seen)).toEqual(new Set(only));
    expect([answer.value, answer.state]).toEqual([recipe, 'complete']);
  });

  it('has no value after a refusal, which is in the snapshot', async () => {
    const place = { output_index: 0, content_index: 0, item_id: 'msg_0' };
    const stream = await openResponse([{ type: 'response.refusal.delta', ...place, delta: 'I cannot.' }]);
    const answer = partial<Recipe>(stream);
    await stream.final();
    expect([answer.value, answer.state]).toEqual([undefined, 'open']);
    expect(stream.snapshot?.output).toMatchObject([{ content: [{ type: 'refusal', refusal: 'I cannot.' }] }]);
  });

  it('passes over words before the answer, and keeps the first answer', async () => {
    const stream = await openResponse([
      ...makeMessageEvents(['Let me ', 'think.'], 0),
      ...makeMessageEvents(words, 1),
      ...makeMessageEvents(['{"title":"Second"}'], 2),
    ]);
    const answer = partial<Recipe>(stream);
    await stream.final();
    expect(answer.value).toEqual(recipe);
  });

  it('reads the text that closes where deltas are missing or left out', async () => {
    const events = makeMessageEvents(words);
    const without = await openResponse(events.filter(({ type }) => type !== 'response.output_text.delta'));
    const some = await openResponse(events.filter((_, at) => at !== 4));
    for (const stream of [without, some]) {
      const answer = partial<Recipe>(stream);
      await stream.final();
      expect([answer.value, answer.state]).toEqual([recipe, 'complete']);
    }
  });

  it('reads content that comes in parts', async () => {
    const parts = words.map((text) => ({
      index: 0,
      delta: {
        content: [
          { type: 'note', text: 'aside' },
          { type: 'text', text },
        ],
      },
    }));
    const stream = await openChat([...parts, { index: 0, delta: {}, finish_reason: 'stop' }]);
    const answer = partial<Recipe>(stream);
    await stream.final();
    expect(answer.value).toEqual(recipe);
  });

  it('ends a number that is the whole answer', async () => {
    const stream = await openChat([{ delta: { content: '4' } }, { delta: { content: '2' }, finish_reason: 'stop' }]);
    const answer = partial<number>(stream);
    await stream.final();
    expect([answer.value, answer.state]).toEqual([42, 'complete']);
  });

  it('says that an answer is not JSON', async () => {
    const stream = await openChat([{ delta: { content: 'A pie.' }, finish_reason: 'stop' }]);
    const answer = partial(stream);
    expect(await stream.text()).toBe('A pie.');
    expect([answer.value, answer.state]).toEqual([undefined, 'invalid']);
  });

  it('is not thrown off by what should not be there', async () => {
    const stream = await openChat([
      Object(null),
      { delta: null },
      { delta: { content: 7 } },
      { delta: { content: [null, 'x', { type: 'text', text: 3 }] } },
      { index: 'one', delta: { content: 'x' } },
      { delta: { content: '[]' }, finish_reason: 'stop' },
    ]);
    const answer = partial(stream);
    await stream.final();
    expect(answer.value).toEqual([]);
  });

  it('comes too late after the first event', async () => {
    const stream = await openResponse(makeMessageEvents(words));
    for await (const _ of stream) expect(() => partial(stream)).toThrow(/Call partial\(\) before looping over it/);
  });
});
