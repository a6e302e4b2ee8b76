import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isRealtimeError } from '../realtime-error.ts';
import { startKept, text, watchUncaught } from '../session/kept-session.fixture.ts';
import { createItem } from '../requests/item-requests.ts';

watchUncaught();

/** What happens while items are created: one more of them, a little time, or the end of the connection. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant('create' as const) },
  { weight: 3, arbitrary: fc.constant('wait' as const) },
  { weight: 1, arbitrary: fc.constantFrom('cut' as const, 1001, 1011, 1012) },
);
/** Connections that end when they know so many items, before the client has heard of the last one. */
const lapse = fc.record({
  afterItems: fc.option(
    fc.record({ count: fc.integer({ min: 1, max: 12 }), code: fc.constantFrom('cut' as const, 1011) }),
    {
      nil: undefined,
    },
  ),
});

const pass = async (clock: { advance(milliseconds: number): void }) => {
  for (let count = 0; count < 3; count += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    clock.advance(50);
  }
};

describe('connections that are cut at random while items are created', () => {
  it('lose no item and double none, as long as what may be asked again is', async () => {
    const run = async (steps: readonly (string | number)[], lapses: object[]) => {
      await using test = await startKept({ lapses, reconnect: { maxAttempts: 50 } });
      const create = async (id: string): Promise<string> => {
        for (;;) {
          try {
            return (await createItem(test.session, text(id), { timeout: 1e6 })).id ?? '';
          } catch (error) {
            if (!isRealtimeError(error) || !error.retryable) throw error;
          }
        }
      };
      const asked: Promise<string>[] = [];
      for (const [index, what] of steps.entries()) {
        if (what === 'create') asked.push(create(`item_${index}`));
        else if (what === 'wait') await pass(test.clock);
        else test.end(what as 'cut' | number);
      }
      let created: readonly string[] | undefined;
      const all = Promise.all(asked).then((ids) => (created = ids));
      const isUp = () => test.news.at(-1)?.type !== 'connection.reconnecting';
      await test.clock.until(() => created !== undefined && test.session.bufferedAmount === 0 && isUp(), 50);
      await all;
      const ids = test.known.at(-1)?.items.map(({ id }) => id) ?? [];
      expect([...ids].sort()).toEqual([...(created ?? [])].sort());
      expect(test.conversation.ids).toEqual(ids);
      expect(test.faults.filter(({ kind }) => kind !== 'attempt-failed' && kind !== 'socket-failed')).toEqual([]);
    };
    const steps = fc.array(step, { minLength: 5, maxLength: 60 });
    await fc.assert(fc.asyncProperty(steps, fc.array(lapse, { maxLength: 5 }), run), { numRuns: 100 });
  }, 60_000);
});
