import {
  connectRealtime,
  createItem,
  isRealtimeError,
  type RealtimeEvent,
  type RealtimeSessionSettings,
  respond,
  stayUp,
  type StayUpOptions,
} from '@unspool/realtime';
import { createConversation } from '@unspool/realtime/conversation';
import { describe, expect, it } from 'vitest';

import { type RealtimeOptions, startServer } from './server/index.ts';

const apiKey = 'sk-embedded';
const tools = [
  {
    type: 'function' as const,
    name: 'get_time',
    description: 'The time.',
    parameters: { type: 'object', properties: {} },
  },
];

interface Settings extends StayUpOptions {
  readonly session?: RealtimeSessionSettings | undefined;
}

/** A session in text with a conversation, and the embedded server that it is with. */
async function start(realtime: RealtimeOptions, { session: more, ...staying }: Settings = {}) {
  const server = await startServer({ apiKey, realtime });
  const conversation = createConversation();
  const faults: unknown[] = [];
  const session = await connectRealtime(
    { token: apiKey, baseUrl: server.baseUrl },
    {
      model: 'gpt-realtime',
      session: { outputModalities: ['text'], instructions: 'Be brief.', ...more },
      onFault: (fault) => faults.push(fault),
      reconnect: stayUp({ conversation, initialDelayMs: 10, ...staying }),
    },
  );
  const news: RealtimeEvent[] = [];
  session.on('connection.reconnecting', (event) => news.push(event));
  session.on('connection.restored', (event) => news.push(event));
  return {
    server,
    session,
    conversation,
    faults,
    news,
    ids: (connection: number) => server.realtime.connections[connection]?.items.map(({ id }) => id),
    say: (text: string) =>
      createItem(session, { type: 'message', role: 'user', content: [{ type: 'input_text', text }] }),
    async [Symbol.asyncDispose]() {
      await session.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe('a session and connections that end', () => {
  it.each([
    { name: 'cut', effect: { kind: 'cut' as const }, cause: { cause: 'closed', closeCode: 1006 } },
    { name: 'closed for maintenance', effect: { kind: 'close' as const, code: 1012 }, cause: { closeCode: 1012 } },
    { name: 'expired', effect: { kind: 'expire' as const }, cause: { closeCode: 1001, delayMs: 0 } },
  ])(
    'goes on with all that was said, calls with their outputs included, when it is $name',
    async ({ effect, cause }) => {
      const answer = { id: 'item_call', callId: 'call_1', name: 'get_time', arguments: '{}' };
      await using test = await start(
        { onConnection: { 1: { answers: [{ items: [{ kind: 'call', ...answer }] }] } } },
        { session: { tools } },
      );
      const { session } = test;
      await test.say('What time is it?');
      await respond(session).done;
      await createItem(session, { type: 'function_call_output', call_id: 'call_1', output: '{"time":"12:00"}' });
      await respond(session).done;
      const before = test.ids(0);
      expect(before).toHaveLength(4);
      expect(test.conversation.ids).toEqual(before);
      const restored = session.once('connection.restored');
      test.server.realtime.connections[0]?.perform(effect);
      expect(await restored).toMatchObject({ restoredItems: 4, attempts: 1 });
      expect(test.news[0]).toMatchObject(cause);
      expect(test.ids(1)).toEqual(before);
      expect(test.server.realtime.connections[1]?.session).toMatchObject({
        instructions: 'Be brief.',
        output_modalities: ['text'],
        tools,
      });
      const kinds = test.server.realtime.connections[1]?.items.map(({ type }) => type);
      expect(kinds).toEqual(['message', 'function_call', 'function_call_output', 'message']);
      await test.say('And now?');
      const response = await respond(session).done;
      expect(response.status).toBe('completed');
      expect(test.conversation.ids).toEqual(test.ids(1));
      expect(test.conversation.ids).toHaveLength(6);
      expect(test.faults.filter((fault) => !JSON.stringify(fault).includes('socket-failed'))).toEqual([]);
    },
  );

  it('rejects the answer that was being given as retryable, and keeps as much of it as there was', async () => {
    await using test = await start({
      onConnection: { 1: { faults: [{ when: { sent: 'response.output_text.delta', nth: 2 }, do: { kind: 'cut' } }] } },
    });
    const { session } = test;
    await test.say('Tell me a story');
    const restored = session.once('connection.restored');
    const failure: unknown = await respond(session).done.catch((error: unknown) => error);
    expect(failure).toSatisfy(isRealtimeError);
    expect(failure).toMatchObject({ code: 'connection-lost', retryable: true });
    await restored;
    expect((await respond(session).done).status).toBe('completed');
    expect(test.conversation.entries.map(({ status }) => status)).toEqual(['completed', 'incomplete', 'completed']);
    expect(test.conversation.ids).toEqual(test.ids(1));
  });

  it('asks for the end of its time beforehand, and loses no turn', async () => {
    const rollover = { leadMs: 1500, deadlineMs: 300 };
    await using test = await start({ lifetimeMs: 3000 }, { rollover });
    const asked: string[] = [];
    const until = Date.now() + 7000;
    while (Date.now() < until) {
      asked.push(`Question ${asked.length}`);
      await test.say(asked.at(-1) ?? '');
      expect((await respond(test.session).done).status).toBe('completed');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    expect(test.news.length).toBeGreaterThanOrEqual(3);
    for (const event of test.news)
      expect(event).toMatchObject({ type: 'connection.restored', cause: 'rollover', lostMs: 0 });
    const { connections } = test.server.realtime;
    for (const { closed } of connections.slice(0, -1)) expect(closed?.code).toBe(1000);
    expect(test.ids(connections.length - 1)).toEqual(test.conversation.ids);
    expect(test.conversation.ids).toHaveLength(asked.length * 2);
    expect(test.faults).toEqual([]);
  });
});
