import { describe, expect, it } from 'vitest';

import { createConversation } from '../conversation/create-conversation.ts';
import { connectRealtime } from '../node.ts';
import { acknowledge, clientOf, type Peer, startServer } from '../realtime-server.fixture.ts';
import type { StayUpOptions } from './reconnect-options.ts';
import { stayUp } from './stay-up.ts';

describe('stayUp', () => {
  const wrong: readonly [string, StayUpOptions][] = [
    ['maxAttempts is -1', { maxAttempts: -1 }],
    ['healthyMs is NaN', { healthyMs: NaN }],
    ['initialDelayMs is -0.5', { initialDelayMs: -0.5 }],
    ['maxDelayMs is NaN', { maxDelayMs: Number('fast') }],
    ['keepAudioMs is -500', { keepAudioMs: -500 }],
    ['leadMs is -1', { rollover: { leadMs: -1 } }],
    ['deadlineMs is NaN', { rollover: { deadlineMs: NaN } }],
  ];

  it.each(wrong)('refuses at once: %s', (words, options) => {
    const stay = () => stayUp(options);
    expect(stay).toThrow(expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(words) }));
  });

  it('is refused before a connection is opened where it was not called', async () => {
    await using server = await startServer(acknowledge);
    const reconnect = stayUp as unknown as ReturnType<typeof stayUp>; // What types refuse.
    const connecting = connectRealtime(clientOf(server), { model: 'm', reconnect });
    await expect(connecting).rejects.toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('{ reconnect: stayUp() }'),
    });
    expect(server.requests).toHaveLength(0);
  });

  it('is refused with a conversation in place of options, which would be told to nobody', () => {
    // @ts-expect-error it goes by its name
    const stay = () => stayUp(createConversation());
    expect(stay).toThrow(/^Connect with .* stayUp\(\{ conversation \}\)/);
  });

  it('keeps each of the sessions up that share it, with attempts of its own', async () => {
    const peers: Peer[] = [];
    await using server = await startServer((peer) => {
      peers.push(peer);
      return acknowledge(peer);
    });
    const reconnect = stayUp({ maxAttempts: 1, initialDelayMs: 1 });
    const connect = () => connectRealtime(clientOf(server), { model: 'm', session: {}, reconnect });
    const sessions = [await connect(), await connect()];
    const restored = sessions.map((session) => session.once('connection.restored'));
    for (const { socket } of peers.splice(0)) socket.terminate();
    expect(await Promise.all(restored)).toMatchObject([{ attempts: 1 }, { attempts: 1 }]);
    expect(peers).toHaveLength(2);
    await Promise.all(sessions.map((session) => session.close()));
  });
});
