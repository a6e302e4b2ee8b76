import { describe, expect, it } from 'vitest';

import { clearAudio } from '../requests/audio-requests.ts';
import { startKept, watchUncaught } from '../session/kept-session.fixture.ts';

watchUncaught();

const begin = 1_800_000_000;
const created = { type: 'response.created', event_id: 'e', response: { id: 'resp_1', conversation_id: 'conv' } };
const done = { type: 'response.done', event_id: 'e', response: { id: 'resp_1', status: 'completed', output: [] } };

/** A session whose time is a minute, with another one ready for it after half of that: it looks for a pause. */
async function start() {
  const test = await startKept({
    lapses: [{ session: { expires_at: begin + 60 } }, { session: { expires_at: begin + 3600 } }],
  });
  const peer = test.known[0]?.peer;
  if (peer === undefined) throw new Error('There is no connection.');
  const seconds = () => test.clock.runtime.now() / 1000 - begin;
  return {
    ...test,
    peer,
    seconds,
    /** Right before it looks for the first time. */
    approach: () => test.clock.until(() => seconds() >= 29.5, 50),
    /** Looks until then, and finds no pause. */
    async stay(until = 40) {
      await test.clock.until(() => seconds() >= until, 50);
      expect([test.known.length, test.news]).toEqual([2, []]);
    },
  };
}

describe('reachPause, where no request was ever made', () => {
  it('waits for the end of a response that the server makes', async () => {
    await using test = await start();
    test.peer.send(created);
    await test.session.once('response.created');
    await test.stay();
    test.peer.send(done);
    await test.restored();
    expect(test.seconds()).toBeLessThan(45);
    expect(test.news).toMatchObject([{ cause: 'rollover', lostMs: 0 }]);
  });

  it('waits for a response that was asked for by hand, from before it begins until it is over', async () => {
    await using test = await start();
    await test.approach();
    test.session.send({ type: 'response.create' });
    await test.stay(32);
    test.peer.send(created);
    await test.session.once('response.created');
    await test.stay(42);
    test.peer.send(done);
    await test.restored();
    expect(test.seconds()).toBeLessThan(45);
  });

  it('waits no longer when that is refused', async () => {
    await using test = await start();
    await test.approach();
    const event_id = test.session.send({ type: 'response.create' });
    await test.stay(32);
    const error = { type: 'invalid_request_error', code: 'invalid_value', message: 'No.', param: null, event_id };
    test.peer.send({ type: 'error', event_id: 'e', error });
    await test.restored();
    expect(test.seconds()).toBeLessThan(33);
  });

  it('waits for five seconds where neither that nor a refusal comes', async () => {
    await using test = await start();
    await test.approach();
    test.session.send({ type: 'response.create' });
    await test.stay(34);
    await test.restored();
    expect(test.seconds()).toBeLessThan(37);
  });

  it.each([
    { name: 'until it is answered', isAnswered: true, from: 31, to: 33 },
    { name: 'for five seconds, where no answer comes', isAnswered: false, from: 34, to: 37 },
  ])('waits for what else was sent by hand $name', async ({ isAnswered, from, to }) => {
    await using test = await start();
    await test.approach();
    const cut = { item_id: 'item_1', content_index: 0, audio_end_ms: 300 };
    test.session.send({ type: 'conversation.item.truncate', ...cut });
    await test.stay(from);
    if (isAnswered) test.peer.send({ type: 'conversation.item.truncated', event_id: 'e', ...cut });
    await test.restored();
    expect(test.seconds()).toBeLessThan(to);
  });

  it('waits no longer for what was sent long before: it may have no answer', async () => {
    await using test = await start();
    test.session.send({ type: 'input_audio_buffer.clear' });
    await test.restored();
    expect(test.seconds()).toBeLessThan(35);
  });

  it.each([
    { name: 'by hand alone', isRequested: false },
    { name: 'by hand, after a request', isRequested: true },
  ])('goes over between two turns, the next asked for in the listener of the end of the last: $name', async (way) => {
    await using test = await start();
    if (way.isRequested) {
      const cleared = clearAudio(test.session);
      await test.peer.take('input_audio_buffer.clear');
      test.peer.send({ type: 'input_audio_buffer.cleared', event_id: 'e' });
      await cleared;
    }
    let asked = 0;
    const ask = () => void test.session.send({ type: 'response.create', event_id: `asked_${(asked += 1)}` });
    test.session.on('response.done', ask);
    ask();
    await test.peer.take('response.create');
    test.peer.send(created);
    await test.session.once('response.created');
    await test.stay();
    test.peer.send(done);
    await test.restored();
    expect(test.seconds()).toBeLessThan(45);
    expect(await test.known[1]?.peer.take('response.create')).toMatchObject({ event_id: 'asked_2' });
    expect(test.peer.received.filter(({ type }) => type === 'response.create')).toHaveLength(1);
  });
});
