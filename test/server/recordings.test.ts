import { describe, expect, it } from 'vitest';
import { startServer } from './start-server.ts';
import { eventOrder } from './testing/event-order.ts';
import { readEvents, readFrames } from './testing/read-frames.ts';
import { hasRecordings, listRecordings, readRecording } from './testing/recordings.ts';
import { requestJson, requestText } from './testing/request-json.ts';

const tools = [
  {
    type: 'function',
    name: 'f',
    strict: true,
    parameters: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
  },
];

/** Items that the model of the embedded server makes as well. */
const PLAIN = new Set(['message', 'function_call']);

interface OutputItem {
  readonly type: string;
}

/** The order of one item's events, from its announcement to its end. */
function ordersByItemType(text: string): Map<string, string> {
  const events = readEvents(text);
  const items: OutputItem[] = events.findLast(({ response }) => response !== undefined)?.response.output ?? [];
  return new Map(
    items.flatMap(({ type }, index) => {
      const own = events.filter(({ output_index: position }) => position === index);
      return PLAIN.has(type) && own.length > 0 ? [[type, eventOrder(own).join(' ')] as const] : [];
    }),
  );
}

describe.skipIf(!hasRecordings)('streams beside the real ones', () => {
  it('have the same events for messages and function calls, in the same order', async () => {
    await using server = await startServer();
    const ours = new Map([
      ...ordersByItemType(await requestText(server, '/responses', { model: 'm', input: 'x', stream: true })),
      ...ordersByItemType(await requestText(server, '/responses', { model: 'm', input: 'x', stream: true, tools })),
    ]);
    expect([...ours.keys()]).toEqual(['message', 'function_call']);
    let compared = 0;
    for (const path of listRecordings('responses-events').filter((name) => name.includes('api-openai-com'))) {
      for (const [type, order] of ordersByItemType(readRecording(path))) {
        const withoutAnnotations = order.replaceAll('response.output_text.annotation.added ', '');
        expect(withoutAnnotations, path).toBe(ours.get(type));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('begin and end as the real ones do', async () => {
    await using server = await startServer();
    const ours = readFrames(await requestText(server, '/responses', { model: 'm', input: 'x', stream: true })).map(
      ({ event }) => event,
    );
    for (const path of listRecordings('responses-events').filter((name) => name.includes('api-openai-com'))) {
      // A background response is queued before it begins.
      const theirs = readFrames(readRecording(path))
        .map(({ event }) => event)
        .filter((event) => event !== 'response.queued');
      expect(theirs.slice(0, 2), path).toEqual(ours.slice(0, 2));
      expect(['response.completed', 'response.incomplete', 'response.failed'], path).toContain(theirs.at(-1));
    }
  });

  it('tell of a run that writes a message as the real ones do', async () => {
    await using server = await startServer();
    const { body: assistant } = await requestJson(server, 'POST /assistants', { model: 'gpt-4o' });
    const request = { assistant_id: assistant.id, stream: true };
    const [, ...ours] = readFrames(await requestText(server, '/threads/runs', request)).map(({ event }) => event);
    const order = (events: readonly (string | undefined)[]) => events.filter((event) => !event?.endsWith('.delta'));
    const paths = listRecordings('assistants-events');
    expect(paths).toHaveLength(2);
    for (const path of paths) {
      // The model of the embedded server runs no code.
      const theirs = readFrames(readRecording(path)).filter(({ data }) => !data.includes('"type":"tool_calls"'));
      expect(order(theirs.map(({ event }) => event)), path).toEqual(order(ours));
    }
  });

  it('carry chunks with the same members', async () => {
    await using server = await startServer();
    const request = {
      model: 'm',
      messages: [{ role: 'user', content: 'x' }],
      stream: true,
      stream_options: { include_usage: true },
    };
    const ours = readEvents(await requestText(server, '/chat/completions', request));
    const members = new Set(Object.keys(ours[0]));
    const padded = listRecordings('chat-chunks')
      .filter((name) => name.includes('api-openai-com'))
      .map((path) => readEvents(readRecording(path)))
      .filter(([first]) => 'obfuscation' in first && 'usage' in first);
    expect(padded.length).toBeGreaterThan(3);
    for (const theirs of padded) {
      expect(new Set(Object.keys(theirs[0]))).toEqual(members);
      expect(theirs[0].choices[0].delta.role).toBe(ours[0].choices[0].delta.role);
      expect(Object.keys(theirs.at(-1).usage).toSorted()).toEqual(Object.keys(ours.at(-1).usage).toSorted());
    }
  });

  it('carry pieces of completions with the same members, ended in the same way', async () => {
    await using server = await startServer();
    const request = { model: 'm', prompt: 'x', max_tokens: 16, stream: true };
    // One member came after the recordings were made.
    const { system_fingerprint: _, ...ours } = readEvents(await requestText(server, '/completions', request))[0];
    const cut = readEvents(await requestText(server, '/completions', { ...request, max_tokens: 2 }));
    const recordings = listRecordings('text-completion-chunks');
    expect(recordings).toHaveLength(4);
    for (const path of recordings) {
      const theirs = readEvents(readRecording(path));
      expect(readFrames(readRecording(path)).at(-1)).toEqual({ event: undefined, data: '[DONE]' });
      expect(Object.keys(theirs[0]).toSorted()).toEqual(Object.keys(ours).toSorted());
      expect(Object.keys(theirs[0].choices[0]).toSorted()).toEqual(Object.keys(ours.choices[0]).toSorted());
      for (const chunks of [theirs, cut]) {
        expect(chunks.at(-1).choices[0]).toMatchObject({ text: expect.stringMatching(/./), finish_reason: 'length' });
        expect(chunks.at(-2).choices[0].finish_reason).toBeNull();
      }
    }
  });
});
