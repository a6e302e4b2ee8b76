import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClient } from '@unspool/generated';
import { createSpeech } from '@unspool/generated/audio';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';

/** Bytes of the heap that are in use. */
function measureHeap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('10,000 calls with one signal', () => {
  expectNoStrayRejections();

  it('leave no listener on it, and no memory behind', { timeout: 60_000 }, async () => {
    const { signal } = new AbortController();
    let count = 0;
    const fetch: typeof globalThis.fetch = async () => {
      count += 1;
      // Every third call fails once, every seventh for good, every fifth is of bytes.
      if (count % 3 === 0) return Response.json({ error: { message: 'm' } }, { status: 503 });
      if (count % 7 === 0) return Response.json({ error: { message: 'm' } }, { status: 400 });
      return Response.json({ id: 'resp_1', output: 'x'.repeat(1000) });
    };
    const client = createClient({
      apiKey: 'k',
      fetch,
      clock: { now: () => 0, after: (wait, callback) => (wait < 60_000 && setImmediate(callback), () => {}) },
    });
    let most = 0;
    const call = async (number: number) => {
      if (number % 5 !== 0) await createResponse(client, { model: 'm', input: 'x' }, { signal });
      else await (await createSpeech(client, { model: 'm', voice: 'alloy', input: 'x' }, { signal })).bytes();
    };
    const run = async (calls: number) => {
      for (let number = 0; number < calls; number += 20) {
        const some = Promise.allSettled(Array.from({ length: 20 }, (_, index) => call(number + index)));
        most = Math.max(most, getEventListeners(signal, 'abort').length);
        await some;
      }
    };
    await run(2000);
    const before = measureHeap();
    await run(10_000);
    const grown = measureHeap() - before;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    // One for all calls under way: Node warns of a leak when there are more than ten.
    expect(most).toBe(1);
    expect(count).toBeGreaterThan(12_000);
    // A hundred bytes a call would be a leak.
    expect(grown).toBeLessThan(1_000_000);
  });
});
