import { describe, expect, it } from 'vitest';

import { key } from '../realtime-server.fixture.ts';
import { startKept as start, text, watchUncaught } from './kept-session.fixture.ts';
import { clearAudio, commitAudio } from '../requests/audio-requests.ts';
import { createItem, deleteItem, retrieveItem, truncate } from '../requests/item-requests.ts';
import { cancel, respond } from '../requests/response-requests.ts';
import { update } from '../requests/update.ts';

watchUncaught();

const refused = { status: 503 };

describe('a session that is being reconnected', () => {
  it('is closed while it waits for the next attempt', async () => {
    await using test = await start();
    test.end('cut');
    await test.clock.until(() => test.news.length === 1, 0);
    expect(await test.session.close()).toMatchObject({ code: 1006, wasClean: false, attempts: 1 });
    expect(test.clock.running).toBe(0);
    expect(() => test.session.appendAudio(new Int16Array(480))).toThrow(expect.objectContaining({ code: 'closed' }));
    expect(test.server.requests).toHaveLength(1);
  });

  it('is aborted while it waits: iterators and requests learn of it', async () => {
    const controller = new AbortController();
    await using test = await start({ signal: controller.signal });
    const reading = (async () => {
      for await (const { type } of test.session) if (type === 'response.done') break;
    })();
    const iterated = expect(reading).rejects.toBe('enough');
    test.end('cut');
    await test.clock.until(() => test.news.length === 1, 0);
    const asked = expect(createItem(test.session, text('item_a'))).rejects.toMatchObject({
      code: 'closed',
      cause: 'enough',
    });
    controller.abort('enough');
    await Promise.all([iterated, asked]);
    expect(await test.session.closed).toMatchObject({ code: 1006, unsent: { control: 1 } });
    expect(test.clock.running).toBe(0);
  });

  it.each([
    { name: 'greeted', lapse: { isSilent: true }, items: 0 },
    { name: 'restored', lapse: { afterItems: { count: 1, code: 'ignore' as const } }, items: 1 },
  ])('is closed while the next connection is to be $name', async ({ lapse, items }) => {
    await using test = await start({ lapses: [{}, lapse] });
    await createItem(test.session, text('item_a'));
    test.end('cut');
    await test.clock.until(() => test.known.length === 2);
    await test.clock.until(() => test.known[1]?.items.length === items, 0);
    await test.session.close();
    await expect.poll(() => test.known[1]?.peer.socket.readyState).toBe(3);
    await test.clock.until(() => test.clock.running === 0, 0);
  });

  it('gives an attempt up that is not answered in time', async () => {
    await using test = await start({ lapses: [{}, { isSilent: true }], timeout: 900 });
    test.end('cut');
    await test.restored();
    expect(test.faults).toMatchObject([{ kind: 'attempt-failed', attempt: 1, error: { code: 'timeout' } }]);
    expect(test.known).toHaveLength(3);
  });

  it('is closed by a listener that hears of it', async () => {
    await using test = await start();
    test.session.on('connection.reconnecting', () => test.session.close());
    test.end('cut');
    expect(await test.session.closed).toMatchObject({ code: 1006 });
    expect(test.server.requests).toHaveLength(1);
  });

  it('asks anew for a token at each attempt, and once more when it is refused', async () => {
    const tokens: string[] = [];
    const source = (host: string) => ({
      token: () => {
        tokens.push(`${key}-${tokens.length}`);
        return tokens.at(-1) ?? '';
      },
      baseUrl: `http://${host}/v1`,
    });
    const unauthorized = { status: 401, body: `{"error":{"code":"invalid_api_key","message":"${key}-1"}}` };
    await using test = await start({ source, refusals: { 1: unauthorized } });
    test.end('cut');
    await test.restored();
    expect(test.server.requests.map(({ headers }) => headers.authorization)).toEqual(
      [0, 1, 2].map((index) => `Bearer ${key}-${index}`),
    );
    expect(JSON.stringify(test.faults)).not.toContain(key);
    expect(test.faults).toMatchObject([{ kind: 'attempt-failed', error: { code: 'unauthorized', status: 401 } }]);
  });

  it('ends when credentials are refused twice', async () => {
    await using test = await start({ refusals: { 1: { status: 401 }, 2: { status: 401 }, 3: refused } });
    test.end('cut');
    await test.clock.until(() => test.server.requests.length === 3);
    expect(await test.session.closed).toMatchObject({ attempts: 2, error: { code: 'unauthorized' } });
  });

  it('survives a callback for tokens that throws', async () => {
    let asked = 0;
    const thrown = new TypeError('fetch failed');
    const source = (host: string) => ({
      token: () => {
        asked += 1;
        if (asked === 2) throw thrown;
        return key;
      },
      baseUrl: `http://${host}/v1`,
    });
    await using test = await start({ source });
    test.end('cut');
    await test.restored();
    expect(test.faults).toEqual([{ kind: 'attempt-failed', attempt: 1, error: thrown }]);
  });

  it('survives that nobody listens any more', async () => {
    const test = await start({ reconnect: { maxAttempts: 2 } });
    await test.server[Symbol.asyncDispose]();
    await test.clock.until(() => test.faults.length === 2);
    expect(await test.session.closed).toMatchObject({ code: 1006, attempts: 2, error: { code: 'unreachable' } });
    expect(test.clock.running).toBe(0);
  });

  it('ends nobody who has asked and does not wait', async () => {
    await using test = await start({ reconnect: { maxAttempts: 1 }, refusals: { 1: refused, 2: refused } });
    const { session } = test;
    void retrieveItem(session, 'item_x');
    void session.once('response.done');
    void respond(session);
    void update(session, { voice: 'cedar' }, { signal: AbortSignal.abort('enough') });
    void commitAudio(session);
    void cancel(session, 'resp_x');
    test.end('cut');
    await test.clock.until(() => test.clock.running === 0);
    await session.closed;
    void createItem(session, text('item_a'));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('leaves misuse that is caught to whoever catches it', async () => {
    await using test = await start();
    const { session } = test;
    await expect(truncate(session, { itemId: 'item_a', audioEndMs: Number.NaN })).rejects.toThrow(TypeError);
    await expect(deleteItem(session, '')).rejects.toThrow(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('says that it is over, whatever it is asked', async () => {
    await using test = await start();
    const { session } = test;
    await session.close();
    const asked = [commitAudio(session), clearAudio(session), cancel(session), respond(session).done];
    for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'closed', closeCode: 1000 });
  });

  it('ends with what a replay function throws, and tells what it makes otherwise', async () => {
    const thrown = new Error('of the caller');
    await using test = await start({ reconnect: { replay: () => Promise.reject(thrown) } });
    test.end('cut');
    await test.clock.until(() => test.faults.length === 1);
    expect(await test.session.closed).toMatchObject({ code: 1006, attempts: 1, error: thrown });
    await using other = await start({ reconnect: { replay: (items) => [...items.slice(1), text('item_z')] } });
    for (const id of ['item_a', 'item_b']) await createItem(other.session, text(id));
    other.end('cut');
    await other.restored();
    expect(other.ids(1)).toEqual(['item_b', 'item_z']);
  });

  it.each([
    { name: 'with replay none', settings: { reconnect: { replay: 'none' as const } } },
    { name: 'of a call, which keeps its items', settings: { target: { kind: 'call' as const, callId: 'rtc_1' } } },
    { name: 'without a conversation', settings: { reconnect: { conversation: undefined } } },
  ])('tells nothing $name', async ({ settings }) => {
    await using test = await start(settings);
    await createItem(test.session, text('item_a'));
    test.end('cut');
    await test.restored();
    expect(test.known[1]?.peer.received.map(({ type }) => type)).toEqual(['session.update']);
  });
});

describe('a connection that is open and dead', () => {
  it('is noticed within 45 seconds by its pings, and replaced', async () => {
    await using test = await start();
    const { clock } = test;
    await clock.until(() => clock.runtime.now() > 1_800_000_100_000, 1000); // Its pongs come in time.
    expect(test.news).toEqual([]);
    const since = clock.runtime.now();
    test.known[0]?.peer.socket.pause();
    await clock.until(() => test.news.length === 1, 1000);
    expect(clock.runtime.now() - since).toBeLessThanOrEqual(47_000); // Two pings of 15 s, and the one on its way.
    await test.restored();
    expect(test.news).toMatchObject([{ cause: 'stalled', closeCode: 1006 }, { cause: 'stalled' }]);
  });

  it('ends a session that is not reconnected, and says why', async () => {
    await using test = await start({ reconnect: false });
    await new Promise((resolve) => setTimeout(resolve, 50)); // The first ping is answered.
    test.known[0]?.peer.socket.pause();
    await test.clock.until(() => test.clock.running === 0, 1000);
    expect(await test.session.closed).toMatchObject({ code: 1006, cause: 'stalled' });
  });

  it('is noticed by what does not leave, where there are no pings', async () => {
    await using test = await start({ heartbeat: false, stallTimeout: 8000 });
    test.known[0]?.peer.socket.pause();
    for (let count = 0; count < 2000 && test.session.appendAudio(new Int16Array(24_000)); count += 1);
    await test.clock.until(() => test.news.length === 1, 100);
    expect(test.news).toMatchObject([{ cause: 'stalled' }]);
    await test.restored();
  });
});
