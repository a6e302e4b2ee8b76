import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

import { startKept, text, watchUncaught } from '../session/kept-session.fixture.ts';
import { openNodeSocket } from '../socket/node-socket.ts';
import type { RealtimeSocket } from '../socket/realtime-socket.ts';
import { createItem } from '../requests/item-requests.ts';

watchUncaught();

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const start = 1_800_000_000;

describe('connections that are over', () => {
  it.each([
    { how: 'lost', lapses: [] },
    {
      how: 'left in time',
      lapses: Array.from({ length: 30 }, (_, index) => ({ session: { expires_at: start + 60 * (index + 1) } })),
    },
  ])('are forgotten when they were $how', async ({ lapses }) => {
    const sockets: WeakRef<RealtimeSocket>[] = [];
    await using test = await startKept({
      lapses,
      openSocket(target, handlers) {
        const socket = openNodeSocket(target, handlers);
        sockets.push(new WeakRef(socket));
        return socket;
      },
    });
    await createItem(test.session, text('item_a'));
    for (let times = 1; times <= 20; times += 1) {
      if (lapses.length === 0) test.end('cut');
      await test.clock.until(
        () => test.news.filter(({ type }) => type === 'connection.restored').length === times,
        250,
      );
    }
    expect(sockets.length).toBeGreaterThan(20);
    const countLeft = () => {
      collect();
      return sockets.filter((socket) => socket.deref() !== undefined).length;
    };
    // The one that serves, and what a frame of the runtime's may still hold of those just before it.
    await expect.poll(countLeft).toBeLessThanOrEqual(3);
  });

  it('leave nothing to the next one of what that was told', async () => {
    const told: WeakRef<object>[] = [];
    await using test = await startKept({
      reconnect: {
        replay: (items) =>
          items.map((item) => {
            const copy = { ...item };
            told.push(new WeakRef(copy));
            return copy;
          }),
      },
    });
    await createItem(test.session, text('item_a'));
    test.end('cut');
    await test.restored();
    expect(test.ids(1)).toEqual(['item_a']);
    const countLeft = () => {
      collect();
      return told.filter((item) => item.deref() !== undefined).length;
    };
    await expect.poll(countLeft).toBe(0);
  });
});
