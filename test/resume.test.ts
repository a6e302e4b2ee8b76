import { type Client, createClient } from '@unspool/generated';
import type { CreateResponseParams, ModelResponse } from '@unspool/generated/responses';
import { isStreamError } from '@unspool/streaming';
import { type ResponseStream, streamResponse, streamStoredResponse } from '@unspool/streaming/responses';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Break, type Cut, startCuttingProxy } from './proxy/cutting-proxy.ts';
import { type RunningServer, startServer } from './server/index.ts';

const params: CreateResponseParams = { model: 'gpt-5', input: 'Drei Chinesen 漢字 🧵', background: true };
/** Events of its answer. */
const count = 19;
const breaks = ['end', 'reset'] as const;

interface Story {
  readonly events: readonly unknown[];
  readonly final: ModelResponse;
  readonly ended: string | undefined;
}

async function read(stream: ResponseStream): Promise<Story> {
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  return { events, final: await stream.final(), ended: stream.ended };
}

const connect = (url: string): Client => createClient({ apiKey: 'k', baseUrl: `${url}/v1`, random: () => 0 });

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ apiKey: 'k' });
});
afterAll(() => server.close());

/** Streams through the cuts, and compares with what the server says of the same response without any. */
async function expectWhole(cuts: readonly Cut[], how: Break): Promise<void> {
  await using proxy = await startCuttingProxy(server.url, cuts, how);
  const story = await read(await streamResponse(connect(proxy.url), params, { resume: { attempts: cuts.length + 1 } }));
  const uncut = await read(await streamStoredResponse(connect(server.url), story.final.id));
  expect(story).toEqual(uncut);
  expect(uncut.events.length).toBe(count);
}

describe('a background response behind a proxy that cuts', () => {
  it.each(breaks)('is whole when the connection breaks behind any event, by %s', async (how) => {
    for (let events = 1; events < count; events += 1) await expectWhole([{ events }], how);
  });

  it.each(breaks)('is whole when it breaks behind every single event, by %s', async (how) => {
    const cuts = Array.from({ length: count - 1 }, () => ({ events: 1 }));
    await expectWhole(cuts, how);
  });

  it('is whole wherever it breaks once it has begun, and wherever what goes on breaks', async () => {
    const first = fc.record({ events: fc.integer({ min: 1, max: count }), bytes: fc.nat(400) });
    const later = fc.record({ events: fc.integer({ min: 0, max: 4 }), bytes: fc.nat(400) });
    const inHeaders = fc.record({ bytes: fc.nat(150) });
    await fc.assert(
      fc.asyncProperty(
        first,
        fc.array(fc.oneof(later, inHeaders), { maxLength: 5 }),
        fc.constantFrom(...breaks),
        (cut, others, how) => expectWhole([cut, ...others], how),
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('breaks with all that came when going on fails too often', async () => {
    await using proxy = await startCuttingProxy(server.url, [
      { events: 6 },
      { events: 0 },
      { events: 0 },
      { events: 0 },
    ]);
    const stream = await streamResponse(connect(proxy.url), params, { resume: { attempts: 3 } });
    const events: unknown[] = [];
    const error: unknown = await (async () => {
      for await (const event of stream) events.push(event);
    })().catch((reason: unknown) => reason);
    expect(isStreamError(error) && [error.code, error.sequenceNumber, error.partial]).toEqual([
      'cut-off',
      5,
      stream.snapshot,
    ]);
    expect([events.length, proxy.connections()]).toEqual([6, 4]);
  });
});
