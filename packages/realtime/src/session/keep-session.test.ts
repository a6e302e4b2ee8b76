import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { openNodeSocket } from '../socket/node-socket.ts';
import type { OpenSocket } from '../socket/realtime-socket.ts';
import { adaptWebSocket } from '../socket/web-socket.ts';
import { startKept, text, watchUncaught } from './kept-session.fixture.ts';
import { createItem, retrieveItem } from '../requests/item-requests.ts';
import { update } from '../requests/update.ts';

watchUncaught();

/** A WebSocket without pings, as pages have it. */
const openPlainSocket: OpenSocket = ({ url }, handlers) => adaptWebSocket(new WebSocket(url), handlers);
const sockets = [
  { socket: 'ws', openSocket: openNodeSocket },
  { socket: 'a WebSocket', openSocket: openPlainSocket },
];

describe.each(sockets)('keepSession over $socket', ({ socket, openSocket }) => {
  const start = (more: Parameters<typeof startKept>[0] = {}) => startKept({ openSocket, ...more });

  it.each(['cut', 1001, 1011, 1012, 1013] as const)(
    'goes on after %s: configuration, conversation, then what was asked for meanwhile',
    async (code) => {
      await using test = await start();
      const { session, known } = test;
      await createItem(session, text('item_a'));
      await createItem(session, text('item_b'));
      await update(session, { instructions: 'Be kind.' });
      test.end(code);
      await test.clock.until(() => test.news.length === 1, 0);
      const created = createItem(session, text('item_c'));
      session.send({ type: 'response.create', event_id: 'mine' });
      await test.restored();
      expect((await created).id).toBe('item_c');
      await expect.poll(() => known[1]?.peer.received.map((event) => event.type)).toHaveLength(5);
      expect(known[1]?.peer.received).toMatchObject([
        { type: 'session.update', session: { type: 'realtime', instructions: 'Be kind.' } },
        { type: 'conversation.item.create', item: { id: 'item_a', content: [{ text: 'Say item_a.' }] } },
        { type: 'conversation.item.create', item: { id: 'item_b' } },
        { type: 'conversation.item.create', item: { id: 'item_c' } },
        { type: 'response.create', event_id: 'mine' },
      ]);
      expect(test.news).toMatchObject([
        {
          type: 'connection.reconnecting',
          cause: 'closed',
          attempt: 1,
          delayMs: 125,
          closeCode: code === 'cut' ? 1006 : code,
        },
        { type: 'connection.restored', cause: 'closed', attempts: 1, restoredItems: 2 },
      ]);
      expect(test.conversation.ids).toEqual(['item_a', 'item_b', 'item_c']);
      expect(test.faults).toEqual([]);
    },
  );

  it.each([1000, 1002, 1008, 4000])('ends with close code %i', async (code) => {
    await using test = await start();
    test.end(code, 'why');
    expect(await test.session.closed).toMatchObject({ code, reason: 'why', attempts: 0 });
    expect(test.news).toEqual([]);
    expect(() => test.session.send({ type: 'response.create' })).toThrow(expect.objectContaining({ code: 'closed' }));
    expect(test.server.requests).toHaveLength(1);
  });

  it('ends with an error that no repetition mends', async () => {
    await using test = await start();
    const error = { type: 't', code: 'insufficient_quota', message: 'm' };
    test.known[0]?.peer.send({ type: 'error', event_id: 'e', error });
    test.end('cut');
    expect(await test.session.closed).toMatchObject({ code: 1006, attempts: 0 });
  });

  it('continues at once when its time is over', async () => {
    await using test = await start();
    test.end(1001, 'Your session hit the maximum duration of 60 minutes.');
    await test.restored();
    expect(test.news).toMatchObject([{ attempt: 1, delayMs: 0 }, { attempts: 1 }]);
  });

  it('rejects what was under way as retryable, and keeps what had not left', async () => {
    await using test = await start();
    const { session, known } = test;
    const lost = retrieveItem(session, 'item_x');
    const gone = expect(lost).rejects.toMatchObject({ code: 'connection-lost', retryable: true });
    await known[0]?.peer.take('conversation.item.retrieve');
    test.end('cut');
    await gone;
    await test.restored();
    expect(known[1]?.peer.received.map(({ type }) => type)).toEqual(['session.update']);
  });

  it('asks on the next connection for what was asked for while the last one was closing', async () => {
    await using test = await start();
    const peer = test.known[0]?.peer;
    peer?.socket.close(1011);
    peer?.socket.pause(); // It does not read the answer, so that the closing takes its time.
    await expect.poll(() => peer?.socket.readyState).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const created = createItem(test.session, text('item_a'));
    const sent = test.session.send({ type: 'input_audio_buffer.clear' });
    peer?.socket.resume();
    await test.restored();
    expect((await created).id).toBe('item_a');
    await expect.poll(() => test.known[1]?.peer.received.at(-1)?.event_id).toBe(sent);
    expect(peer?.received.map(({ type }) => type)).toEqual(['session.update']);
  });

  it.each([undefined, 30])(
    'keeps its listeners, and delivers nothing of the restoring (%s ms later)',
    async (doneAfterMs) => {
      await using test = await start({ lapses: [{}, { doneAfterMs }] });
      const types: string[] = [];
      test.session.on('*', ({ type }) => types.push(type));
      await createItem(test.session, text('item_a'));
      test.end('cut');
      await test.restored();
      if (doneAfterMs !== undefined) await new Promise((resolve) => setTimeout(resolve, 3 * doneAfterMs));
      await createItem(test.session, text('item_b'));
      const item = ['conversation.item.added', 'conversation.item.done'];
      await expect.poll(() => types).toEqual([...item, 'connection.reconnecting', 'connection.restored', ...item]);
    },
  );

  it.each([true, false])(
    'tells an item that is refused, and the others all the same (named: %s)',
    async (namesEvents) => {
      await using test = await start({ lapses: [{}, { refuses: ['item_a'], namesEvents }] });
      await createItem(test.session, text('item_a'));
      await createItem(test.session, text('item_b'));
      test.end('cut');
      await test.restored();
      expect(test.ids(1)).toEqual(['item_b']);
      expect(test.faults).toEqual([{ kind: 'item-not-restored', itemId: 'item_a', serverCode: 'item_refused' }]);
    },
  );

  it('tries again when the second connection ends during its handshake, or while it is restored', async () => {
    await using test = await start({
      lapses: [
        {},
        { afterItems: { count: 1, code: 'cut' } },
        { afterGreeting: 1011 },
        { afterItems: { count: 2, code: 1011 } },
        { afterItems: { count: 3, code: 1001 } },
      ],
      refusals: { 1: { status: 503 } },
    });
    for (const id of ['item_a', 'item_b', 'item_c']) await createItem(test.session, text(id));
    test.end('cut');
    await test.restored();
    expect(test.ids(5)).toEqual(['item_a', 'item_b', 'item_c']);
    const delays = test.news.flatMap((event) => ('delayMs' in event ? [event.delayMs] : []));
    expect(delays).toEqual([125, 250, 500, 1000, 2000, 4000]);
    expect(test.news.map(({ cause }) => cause)).toEqual([
      'closed',
      'error',
      'error',
      'error',
      'error',
      'error',
      'closed',
    ]);
    expect(test.faults.map(({ kind }) => kind)).toEqual(Array(5).fill('attempt-failed'));
  });

  it('gives up when its attempts are used up, and tells what never left', async () => {
    const refusals = Object.fromEntries([1, 2, 3, 4].map((index) => [index, { status: 503 }]));
    await using test = await start({ refusals, reconnect: { maxAttempts: 3 } });
    test.end('cut');
    await test.clock.until(() => test.news.length === 1, 0);
    test.session.send({ type: 'response.create' });
    test.session.appendAudio(new Int16Array(48_000));
    const never = expect(createItem(test.session, text('item_a'))).rejects.toMatchObject({ code: 'closed' });
    await test.clock.until(() => test.news.length === 3);
    const info = await Promise.all([test.session.closed, test.clock.until(() => test.clock.running === 0)]);
    expect(info[0]).toMatchObject({
      code: 1006,
      attempts: 3,
      error: socket === 'ws' ? { code: 'refused', status: 503 } : { code: 'unreachable' },
      unsent: { control: 2, audioBytes: 24_000 },
      droppedAudioBytes: 72_000,
    });
    await never;
    expect(test.server.requests).toHaveLength(4);
  });

  it('counts attempts anew once a connection was healthy, and on if it was not', async () => {
    await using test = await start({ reconnect: { healthyMs: 5000 } });
    for (const times of [1, 2]) {
      test.end('cut');
      await test.restored(times);
    }
    test.clock.advance(6000);
    test.end('cut');
    await test.restored(3);
    const attempts = test.news.flatMap((event) => ('attempt' in event ? [event.attempt] : []));
    expect(attempts).toEqual([1, 2, 1]);
  });

  it('ends with its connection where nothing else was asked for', async () => {
    await using test = await start({ reconnect: false });
    test.end('cut');
    expect(await test.session.closed).toMatchObject({ code: 1006, attempts: 0 });
    expect(test.news).toEqual([]);
  });
});
