import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../manual-clock.ts';
import { startServer } from '../../start-server.ts';
import { connectSocket, type TestSocket } from '../../testing/connect-socket.ts';
import type { RealtimeFault } from './realtime-effect.ts';

const update = { type: 'session.update', session: { type: 'realtime' } } as const;
const clear = { type: 'input_audio_buffer.clear' } as const;

async function closeOf({ socket }: TestSocket): Promise<readonly [number, string]> {
  const [code, reason] = await once(socket, 'close');
  return [code, String(reason)];
}

describe('faults of a realtime connection', () => {
  it.each<[string, RealtimeFault['when'], number]>([
    ['when an event comes', { received: 'input_audio_buffer.clear' }, 0],
    ['when the second one comes', { received: 'input_audio_buffer.clear', nth: 2 }, 1],
    ['after so many of any kind', { received: '*', nth: 3 }, 2],
    ['when an event has gone out', { sent: 'input_audio_buffer.cleared' }, 1],
  ])('closes %s', async (_, when, cleared) => {
    await using server = await startServer({
      realtime: { faults: [{ when, do: { kind: 'close', code: 4000, reason: 'enough' } }] },
    });
    await using socket = await connectSocket(server);
    const closed = closeOf(socket);
    socket.send(clear, clear, clear);
    expect(await closed).toEqual([4000, 'enough']);
    expect(socket.events.filter(({ type }) => type === 'input_audio_buffer.cleared')).toHaveLength(cleared);
    await expect.poll(() => server.realtime.connections[0]?.closed).toMatchObject({ code: 4000 });
  });

  it('closes after so many milliseconds of its clock', async () => {
    const clock = createManualClock();
    await using server = await startServer({
      clock,
      realtime: { faults: [{ when: { afterMs: 5000 }, do: { kind: 'close', code: 1008 } }] },
    });
    await using socket = await connectSocket(server);
    await socket.next('session.created');
    const closed = closeOf(socket);
    await clock.advance(4999);
    expect(server.realtime.connections[0]?.closed).toBeUndefined();
    await clock.advance(1);
    expect(await closed).toEqual([1008, '']);
  });

  it('cuts without a close frame, after what was sent before', async () => {
    await using server = await startServer({
      realtime: { faults: [{ when: { sent: 'session.updated' }, do: { kind: 'cut' } }] },
    });
    await using socket = await connectSocket(server);
    const closed = closeOf(socket);
    socket.send(update);
    expect(await closed).toEqual([1006, '']);
    expect(socket.events.map(({ type }) => type)).toEqual(['session.created', 'session.updated']);
  });

  it('stops reading, so that what the client sends stays with it, and reads on', async () => {
    await using server = await startServer({
      realtime: { faults: [{ when: { sent: 'session.created' }, do: { kind: 'stall' } }] },
    });
    await using socket = await connectSocket(server);
    await socket.next('session.created');
    const audio = 'A'.repeat(4 * 1024 * 1024);
    for (let count = 0; count < 5; count += 1) socket.send({ type: 'input_audio_buffer.append', audio });
    socket.send(clear);
    await new Promise((resolve) => void setTimeout(resolve, 100));
    expect(socket.socket.bufferedAmount).toBeGreaterThan(8 * 1024 * 1024);
    server.realtime.connections[0]?.perform({ kind: 'resume' });
    await socket.next('input_audio_buffer.cleared');
    expect(socket.socket.bufferedAmount).toBe(0);
  });

  it.each([
    [{ kind: 'cut' }, 1006],
    [{ kind: 'close', code: 1012 }, 1012],
  ] as const)('ends while it does not read, with %j', async (effect, code) => {
    await using server = await startServer({
      realtime: { faults: [{ when: { sent: 'session.created' }, do: { kind: 'stall' } }] },
    });
    await using socket = await connectSocket(server);
    await socket.next('session.created');
    const closed = closeOf(socket);
    for (let count = 0; count < 5; count += 1)
      socket.send({ type: 'input_audio_buffer.append', audio: 'A'.repeat(1024 * 1024) });
    server.realtime.connections[0]?.perform(effect);
    expect((await closed)[0]).toBe(code);
    expect(server.realtime.connections[0]?.audio.receivedMs).toBe(0);
  });

  it('falls silent: reads, and neither answers nor pongs', async () => {
    await using server = await startServer({
      realtime: { faults: [{ when: { sent: 'session.updated' }, do: { kind: 'silence' } }] },
    });
    await using socket = await connectSocket(server);
    let pongs = 0;
    socket.socket.on('pong', () => void (pongs += 1));
    socket.socket.ping();
    await once(socket.socket, 'pong');
    socket.send(update);
    await socket.next('session.updated');
    socket.socket.ping();
    socket.send(clear);
    await expect.poll(() => server.realtime.connections[0]?.received.at(-1)?.type).toBe(clear.type);
    expect([pongs, socket.events.length]).toEqual([1, 2]);
  });

  it('is silent from the start', async () => {
    await using server = await startServer({ realtime: { faults: [{ when: 'opened', do: { kind: 'silence' } }] } });
    await using socket = await connectSocket(server);
    socket.send(clear);
    await expect.poll(() => server.realtime.connections[0]?.received.length).toBe(1);
    expect(socket.events).toEqual([]);
  });

  it('sends unknown events and frames that are no events', async () => {
    const faults: RealtimeFault[] = [
      { when: { sent: 'session.created' }, do: { kind: 'send', event: { type: 'response.dreamt', vivid: true } } },
      { when: { received: clear.type }, do: { kind: 'frame', text: '{"type":' } },
      { when: { sent: 'input_audio_buffer.cleared' }, do: { kind: 'frame', base64: 'AAE=' } },
    ];
    await using server = await startServer({ realtime: { faults } });
    await using socket = await connectSocket(server, 'model=m', { raw: true });
    socket.send(clear);
    await expect.poll(() => socket.frames.length).toBe(5);
    expect(JSON.parse(socket.frames[1] ?? '')).toMatchObject({ type: 'response.dreamt', vivid: true });
    expect(socket.frames[2]).toBe('{"type":');
    expect(JSON.parse(socket.frames[3] ?? '')).toMatchObject({ type: 'input_audio_buffer.cleared' });
    expect(socket.frames[4]).toBe('\u0000\u0001');
  });

  it.each([true, false])('refuses an event, naming it: %s', async (naming) => {
    const error = { message: 'No.', code: 'rate_limit_exceeded' };
    await using server = await startServer({
      realtime: { faults: [{ when: { received: update.type, nth: 'every' }, do: { kind: 'refuse', error, naming } }] },
    });
    await using socket = await connectSocket(server);
    socket.send({ ...update, event_id: 'mine' }, update, clear);
    const want = { ...error, type: 'invalid_request_error', event_id: naming ? 'mine' : null };
    expect((await socket.next('error')).error).toMatchObject(want);
    await socket.next('error');
    await socket.next('input_audio_buffer.cleared');
    expect(socket.events.map(({ type }) => type)).not.toContain('session.updated');
  });

  it('leaves an event without an answer', async () => {
    await using server = await startServer({
      realtime: { faults: [{ when: { received: update.type }, do: { kind: 'ignore' } }] },
    });
    await using socket = await connectSocket(server);
    socket.send(update, clear);
    await socket.next('input_audio_buffer.cleared');
    expect(socket.events.map(({ type }) => type)).not.toContain('session.updated');
  });

  it('goes wrong on one connection only', async () => {
    await using server = await startServer({
      realtime: { onConnection: { 2: { faults: [{ when: 'opened', do: { kind: 'close', code: 1011 } }] } } },
    });
    await using first = await connectSocket(server);
    await using second = await connectSocket(server);
    expect(await closeOf(second)).toEqual([1011, '']);
    await using third = await connectSocket(server);
    await third.next('session.created');
    first.send(clear);
    await first.next('input_audio_buffer.cleared');
    await expect
      .poll(() => server.realtime.connections.map(({ number, closed }) => [number, closed?.code]))
      .toEqual([
        [1, undefined],
        [2, 1011],
        [3, undefined],
      ]);
  });
});

