import {
  cancel,
  deleteItem,
  isRealtimeError,
  respond,
  retrieveItem,
  stayUp,
  truncate,
  update,
} from '@unspool/realtime';
import { expect, it } from 'vitest';

import { createManualClock } from '../server/index.ts';
import { describeOnEach } from './start-scenario.ts';

describeOnEach('requests', (start, { connectRealtime, source }) => {
  it.each([1, 2, 3])('7: an error by event_id rejects the right one of three in flight (number %i)', async (nth) => {
    const error = { message: 'no', code: 'invalid_value', param: 'item' };
    const faults = [{ when: { received: 'conversation.item.create', nth }, do: { kind: 'refuse' as const, error } }];
    await using test = await start({ realtime: { faults } });
    const asked = ['a', 'b', 'c'].map((id) => test.say(id, id));
    const results = await Promise.allSettled(asked);
    const refused = ['a', 'b', 'c'][nth - 1];
    expect(results.flatMap((each) => (each.status === 'fulfilled' ? each.value.id : []))).toEqual(
      ['a', 'b', 'c'].filter((id) => id !== refused),
    );
    const reasons = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(reasons).toMatchObject([{ code: 'rejected', serverCode: 'invalid_value', param: 'item' }]);
    const event = test.received('conversation.item.create')[nth - 1]?.event;
    expect(event).toMatchObject({ event_id: (reasons[0] as { eventId?: string }).eventId });
    expect(reasons[0]).toSatisfy(isRealtimeError);
    expect(test.connection().items.map(({ id }) => id)).not.toContain(refused);
  });

  it('7: so does every kind of request, each with two of its own kind around it', async () => {
    await using test = await start();
    const { session } = test;
    await Promise.all([test.say('x', 'x'), test.say('y', 'y'), test.say('z', 'z')]);
    const results = await Promise.allSettled([
      retrieveItem(session, 'x'),
      retrieveItem(session, 'nobody'),
      retrieveItem(session, 'y'),
      truncate(session, { itemId: 'x', audioEndMs: 5 }),
      deleteItem(session, 'x'),
      deleteItem(session, 'nobody'),
      deleteItem(session, 'y'),
      update(session, { instructions: 'One' }),
      update(session, { audio: { output: { speed: 99 } } }),
      update(session, { instructions: 'Two' }),
    ]);
    const isRefused = [false, true, false, true, false, true, false, false, true, false];
    expect(results.map(({ status }) => status === 'rejected')).toEqual(isRefused);
    expect(results[7]).toMatchObject({ value: { instructions: 'One' } });
    expect(results[9]).toMatchObject({ value: { instructions: 'Two' } });
    expect(test.connection().items.map(({ id }) => id)).toEqual(['z']);
  });

  it('8: two updates in flight get their own session.updated, first come first', async () => {
    const clock = createManualClock();
    await using test = await start({ clock, realtime: {} });
    const order: string[] = [];
    const [first, second] = [{ instructions: 'First' }, { output_modalities: ['audio' as const] }].map(
      (settings, index) => update(test.session, settings).finally(() => order.push(`update ${index + 1}`)),
    );
    expect(await first).toMatchObject({ instructions: 'First', output_modalities: ['text'] });
    expect(await second).toMatchObject({ instructions: 'First', output_modalities: ['audio'] });
    expect(order).toEqual(['update 1', 'update 2']);
    expect(test.session.configuration).toEqual(await second);
  });

  it('9: an update with an unknown parameter is rejected whole, and says which', async () => {
    await using test = await start();
    const refused = update(test.session, { instructions: 'New', frobnicate: true } as { instructions: string });
    await expect(refused).rejects.toMatchObject({
      code: 'rejected',
      serverCode: 'unknown_parameter',
      param: 'session.frobnicate',
    });
    expect(test.session.configuration).not.toMatchObject({ instructions: 'New' });
    expect(await update(test.session, { instructions: 'Newer' })).toMatchObject({ instructions: 'Newer' });
    const opening = connectRealtime(source(test.server), {
      model: 'gpt-realtime',
      session: { frobnicate: true } as object,
      reconnect: stayUp(),
    });
    await expect(opening).rejects.toMatchObject({ code: 'rejected', param: 'session.frobnicate' });
    expect(test.server.realtime.connections).toHaveLength(2);
    await expect.poll(() => test.connection(2).closed?.code).toBe(1000);
  });

  it('18: a cancel before response.created is carried out as soon as there is something to cancel', async () => {
    const clock = createManualClock();
    const answers = [
      { waitMs: 1000, deltaDelayMs: 10, items: [{ kind: 'message' as const, text: 'word '.repeat(50) }] },
    ];
    await using test = await start({ clock, realtime: { answers } });
    await test.say('Talk');
    const handle = respond(test.session);
    const text = (async () => {
      let all = '';
      for await (const piece of handle.text()) all += piece;
      return all;
    })();
    const cancelled = handle.cancel();
    await test.settle();
    expect(test.received('response.cancel')).toEqual([]);
    await clock.advance(1000);
    await cancelled;
    expect(await handle.done).toMatchObject({ status: 'cancelled' });
    expect((await text).length).toBeLessThan(250);
    expect(test.received('response.cancel')).toMatchObject([{ event: { response_id: await handle.id } }]);
    expect(test.errors()).toEqual([]);
    expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
  });

  it('18: a cancel that comes after the end does no harm', async () => {
    await using test = await start();
    await test.say('Talk');
    const handle = respond(test.session);
    const { id } = await handle.done;
    await Promise.all([handle.cancel(), cancel(test.session), cancel(test.session, id)]);
    expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
  });
});
