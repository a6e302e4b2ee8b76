import { isRealtimeError, stayUp } from '@unspool/realtime';
import { expect, it } from 'vitest';

import { startServer } from '../server/index.ts';
import { describeOnEach, model } from './start-scenario.ts';

const secret = 'sk-secret-0123456789abcdef';

describeOnEach('credentials', (start, { connectRealtime, socket, source }) => {
  it('also: a refused key is unauthorized, or, where a socket does not say so, unreachable; it is tried once', async () => {
    await using server = await startServer();
    const opening = connectRealtime({ token: secret, baseUrl: server.baseUrl }, { model, reconnect: stayUp() });
    const error: unknown = await opening.catch((reason: unknown) => reason);
    expect(error).toSatisfy(isRealtimeError);
    expect(error).toMatchObject(
      socket === 'ws' ? { code: 'unauthorized', status: 401 } : { code: 'unreachable', status: undefined },
    );
    // undici asks a second time by itself.
    expect(server.realtime.connections.length).toBeLessThanOrEqual(socket === 'ws' ? 1 : 2);
    expect(JSON.stringify(error) + String(error) + String((error as Error).stack)).not.toContain(secret);
  });

  it('also: a key that is refused on the way back ends the session soon', async () => {
    const handshake = { kind: 'answer', status: 401 } as const;
    await using test = await start({
      realtime: { handshake, onConnection: { 1: { handshake: undefined } } },
      stayUp: { maxAttempts: 4, initialDelayMs: 1 },
    });
    test.connection().perform({ kind: 'cut' });
    const { attempts, error } = await test.session.closed;
    expect(error).toMatchObject({ code: socket === 'ws' ? 'unauthorized' : 'unreachable' });
    expect(attempts).toBe(socket === 'ws' ? 2 : 4);
    expect(test.server.realtime.connections.length).toBeLessThanOrEqual(socket === 'ws' ? 3 : 9);
  });

  it.each([301, 302, 307, 308])('also: a redirect (%i) is not followed, with the key or without', async (status) => {
    await using elsewhere = await startServer({ apiKey: null });
    const location = `${elsewhere.baseUrl}/realtime?model=${model}`;
    const handshake = { kind: 'answer' as const, status, headers: { location } };
    await using server = await startServer({ realtime: { handshake } });
    const error: unknown = await connectRealtime(source(server), { model }).catch((reason: unknown) => reason);
    expect(error).toMatchObject(socket === 'ws' ? { code: 'refused', status } : { code: 'unreachable' });
    expect(server.realtime.connections).toHaveLength(1);
    expect(elsewhere.requests).toEqual([]);
  });
});
