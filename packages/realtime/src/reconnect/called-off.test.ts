import { expect, it } from 'vitest';

import { startKept, text, watchUncaught } from '../session/kept-session.fixture.ts';
import { createItem } from '../requests/item-requests.ts';
import { respond } from '../requests/response-requests.ts';

watchUncaught();

it('sends nothing of what was called off before there was a connection to send it by', async () => {
  await using test = await startKept();
  test.end('cut');
  await test.clock.until(() => test.news.length === 1, 0);
  const reason = new Error('not any more');
  const stop = new AbortController();
  const { signal } = stop;
  const kept = createItem(test.session, text('item_a'));
  const item = createItem(test.session, text('item_b'), { signal });
  const response = respond(test.session, {}, { signal });
  stop.abort(reason);
  await expect(item).rejects.toBe(reason);
  await expect(response.done).rejects.toBe(reason);
  await test.restored();
  expect((await kept).id).toBe('item_a');
  await createItem(test.session, text('item_c'));
  expect(test.ids(1)).toEqual(['item_a', 'item_c']);
  expect(test.known[1]?.peer.received.map(({ type }) => type)).not.toContain('response.create');
});