describe('the end of a session', () => {
  const words = 'Your session hit the maximum duration of 60 minutes.';

  it.each([
    ['error-and-close', ['session.created', 'error']],
    ['close', ['session.created']],
  ] as const)('comes when its time is over, with %s', async (expiry, types) => {
    const clock = createManualClock();
    await using server = await startServer({ clock, realtime: { lifetimeMs: 3000, expiry } });
    await using socket = await connectSocket(server);
    const { session } = await socket.next('session.created');
    expect(session.expires_at).toBe(clock.now() / 1000 + 3);
    const closed = closeOf(socket);
    await clock.advance(3000);
    expect(await closed).toEqual([1001, words]);
    expect(socket.events.map(({ type }) => type)).toEqual(types);
    if (expiry === 'error-and-close') expect(socket.events[1]).toMatchObject({ error: { code: 'session_expired' } });
  });

  it('comes after an hour, or at once when a test says so', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock });
    await using socket = await connectSocket(server);
    const { session } = await socket.next('session.created');
    expect(session.expires_at).toBe(clock.now() / 1000 + 3600);
    const closed = closeOf(socket);
    server.realtime.connections[0]?.perform({ kind: 'expire' });
    expect(await closed).toEqual([1001, words]);
    await expect.poll(clock.sleeping).toBe(0);
  });
});
