import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { readJson } from '../answers/read-json.ts';
import { createClient, type TransportOptions } from '../client.ts';
import type { Operation } from '../operation.ts';
import { createManualClock } from './manual-clock.fixture.ts';

const post: Operation<'responses'> = {
  id: 'createResponse',
  area: 'responses',
  method: 'POST',
  path: '/responses',
  body: 'json',
  answer: 'json',
};

type Answer = () => Response | Promise<Response>;
const ok: Answer = () => Response.json({ ok: true });
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json({ error: { message: 'm' } }, { status: code, headers });
const refused: Answer = () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }));
const stalled: Answer = () => new Promise<Response>(() => {});

/** Answers in turn, the last one for ever; keeps the idempotency keys it saw and the waits between. */
function script(answers: readonly Answer[], options: TransportOptions = {}) {
  const clock = createManualClock();
  const keys: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'));
    return (answers[keys.length - 1] ?? answers.at(-1) ?? ok)();
  };
  const client = createClient({ apiKey: 'k', fetch, clock, random: () => 0.5, ...options });
  return {
    clock,
    keys,
    call: (more: object = {}) => client.request({ operation: post, params: {}, read: readJson, ...more }),
  };
}

describe('sendCall', () => {
  it.each([
    ['408', status(408)],
    ['409', status(409)],
    ['429', status(429)],
    ['500', status(500)],
    ['a reset connection', refused],
  ])('repeats after %s, with waits that are random below a doubling bound', async (_, failure) => {
    const { call, clock, keys } = script([failure, failure, ok]);
    expect(await call()).toEqual({ ok: true });
    expect(clock.waits).toEqual([250, 500]);
    expect(keys).toHaveLength(3);
  });

  it('sends one idempotency key with all attempts of a call, another with the next call', async () => {
    const { call, keys } = script([status(503), ok, ok]);
    await call();
    await call({ options: { idempotencyKey: 'mine' } });
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).toBe('mine');
  });

  it.each([
    ['seconds', { 'retry-after': '1' }, 1000],
    ['milliseconds', { 'retry-after-ms': '70' }, 70],
  ])('waits as long as the server asks, in %s', async (_, headers, want) => {
    const { call, clock } = script([status(429, headers), ok]);
    await call();
    expect(clock.waits).toEqual([want]);
  });

  it('fails at once when the server asks for more than the caller will wait, and says how long', async () => {
    const { call, clock, keys } = script([status(429, { 'retry-after': '120' }), ok]);
    await expect(call()).rejects.toMatchObject({ status: 429, retryAfterMs: 120_000 });
    expect([clock.waits, keys.length]).toEqual([[], 1]);
  });

  it.each([
    ['400', status(400)],
    ['404', status(404)],
    ['what the server says is final', status(503, { 'x-should-retry': 'false' })],
  ])('does not repeat after %s', async (_, failure) => {
    const { call, keys } = script([failure, ok]);
    await expect(call()).rejects.toMatchObject({ name: 'ApiError' });
    expect(keys).toHaveLength(1);
  });

  it('gives up after the retries of client or call, with the last error', async () => {
    const { call, keys } = script([status(500), status(502), status(503), status(504)]);
    await expect(call()).rejects.toMatchObject({ status: 503 });
    await expect(call({ options: { maxRetries: 0 } })).rejects.toMatchObject({ status: 504 });
    expect(keys).toHaveLength(4);
  });

  it('does not repeat a body that can be read only once', async () => {
    const { call, keys } = script([status(500), ok]);
    await expect(call({ encode: () => ({ body: 'x', replayable: false }) })).rejects.toMatchObject({ status: 500 });
    expect(keys).toHaveLength(1);
  });

  it('repeats an attempt that took too long, within the deadline of the call', async () => {
    const { call, clock } = script([stalled, stalled, ok], { timeout: 1000 });
    expect(await call()).toEqual({ ok: true });
    expect(clock.waits).toEqual([1000, 250, 1000, 500]);
  });

  it('ends at the deadline, whatever is being done', async () => {
    const { call, clock } = script([stalled], { timeout: 1000, deadline: 1700 });
    await expect(call()).rejects.toMatchObject({
      name: 'TimeoutError',
      limit: 'deadline',
      milliseconds: 1700,
      phase: 'headers',
    });
    expect(clock.waits).toEqual([1000, 250, 450]);
  });

  it('does not wait for an attempt that would come after the deadline', async () => {
    const { call, keys } = script([status(429, { 'retry-after': '5' }), ok], { deadline: 3000 });
    await expect(call()).rejects.toMatchObject({ status: 429, retryAfterMs: 5000 });
    expect(keys).toHaveLength(1);
  });

  it('stops waiting when the signal is aborted, and leaves no listener on it', async () => {
    const controller = new AbortController();
    const { call, keys } = script([status(429, { 'retry-after': '10' }), ok], {
      clock: { now: Date.now, after: () => () => {} },
    });
    const work = call({ options: { signal: controller.signal } });
    setTimeout(() => controller.abort('left'), 10);
    await expect(work).rejects.toBe('left');
    expect(keys).toHaveLength(1);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('calls the fetch of the caller without `this`, which the fetch of a browser would refuse', async () => {
    const seen: unknown[] = [];
    const fetch = async function (this: unknown) {
      seen.push(this);
      return Response.json({ ok: true });
    };
    await createClient({ apiKey: 'k', fetch }).request({ operation: post, params: {}, read: readJson });
    expect(seen).toEqual([undefined]);
  });

  it('tells of a failed connection below a base URL that is relative to a page', async () => {
    const client = createClient({
      provider: { id: 'own', baseUrl: '/api?key=hidden' },
      fetch: async () => refused(),
      maxRetries: 0,
    });
    await expect(client.request({ operation: post, params: {}, read: readJson })).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'createResponse: could not reach the server (ECONNRESET). Check baseUrl, and that the server runs.',
    });
  });
});
