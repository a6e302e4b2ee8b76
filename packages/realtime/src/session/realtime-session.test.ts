import { once } from 'node:events';

import { describe, expect, expectTypeOf, it, vi } from 'vitest';

import { entries, provideWebSocket } from '../entries.fixture.ts';
import type { RealtimeEvent, UnknownRealtimeEvent } from '../realtime-event.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import { acknowledge, clientOf, type Peer, startServer } from '../realtime-server.fixture.ts';

provideWebSocket();

const delta = (text: string) => ({ type: 'response.output_text.delta', event_id: `event_${text}`, delta: text });

/** What an event says of itself, short. */
const describeEvent = (event: RealtimeEvent) =>
  event.type === 'response.output_text.delta' ? event.delta : String(event.type);

const collect = async (events: AsyncIterable<RealtimeEvent>) => {
  const seen: string[] = [];
  for await (const event of events) seen.push(describeEvent(event));
  return seen.join(' ');
};

/** Resolves when the other side has read everything that was sent to it before. */
const flush = async ({ socket }: Peer) => {
  socket.ping();
  await once(socket, 'pong');
};

describe.each(entries)('a session of $entry', ({ connectRealtime }) => {
  /** A session, the server's end of it, and what was reported. */
  const start = async (more: { readonly signal?: AbortSignal; readonly maxBufferedCharacters?: number } = {}) => {
    const peers: Peer[] = [];
    const server = await startServer((peer) => {
      peers.push(peer);
      return acknowledge(peer);
    });
    const faults: RealtimeFault[] = [];
    const onFault = (fault: RealtimeFault) => faults.push(fault);
    const session = await connectRealtime(clientOf(server), { model: 'm', session: {}, ...more, onFault });
    const [peer] = peers;
    if (peer === undefined) throw new Error('The server has no connection.');
    return { session, peer, faults, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  };

  it('delivers events in order, and those that came before anyone asked', async () => {
    await using test = await start();
    for (const text of ['a', 'b', 'c']) test.peer.send(delta(text));
    await flush(test.peer);
    const heard: string[] = [];
    test.session.on('response.output_text.delta', (event) => heard.push(event.delta));
    test.session.on('*', (event) => heard.push(`*${describeEvent(event)}`));
    const collected = collect(test.session);
    await flush(test.peer);
    for (const text of ['d', 'e']) test.peer.send(delta(text));
    test.peer.socket.close(1000);
    expect(await collected).toBe('a b c d e');
    expect(heard.join(' ')).toBe('a *a b *b c *c d *d e *e');
  });

  it('survives whatever is no event, and reports it', async () => {
    await using test = await start();
    const collected = collect(test.session);
    const frames = ['{', '[]', Buffer.of(0xff), delta('a'), { type: '__proto__' }, { type: 'of.tomorrow', more: [1] }];
    for (const frame of [...frames, Buffer.from(JSON.stringify(delta('b')))]) test.peer.send(frame);
    test.peer.socket.close(1000);
    expect(await collected).toBe('a __proto__ of.tomorrow b');
    expect(test.faults).toEqual([
      { kind: 'malformed-frame', reason: 'not-json', length: 1 },
      { kind: 'malformed-frame', reason: 'not-an-event', length: 2 },
      { kind: 'malformed-frame', reason: 'not-json', length: 1 },
    ]);
    expect(await test.session.closed).toMatchObject({ code: 1000, faults: 3 });
  });

  it('gives an unknown event to who asks for it, as it came', async () => {
    await using test = await start();
    const heard: UnknownRealtimeEvent[] = [];
    test.session.on('of.tomorrow', (event) => heard.push(event));
    test.peer.send({ type: 'of.tomorrow', event_id: 'event_3', nested: { deep: [1, null] } });
    await expect.poll(() => heard).toEqual([{ type: 'of.tomorrow', event_id: 'event_3', nested: { deep: [1, null] } }]);
  });

  it('waits for one event, or learns that there will be none', async () => {
    await using test = await start();
    const controller = new AbortController();
    const waited = test.session.once('response.output_text.delta');
    const never = test.session.once('response.done');
    const given = test.session.once('*', { signal: controller.signal });
    controller.abort('enough');
    await expect(given).rejects.toBe('enough');
    await expect(test.session.once('*', { signal: controller.signal })).rejects.toBe('enough');
    for (const text of ['a', 'b']) test.peer.send(delta(text));
    expect((await waited).delta).toBe('a');
    test.peer.socket.close(4001, 'gone');
    await expect(never).rejects.toMatchObject({ code: 'closed', closeCode: 4001, reason: 'gone' });
    await expect(test.session.once('response.done')).rejects.toMatchObject({ code: 'closed' });
  });

  it('leaves nothing behind of those who have waited for one event', async () => {
    await using test = await start();
    const remembered = vi.spyOn(test.session.closed, 'then');
    for (let turn = 0; turn < 100; turn += 1) {
      const waited = test.session.once('response.output_text.delta');
      test.peer.send(delta('a'));
      await waited;
    }
    expect(remembered).not.toHaveBeenCalled();
  });

  it('treats errors of the server as events, with nobody listening too', async () => {
    await using test = await start();
    test.peer.send({ type: 'error', event_id: 'event_3', error: { type: 'server_error', message: 'm' } });
    test.peer.send(delta('a'));
    test.peer.socket.close(1000);
    expect(await collect(test.session)).toBe('error a');
    expect(test.faults).toEqual([]);
  });

  it('goes on when a listener throws, and reports it', async () => {
    await using test = await start();
    const errors = [new Error('thrown'), new Error('rejected')];
    test.session.on('response.output_text.delta', () => {
      throw errors[0];
    });
    test.session.on('*', () => Promise.reject(errors[1]));
    const collected = collect(test.session);
    test.peer.send(delta('a'));
    test.peer.socket.close(1000);
    expect(await collected).toBe('a');
    const eventType = 'response.output_text.delta';
    expect(test.faults).toEqual(errors.map((error) => ({ kind: 'listener-failed', eventType, error })));
  });

  it('lets an iterator go early without touching the others', async () => {
    await using test = await start();
    const all = collect(test.session);
    const leave = async () => {
      for await (const event of test.session) return describeEvent(event);
      return undefined;
    };
    const left = leave();
    for (const text of ['a', 'b', 'c']) test.peer.send(delta(text));
    expect(await left).toBe('a');
    await test.session.close();
    expect(await all).toBe('a b c');
  });

  it('fails the iterator that falls too far behind', async () => {
    await using test = await start({ maxBufferedCharacters: 200 });
    const slow = test.session[Symbol.asyncIterator]();
    const heard: string[] = [];
    test.session.on('*', (event) => heard.push(describeEvent(event)));
    for (const text of ['a', 'b', 'c', 'd']) test.peer.send(delta(text));
    await flush(test.peer);
    expect(heard).toEqual(['a', 'b', 'c', 'd']);
    await expect(slow.next()).rejects.toMatchObject({ name: 'RealtimeError', code: 'overrun' });
    expect(await slow.next()).toEqual({ done: true, value: undefined });
  });

  it('reports what it drops when nobody wants the events', async () => {
    await using test = await start({ maxBufferedCharacters: 200 });
    for (const text of ['a', 'b', 'c', 'd']) test.peer.send(delta(text));
    await flush(test.peer);
    expect(test.faults).toEqual([{ kind: 'events-dropped', count: 3 }]);
    const collected = collect(test.session);
    test.peer.send(delta('e'));
    test.peer.socket.close(1000);
    expect(await collected).toBe('e');
  });

  it('sends events with an event_id, and says which', async () => {
    await using test = await start();
    const { session, peer } = test;
    const ids = [
      session.send({ type: 'response.create' }),
      session.send({ type: 'response.cancel', event_id: 'mine' }),
      session.send({ type: 'input_audio_buffer.commit', event_id: undefined }),
    ];
    await session.close();
    expect(peer.received.slice(1)).toEqual([
      { type: 'response.create', event_id: ids[0] },
      { type: 'response.cancel', event_id: 'mine' },
      { type: 'input_audio_buffer.commit', event_id: ids[2] },
    ]);
    expect(new Set(ids).size).toBe(3);
  });

  it.each(['commit', 'clear'] as const)('appends audio in the format in force, anew after %s', async (what) => {
    await using test = await start();
    const { session, peer } = test;
    const appended: string[] = [];
    const note = async () => appended.push((await peer.take('input_audio_buffer.append')).audio);
    expect(session.appendAudio(Uint8Array.of(1, 2, 3))).toBe(true);
    session.flushAudio();
    session.send({ type: `input_audio_buffer.${what}` });
    session.appendAudio(Int16Array.of(4));
    session.flushAudio();
    await note();
    await note();
    const audio = { input: { format: { type: 'audio/pcmu' } } };
    peer.send({ type: 'session.updated', event_id: 'event_3', session: { ...session.configuration, audio } });
    await flush(peer);
    session.appendAudio(Uint8Array.of(5));
    session.flushAudio();
    await note();
    expect(appended.map((text) => [...Buffer.from(text, 'base64')])).toEqual([[1, 2], [4, 0], [5]]);
    expect(() => session.appendAudio(Int16Array.of(6))).toThrow(TypeError);
  });

  it('asks to slow down while more than a megabyte is waiting', async () => {
    await using test = await start();
    const { session, peer } = test;
    peer.socket.pause();
    const second = new Int16Array(24_000);
    let appended = 0;
    while (session.appendAudio(second) && appended < 1000) appended += 1;
    expect(session.bufferedAmount).toBeGreaterThan(1024 * 1024);
    expect(appended).toBeLessThan(1000);
    peer.socket.resume();
    await expect.poll(() => session.bufferedAmount).toBe(0);
    expect(session.appendAudio(second)).toBe(true);
  });

  it('knows the configuration in force', async () => {
    await using test = await start();
    const { session, peer } = test;
    session.send({ type: 'session.update', session: { type: 'realtime', instructions: 'New.' } });
    peer.send({
      type: 'session.updated',
      event_id: 'event_3',
      session: { ...session.configuration, instructions: 'New.' },
    });
    await flush(peer);
    expect(session.configuration).toMatchObject({ id: 'sess_1', instructions: 'New.' });
    peer.socket.close(1000);
    expect(await collect(session)).toBe('session.updated');
  });

  it.each([
    { name: 'its own code', end: (peer: Peer) => peer.socket.close(4001, 'gone'), want: [4001, 'gone', true] },
    {
      name: 'the end of its time',
      end: (peer: Peer) => peer.socket.close(1001, '60 min'),
      want: [1001, '60 min', true],
    },
    { name: 'no code', end: (peer: Peer) => peer.socket.close(), want: [1005, '', true] },
    { name: 'a broken connection', end: (peer: Peer) => peer.socket.terminate(), want: [1006, '', false] },
  ])('tells how the server ended it: $name', async ({ end, want }) => {
    await using test = await start();
    const collected = collect(test.session);
    test.peer.send(delta('a'));
    await flush(test.peer);
    end(test.peer);
    const [code, reason, wasClean] = want;
    expect(await test.session.closed).toMatchObject({ code, reason, wasClean, faults: 0 });
    expect(await collected).toBe('a');
    expect(() => test.session.send({ type: 'response.create' })).toThrow(
      expect.objectContaining({ name: 'RealtimeError', code: 'closed', closeCode: code, reason }),
    );
    expect(() => test.session.appendAudio(new Uint8Array(2))).toThrow(expect.objectContaining({ code: 'closed' }));
    expect(await test.session.close()).toMatchObject({ code });
  });

  it('closes with a code and a reason, once', async () => {
    await using test = await start();
    const arrived = once(test.peer.socket, 'close');
    const closes = [test.session.close({ code: 3001, reason: 'done' }), test.session.close({ code: 3002 })];
    expect(() => test.session.send({ type: 'response.create' })).toThrow(/is closing/);
    for (const close of closes)
      expect(await close).toMatchObject({ code: 3001, reason: 'done', wasClean: true, faults: 0 });
    const [code, reason] = await arrived;
    expect([code, String(reason)]).toEqual([3001, 'done']);
    expect(await collect(test.session)).toBe('');
  });

  it('refuses what no socket takes on closing, and stays open', async () => {
    await using test = await start();
    await expect(test.session.close({ code: 1001 })).rejects.toThrow(/1000 or one from 3000 to 4999, not 1001/);
    await expect(test.session.close({ reason: 'é'.repeat(62) })).rejects.toThrow(/at most 123 bytes, not 124/);
    test.session.send({ type: 'response.create' });
    await test.peer.take('response.create');
  });

  it('is closed by await using', async () => {
    await using test = await start();
    const arrived = once(test.peer.socket, 'close');
    {
      await using session = test.session;
      session.send({ type: 'response.create' });
    }
    expect((await arrived)[0]).toBe(1000);
  });

  it('ends with the signal, and says so to those who iterate', async () => {
    const controller = new AbortController();
    const reason = new Error('the reason');
    await using test = await start({ signal: controller.signal });
    const collected = collect(test.session);
    test.peer.send(delta('a'));
    await flush(test.peer);
    controller.abort(reason);
    await expect(collected).rejects.toBe(reason);
    expect(await test.session.closed).toMatchObject({ code: 1000 });
  });

  it('types events by their type', async () => {
    await using test = await start();
    const { session } = test;
    session.on('response.output_audio.delta', (event) => expectTypeOf(event.delta).toEqualTypeOf<string>());
    session.on('of.tomorrow', (event) => expectTypeOf(event).toEqualTypeOf<UnknownRealtimeEvent>());
    session.on('*', (event) => expectTypeOf(event).toEqualTypeOf<RealtimeEvent>());
    session.on('*', (event) => {
      if (event.type === 'response.output_audio.delta') return expectTypeOf(event.delta).toEqualTypeOf<string>();
      if (event.type === 'error') return expectTypeOf(event.error.message).toEqualTypeOf<string>();
      return undefined;
    });
    // @ts-expect-error an event that clients do not send
    expect(session.send({ type: 'response.done' })).toMatch(/^unspool_/);
  });
});
