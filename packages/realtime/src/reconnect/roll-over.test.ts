import { describe, expect, it } from 'vitest';

import { startKept, text, watchUncaught } from '../session/kept-session.fixture.ts';
import type { StayUpOptions } from './reconnect-options.ts';
import { commitAudio } from '../requests/audio-requests.ts';
import { createItem, retrieveItem } from '../requests/item-requests.ts';
import { update } from '../requests/update.ts';

watchUncaught();

const start = 1_800_000_000;
/** A session that ends a minute after it began, and the next ones later: half a minute before it, a pause is waited for. */
const startShort = (reconnect: StayUpOptions = {}, more: { lapse?: object; session?: object } = {}) =>
  startKept({
    lapses: [
      { session: { expires_at: start + 60, ...more.session } },
      { session: { expires_at: start + 3600 }, ...more.lapse },
      { session: { expires_at: start + 3600 } },
    ],
    reconnect,
  });
const seconds = ({ runtime }: { runtime: { now(): number } }) => runtime.now() / 1000 - start;

describe('rollOver', () => {
  it('goes over in a pause: the old connection serves until the new one knows everything', async () => {
    await using test = await startShort();
    const types: string[] = [];
    test.session.on('*', ({ type }) => types.push(type));
    await createItem(test.session, text('item_a'));
    await test.clock.until(() => test.known.length === 2, 200);
    expect(seconds(test.clock)).toBeGreaterThanOrEqual(30);
    await test.restored();
    expect(seconds(test.clock)).toBeLessThan(45);
    expect(test.news).toMatchObject([
      { cause: 'rollover', attempts: 1, lostMs: 0, restoredItems: 1, droppedAudioBytes: 0 },
    ]);
    expect(test.ids(1)).toEqual(['item_a']);
    await createItem(test.session, text('item_b'));
    expect(test.ids(1)).toEqual(['item_a', 'item_b']);
    expect(test.ids(0)).toEqual(['item_a']);
    await expect.poll(() => test.known[0]?.peer.socket.readyState).toBe(3);
    const item = ['conversation.item.added', 'conversation.item.done'];
    await expect.poll(() => types).toEqual([...item, 'connection.restored', ...item]);
    expect(test.faults).toEqual([]);
  });

  it.each([
    {
      name: 'a response',
      begin: { type: 'response.created', response: { id: 'resp_1' } },
      finish: { type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [] } },
    },
    {
      name: 'speech',
      begin: { type: 'input_audio_buffer.speech_started', item_id: 'item_s', audio_start_ms: 0 },
      finish: { type: 'input_audio_buffer.cleared' },
    },
  ])('waits for the end of $name', async ({ begin, finish }) => {
    await using test = await startShort();
    test.known[0]?.peer.send({ event_id: 'e', ...begin });
    await test.session.once(begin.type);
    await test.clock.until(() => seconds(test.clock) >= 40, 200);
    expect(test.known).toHaveLength(2);
    expect(test.news).toEqual([]);
    const over = test.session.once(finish.type);
    test.known[0]?.peer.send({ event_id: 'e', ...finish });
    await over;
    await test.restored();
    expect(seconds(test.clock)).toBeLessThan(45);
  });

  it('waits for no longer than it can: what was under way is lost, and may be asked again', async () => {
    await using test = await startShort({ rollover: { deadlineMs: 5000 } });
    const asked = expect(retrieveItem(test.session, 'item_x', { timeout: 1e6 })).rejects.toMatchObject({
      code: 'connection-lost',
      retryable: true,
    });
    await test.clock.until(() => test.news.length === 1, 100);
    await asked;
    expect(seconds(test.clock)).toBeGreaterThanOrEqual(55);
    expect(seconds(test.clock)).toBeLessThan(60);
  });

  it.each(['text', 'a function'])('tells what is taken in while it goes over at the last moment, by %s', async (by) => {
    const listed: number[] = [];
    const replay: StayUpOptions['replay'] = (items) => {
      listed.push(items.length);
      return items;
    };
    await using test = await startShort({ rollover: { deadlineMs: 5000 }, replay: by === 'text' ? by : replay });
    const [old] = test.known;
    // More than are told in one go.
    const ids = Array.from({ length: 100 }, (_, index) => `item_${index}`);
    await Promise.all(ids.map((id) => createItem(test.session, text(id))));
    old?.peer.send({ type: 'response.created', event_id: 'e', response: { id: 'resp_1' } }); // It is never over.
    await test.clock.until(() => test.known.length === 2, 200);
    test.known[1]?.peer.take('conversation.item.create').then(() => {
      const item = { ...text('item_late'), status: 'completed' };
      old?.peer.send({ type: 'conversation.item.added', event_id: 'e', previous_item_id: 'item_99', item });
    });
    await test.restored();
    expect(seconds(test.clock)).toBeGreaterThan(55);
    expect(test.ids(1)).toEqual([...ids, 'item_late']);
    expect(test.conversation.ids).toEqual([...ids, 'item_late']);
    expect(test.news).toMatchObject([{ cause: 'rollover', restoredItems: 101 }]);
    expect(listed).toEqual(by === 'text' ? [] : [100, 1]);
  });

  it('takes along what is configured while it goes over at the last moment', async () => {
    await using test = await startShort({ rollover: { deadlineMs: 5000 } });
    const [old] = test.known;
    const ids = Array.from({ length: 100 }, (_, index) => `item_${index}`);
    await Promise.all(ids.map((id) => createItem(test.session, text(id))));
    old?.peer.send({ type: 'response.created', event_id: 'e', response: { id: 'resp_1' } }); // It is never over.
    await test.clock.until(() => test.known.length === 2, 200);
    old?.peer.socket.pause();
    test.session.send({ type: 'session.update', session: { type: 'realtime', instructions: 'Be long.' } });
    test.known[1]?.peer.take('conversation.item.create').then(() => old?.peer.socket.resume());
    await test.restored();
    expect(seconds(test.clock)).toBeLessThan(60);
    expect(test.session.configuration).toMatchObject({ instructions: 'Be long.' });
    expect(test.ids(2)).toEqual(ids);
    expect([test.news.length, test.faults]).toEqual([1, []]);
  });

  it('asks the caller whether it is quiet', async () => {
    let isQuiet = false;
    await using test = await startShort({ rollover: { isQuiet: () => isQuiet } });
    await test.clock.until(() => seconds(test.clock) >= 40, 200);
    expect(test.news).toEqual([]);
    isQuiet = true;
    await test.restored();
  });

  it('takes audio that no server has heard to its end for the beginning of a turn', async () => {
    await using test = await startShort({}, { session: { audio: { input: { turn_detection: null } } } });
    test.session.appendAudio(new Int16Array(4800));
    await test.clock.until(() => seconds(test.clock) >= 40, 200);
    expect(test.news).toEqual([]);
    test.session.send({ type: 'input_audio_buffer.clear' });
    await test.restored();
  });

  it('lets go out what is sent because a response is over, where that is no pause', async () => {
    await using test = await startShort({}, { session: { audio: { input: { turn_detection: null } } } });
    const peer = test.known[0]?.peer;
    test.session.on('response.done', () => test.session.send({ type: 'response.cancel', event_id: 'because' }));
    test.session.appendAudio(new Int16Array(4800));
    await peer?.take('input_audio_buffer.append');
    await test.clock.until(() => seconds(test.clock) >= 40, 200); // It looks for a pause by now.
    expect(test.known).toHaveLength(2);
    peer?.send({ type: 'response.done', event_id: 'e', response: { id: 'resp_1', status: 'completed', output: [] } });
    expect(await peer?.take('response.cancel')).toMatchObject({ event_id: 'because' });
    // What was heard before can still be committed.
    commitAudio(test.session).catch(() => {});
    await peer?.take('input_audio_buffer.commit');
    expect(test.news).toEqual([]);
  });

  it('loses nothing that is asked for while it goes over', async () => {
    await using test = await startShort({ rollover: { deadlineMs: 1000 } });
    const asked: Promise<unknown>[] = [];
    let ticks = 0;
    const before = Array.from({ length: 40 }, (_, index) => createItem(test.session, text(`item_before${index}`)));
    await Promise.all(before);
    await test.clock.until(() => test.known.length === 2, 200);
    await test.clock.until(() => {
      // Asked for all through it: before the pause, while the new connection is told, and after.
      const create = () => createItem(test.session, text(`item_${asked.length + 1}`), { timeout: 1e6 });
      if (ticks % 8 === 0) asked.push(create().catch(() => 'lost'));
      test.session.appendAudio(new Int16Array(480).fill((ticks += 1)));
      return test.news.length > 0;
    }, 10);
    const created = await Promise.all(asked);
    expect(created).not.toContain('lost');
    const ids = test.ids(1) ?? [];
    expect(new Set(ids)).toEqual(
      new Set([...before.map((_, index) => `item_before${index}`), ...asked.map((_, index) => `item_${index + 1}`)]),
    );
    expect(ids).toHaveLength(new Set(ids).size);
    const listAppended = () =>
      test.known.flatMap(({ peer }) =>
        peer.received.flatMap((event) =>
          event.type === 'input_audio_buffer.append' ? [Buffer.from(event.audio, 'base64').readInt16LE()] : [],
        ),
      );
    await expect.poll(() => listAppended().length).toBe(ticks);
    expect(listAppended()).toEqual(Array.from({ length: ticks }, (_, index) => index + 1));
  });

  it('stays where it is when somebody speaks meanwhile, and goes over later', async () => {
    await using test = await startShort({}, { lapse: { afterItems: { count: 1, code: 'ignore' } } });
    await createItem(test.session, text('item_a'));
    await test.clock.until(() => test.known[1]?.items.length === 1, 200);
    const spoken = { event_id: 'e', item_id: 'item_s', audio_start_ms: 0 };
    test.known[0]?.peer.send({ type: 'input_audio_buffer.speech_started', ...spoken });
    await test.session.once('input_audio_buffer.speech_started');
    test.session.send({ type: 'input_audio_buffer.clear', event_id: 'to_the_old_one' });
    await test.known[0]?.peer.take('input_audio_buffer.clear');
    test.known[0]?.peer.send({ type: 'input_audio_buffer.cleared', event_id: 'e' });
    await test.restored();
    expect(test.known).toHaveLength(3);
    expect(test.ids(2)).toEqual(['item_a']);
    expect(test.faults).toEqual([]);
  });

  it('tries again when the next connection fails, and is replaced after its end otherwise', async () => {
    await using test = await startShort({}, { lapse: { afterItems: { count: 1, code: 1011 } } });
    await createItem(test.session, text('item_a'));
    await test.restored();
    expect(test.news).toMatchObject([{ cause: 'rollover', attempts: 2 }]);
    expect(test.faults).toMatchObject([{ kind: 'attempt-failed', attempt: 1 }]);
    expect(test.known).toHaveLength(3);
  });

  it('notices a next connection that dies while it waits', async () => {
    await using test = await startKept({ lapses: [{ session: { expires_at: start + 600 } }] });
    test.known[0]?.peer.send({ type: 'response.created', event_id: 'e', response: { id: 'resp_1' } });
    await test.session.once('response.created');
    await test.clock.until(() => test.known.length === 2, 1000);
    await new Promise((resolve) => setTimeout(resolve, 50)); // Its first ping is answered.
    test.known[1]?.peer.socket.pause();
    await test.clock.until(() => test.known.length === 3, 500);
    test.known[0]?.peer.send({ type: 'response.done', event_id: 'e', response: { id: 'resp_1', status: 'completed' } });
    await test.restored();
    expect(test.news).toMatchObject([{ cause: 'rollover', attempts: 2, lostMs: 0 }]);
    expect(test.faults).toMatchObject([{ kind: 'attempt-failed', error: { code: 'closed' } }]);
  });

  it('takes along what was configured while the next connection waited', async () => {
    let isQuiet = false;
    await using test = await startShort({ rollover: { isQuiet: () => isQuiet } });
    await test.clock.until(() => test.known.length === 2, 200);
    await update(test.session, { instructions: 'Be kind.' });
    isQuiet = true;
    await test.restored();
    expect(test.known.at(-1)?.peer.received[0]).toMatchObject({ session: { instructions: 'Be kind.' } });
    expect(test.session.configuration).toMatchObject({ instructions: 'Be kind.' });
    expect(test.faults).toEqual([]);
  });

  it('is not done where it is not wanted, or no time is told', async () => {
    await using test = await startShort({ rollover: false });
    await test.clock.until(() => seconds(test.clock) > 59, 1000);
    expect(test.known).toHaveLength(1);
    expect(test.clock.running).toBe(1); // The heartbeat.
    await using other = await startKept();
    expect(other.clock.running).toBe(1);
  });

  it('ends with the session', async () => {
    await using test = await startShort({}, { lapse: { afterItems: { count: 1, code: 'ignore' } } });
    await createItem(test.session, text('item_a'));
    await test.clock.until(() => test.known[1]?.items.length === 1, 200);
    expect(await test.session.close()).toMatchObject({ code: 1000, wasClean: true });
    await expect.poll(() => test.known.map(({ peer }) => peer.socket.readyState)).toEqual([3, 3]);
  });
});
