import { connectRealtime, createItem, isRealtimeError, type RealtimeSession, respond, stayUp } from '@unspool/realtime';
import { createConversation } from '@unspool/realtime/conversation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

const apiKey = 'sk-embedded';

/** Asks again what the loss of a connection has left unanswered. */
async function insist<TResult>(ask: () => Promise<TResult>): Promise<TResult> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isRealtimeError(error) || !error.retryable) throw error;
    }
  }
}

const say = (session: RealtimeSession, id: string) =>
  createItem(session, {
    id,
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: `Tell me of ${id}` }],
  });

describe('fifty connections cut at random', () => {
  it('lose nothing that was said, double nothing, and leave nothing behind', async () => {
    await using server = await startServer({ apiKey, realtime: { record: 'no-audio' } });
    const conversation = createConversation();
    const faults: object[] = [];
    const session = await connectRealtime(
      { token: apiKey, baseUrl: server.baseUrl },
      {
        model: 'gpt-realtime',
        session: { outputModalities: ['text'] },
        reconnect: stayUp({ conversation, initialDelayMs: 1, maxDelayMs: 4, maxAttempts: 100 }),
        onFault: (fault) => faults.push(fault),
      },
    );
    const [delays = []] = fc.sample(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 50, maxLength: 50 }), {
      numRuns: 1,
      seed: 20_261_123,
    });
    const asked: string[] = [];
    for (const [index, delay] of delays.entries()) {
      const id = `item_said_${index}`;
      asked.push(id);
      setTimeout(() => server.realtime.connections.at(-1)?.perform({ kind: 'cut' }), delay);
      await insist(() => say(session, id));
      const response = await insist(() => respond(session).done);
      expect(response.status).toBe('completed');
      session.appendAudio(new Int16Array(480));
    }
    await expect.poll(() => session.bufferedAmount).toBe(0);
    await insist(() => say(session, 'item_last'));
    const { connections } = server.realtime;
    expect(connections.length).toBeGreaterThan(40);
    const ids = connections.at(-1)?.items.map(({ id }) => id) ?? [];
    expect(ids.filter((id) => asked.includes(id ?? ''))).toEqual(asked);
    expect(new Set(ids).size).toBe(ids.length);
    const replayed = conversation.toReplayItems().map(({ id }) => id);
    expect(ids).toEqual(replayed);
    await session.close();
    expect(faults.filter((fault) => !/"(?:socket|attempt)-failed"/.test(JSON.stringify(fault)))).toEqual([]);
  });
});
