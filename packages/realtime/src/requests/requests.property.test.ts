import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isRealtimeError, RealtimeError } from '../realtime-error.ts';
import { createModelServer } from './model-server.fixture.ts';
import { collect, startRequests } from './requests.fixture.ts';
import type { ResponseHandle } from './response-handle.ts';

const kinds = ['update', 'commit', 'clear', 'create', 'delete', 'retrieve', 'truncate'] as const;
const pick = fc.nat({ max: 9 });

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ask' as const), kind: fc.constantFrom(...kinds), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('raw' as const),
      kind: fc.constantFrom(...kinds, 'respond' as const),
      pick,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('respond' as const), isAside: fc.boolean() }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('take' as const), isRefused: fc.nat({ max: 4 }).map((n) => n === 0) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('say' as const, 'finish' as const, 'cancel' as const, 'abort' as const),
      pick,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('hear' as const, 'lose' as const, 'wait' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer TStep> ? TStep : never;

/** What became of a promise: its value, or the code it was rejected with. */
const fateOf = (promise: Promise<unknown>) => {
  const fate: { settled: number; value?: unknown; code?: unknown } = { settled: 0 };
  promise.then(
    (value) => Object.assign(fate, { settled: fate.settled + 1, value }),
    (error: unknown) =>
      Object.assign(fate, { settled: fate.settled + 1, code: isRealtimeError(error) ? error.code : error }),
  );
  return fate;
};

/** Requests and a model server, and what was asked of them. */
function createRun() {
  const test = startRequests();
  const server = createModelServer((event) => test.receive(event));
  const asked: { eventId: string; fate: ReturnType<typeof fateOf>; expected?: string }[] = [];
  const handles: {
    name: string;
    handle: ResponseHandle;
    fate: ReturnType<typeof fateOf>;
    text: Promise<string[]>;
    isGivenUp: boolean;
    controller: AbortController;
  }[] = [];
  let taken = 0;
  let raw = 0;

  const request = (kind: (typeof kinds)[number], id: string): Promise<unknown> => {
    const { requests } = test;
    const table = {
      update: () => requests.update({ type: 'realtime' }),
      commit: () => requests.commitAudio(),
      clear: () => requests.clearAudio(),
      create: () => requests.createItem({ type: 'message', role: 'user', content: [] }),
      delete: () => requests.deleteItem(id),
      retrieve: () => requests.retrieveItem(id),
      truncate: () => requests.truncate({ itemId: id, audioEndMs: 1 }),
    };
    return table[kind]();
  };
  const sendRaw = (kind: (typeof kinds)[number] | 'respond', id: string) => {
    const event_id = `raw_${(raw += 1)}`;
    const table = {
      update: { type: 'session.update', session: { type: 'realtime' }, event_id },
      commit: { type: 'input_audio_buffer.commit', event_id },
      clear: { type: 'input_audio_buffer.clear', event_id },
      create: {
        type: 'conversation.item.create',
        item: { id: event_id, type: 'message', role: 'user', content: [] },
        event_id,
      },
      delete: { type: 'conversation.item.delete', item_id: id, event_id },
      retrieve: { type: 'conversation.item.retrieve', item_id: id, event_id },
      truncate: { type: 'conversation.item.truncate', item_id: id, content_index: 0, audio_end_ms: 1, event_id },
      respond: { type: 'response.create', event_id },
    } satisfies Record<string, Parameters<typeof test.requests.sent>[0]>;
    test.requests.sent(table[kind]);
    test.sent.push(table[kind]);
  };
  const lose = () => {
    server.lose();
    taken = test.sent.length;
    test.underWay.responses.clear();
    test.requests.reject(new RealtimeError('connection-lost', 'Lost.'));
  };
  const take = (isRefused: boolean) => {
    const event = test.sent[taken];
    if (event === undefined) return false;
    taken += 1;
    server.take(event, isRefused);
    return true;
  };
  const respond = (isAside: boolean) => {
    const name = `h${handles.length}`;
    const controller = new AbortController();
    const handle = test.requests.respond(
      { instructions: name, ...(isAside && { conversation: 'none' }) },
      { signal: controller.signal },
    );
    const text = collect(handle.text()).catch((error: unknown) => [
      isRealtimeError(error) ? error.code : String(error),
    ]);
    handles.push({ name, handle, fate: fateOf(handle.done), text, isGivenUp: false, controller });
  };
  const perform = (one: Step) => {
    switch (one.do) {
      case 'ask': {
        const fate = fateOf(request(one.kind, `i${one.pick % 2}`));
        return void asked.push({ eventId: test.sent.at(-1)?.event_id ?? '', fate });
      }
      case 'raw':
        return sendRaw(one.kind, `i${one.pick % 2}`);
      case 'respond':
        return respond(one.isAside);
      case 'take':
        return void take(one.isRefused);
      case 'say':
        return server.say(one.pick);
      case 'finish':
        return server.finish(one.pick);
      case 'hear':
        return server.hear();
      case 'lose':
        return lose();
      case 'wait':
        return test.timers.advance(20_000);
      case 'cancel':
      case 'abort': {
        const chosen = handles[one.pick % Math.max(1, handles.length)];
        if (chosen === undefined) return;
        chosen.isGivenUp = true;
        if (one.do === 'abort') chosen.controller.abort('aborted');
        else void chosen.handle.cancel().catch(() => {});
        return;
      }
    }
  };
  return { test, server, asked, handles, perform, take };
}

const settle = async () => {
  for (let time = 0; time < 8; time += 1) await Promise.resolve();
};

describe('createRequests', () => {
  it('settles every promise once, with what its own event was answered with, however all of it interleaves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { test, server, asked, handles, perform, take } = createRun();
        for (const one of steps) {
          perform(one);
          await settle();
        }
        // The server comes to an end with everything that it was asked.
        for (let round = 0; round < 1000; round += 1) {
          const hasTaken = take(false);
          server.finish(0);
          if (!hasTaken && server.isIdle) test.timers.advance(1000);
          await settle();
          if (!hasTaken && server.isIdle && test.timers.running === 0) break;
        }
        expect([test.requests.sentCount, test.underWay.responses.size, test.timers.running]).toEqual([0, 0, 0]);

        for (const { eventId, fate } of asked) {
          expect(fate.settled).toBe(1);
          // Nobody waited for the answer any more: late, or lost.
          if (fate.code === 'timeout' || fate.code === 'connection-lost') continue;
          expect(fate.code === 'rejected' ? 'refused' : 'answered').toBe(server.fates.get(eventId));
          const mark = (fate.value as { mark?: string; itemId?: string } | undefined) ?? {};
          expect(mark.mark ?? mark.itemId ?? eventId).toBe(eventId);
        }
        for (const { name, fate, text, isGivenUp } of handles) {
          expect(fate.settled).toBe(1);
          const id = (fate.value as { id?: string } | undefined)?.id;
          if (id === undefined) {
            expect([
              'timeout',
              'connection-lost',
              'rejected',
              ...(isGivenUp ? ['cancelled', 'aborted'] : []),
            ]).toContain(fate.code);
          } else {
            expect(id.split('#')[0]).toBe(name);
            expect(fate.value).toMatchObject({ status: server.ended.get(id), metadata: null });
            if (!isGivenUp) expect(await text).toEqual(server.said.get(id));
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
