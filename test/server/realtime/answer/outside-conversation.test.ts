import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';

const said = (text: string, id: string): RealtimeConversationItem => ({
  id,
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text }],
});
const outside = { conversation: 'none', output_modalities: ['text'] } as const;

describe('a response outside the conversation', () => {
  it('runs beside others, names no conversation and leaves no item', async () => {
    await using server = await startServer({ realtime: { answers: [{ deltaDelayMs: 3 }, { deltaDelayMs: 3 }] } });
    await using socket = await connectSocket(server);
    socket.send(
      { type: 'conversation.item.create', item: said('In', 'in') },
      { type: 'response.create', response: { output_modalities: ['text'] } },
      { type: 'response.create', response: { ...outside, input: [said('Out', 'out')], metadata: { topic: 'out' } } },
      { type: 'response.create', response: outside },
    );
    const done = [
      await socket.next('response.done'),
      await socket.next('response.done'),
      await socket.next('response.done'),
    ];
    const byConversation = done.map(({ response }) => [response.conversation_id === null, response.metadata]);
    expect(byConversation).toContainEqual([false, null]);
    expect(byConversation).toContainEqual([true, { topic: 'out' }]);
    expect(byConversation).toContainEqual([true, null]);
    expect(JSON.stringify(done.find(({ response }) => response.metadata !== null))).toContain('“Out”');
    expect(server.realtime.connections[0]?.items.map((item) => item.type === 'message' && item.role)).toEqual([
      'user',
      'assistant',
    ]);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });

  it('reads items of the conversation that it refers to', async () => {
    await using server = await startServer();
    await using socket = await connectSocket(server);
    socket.send(
      { type: 'conversation.item.create', item: said('First', 'a') },
      { type: 'conversation.item.create', item: said('Second', 'b') },
    );
    const refer = (id: string) =>
      JSON.stringify({
        type: 'response.create',
        event_id: `refer_${id}`,
        response: { ...outside, input: [{ type: 'item_reference', id }] },
      });
    socket.sendRaw(refer('a'));
    expect(JSON.stringify((await socket.next('response.done')).response.output)).toContain('“First”');
    socket.sendRaw(refer('none'));
    expect((await socket.next('error')).error).toMatchObject({
      code: 'item_not_found',
      param: 'response.input[0].id',
      event_id: 'refer_none',
    });
  });
});
