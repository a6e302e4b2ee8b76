import { commitAudio, type ConnectionEvent, respond } from '@unspool/realtime';
import { attachTools, defineTool, toToolDefinitions } from '@unspool/realtime/tools';
import { expect, it } from 'vitest';

import type { RealtimeEffect, ScriptedItem } from '../server/index.ts';
import { describeOnEach, type Scenario } from './start-scenario.ts';

const mebibyte = 1024 * 1024;
const call: ScriptedItem = { kind: 'call', id: 'item_call', callId: 'call_1', name: 'get_time', arguments: '{}' };
const clockTool = defineTool({ name: 'get_time', run: () => 'noon' });
const session = { instructions: 'Be brief.', tools: [...toToolDefinitions([clockTool])] };

/** News of the connection, in order. */
const news = ({ events }: Scenario) =>
  events.filter((event): event is ConnectionEvent => event.type.startsWith('connection.'));
const ids = (test: Scenario, number: number) => test.connection(number).items.map(({ id }) => id);
const isReached = (test: Scenario, number: number) =>
  expect.poll(() => test.server.realtime.connections.length).toBe(number);

describeOnEach('staying up', (start) => {
  it('22: goes on after 1001 with configuration and items, calls with their outputs', async () => {
    await using test = await start({
      realtime: { onConnection: { 1: { answers: [{ items: [call] }] } } },
      options: { session },
    });
    attachTools(test.session, [clockTool]);
    await test.say('What time is it?');
    const told = test.session.once('response.output_text.done');
    await respond(test.session).done;
    expect((await told).text).toContain('noon');
    await test.settle();
    const before = ids(test, 1);
    expect(before).toHaveLength(4);
    const restored = test.session.once('connection.restored');
    test.connection().perform({ kind: 'expire' });
    expect(await restored).toMatchObject({ attempts: 1, restoredItems: 4 });
    await new Promise(setImmediate);
    expect(news(test)).toMatchObject([
      { type: 'connection.reconnecting', closeCode: 1001, delayMs: 0 },
      { type: 'connection.restored' },
    ]);
    expect(ids(test, 2)).toEqual(before);
    expect(test.connection(2).items.map((item) => ('call_id' in item ? item.call_id : item.type))).toEqual([
      'message',
      'call_1',
      'call_1',
      'message',
    ]);
    expect(test.connection(2).session).toMatchObject(session);
    expect(test.connection(2).received.map(({ type }) => type)).toEqual([
      'session.update',
      ...before.map(() => 'conversation.item.create'),
    ]);
    await test.say('And now?');
    expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
    expect(test.conversation.ids).toEqual(ids(test, 2));
  });

  it('22: goes over to a new connection before the time of the old one is up, between two turns', async () => {
    const rollover = { leadMs: 1500, deadlineMs: 300 };
    await using test = await start({
      realtime: { lifetimeMs: 3000 },
      stayUp: { rollover, initialDelayMs: 5 },
    });
    let turns = 0;
    for (; news(test).length < 3; turns += 1) {
      await test.say(`Question ${turns}`);
      expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    for (const each of news(test))
      expect(each).toMatchObject({ type: 'connection.restored', cause: 'rollover', lostMs: 0 });
    expect(test.connection().closed).toMatchObject({ code: 1000 });
    expect(ids(test, 4)).toEqual(test.conversation.ids);
    expect(test.conversation.ids).toHaveLength(turns * 2);
    expect(test.conversation.entries.every(({ status }) => status === 'completed')).toBe(true);
  });

  it('22: ... and waits for what the user has said to be understood', async () => {
    const transcripts = [{ text: 'Late words', waitMs: 1700 }];
    await using test = await start({
      realtime: { onConnection: { 1: { lifetimeMs: 4000, transcripts } } },
      stayUp: { rollover: { leadMs: 3000, deadlineMs: 300 } },
      options: {
        session: { audio: { input: { turn_detection: null, transcription: { model: 'gpt-4o-transcribe' } } } },
      },
    });
    const restored = test.session.once('connection.restored');
    test.session.appendAudio(new Int16Array(12_000));
    const { itemId } = await commitAudio(test.session);
    await respond(test.session).done;
    expect(await restored).toMatchObject({ cause: 'rollover', restoredItems: 2 });
    expect(test.connection(2).items).toMatchObject([{ id: itemId, content: [{ text: 'Late words' }] }, {}]);
    expect(test.conversation.ids).toEqual(ids(test, 2));
  });

  it('23: cut while audio waits: what is given up is counted, bounded, and told', async () => {
    const audio = { highWater: mebibyte / 4, maxQueuedBytes: mebibyte / 2 };
    await using test = await start({
      realtime: { record: 'no-audio' },
      stayUp: { keepAudioMs: 500, initialDelayMs: 5 },
      options: { audio },
    });
    test.connection().perform({ kind: 'stall' });
    const second = new Uint8Array(48_000);
    let appended = 0;
    for (; appended < 300; appended += 1) {
      test.session.appendAudio(second);
      expect(test.session.bufferedAmount).toBeLessThan(2 * mebibyte);
      if (appended % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const restored = test.session.once('connection.restored');
    test.connection().perform({ kind: 'cut' });
    const { droppedAudioBytes } = await restored;
    await test.settle();
    const last = news(test).findLast(({ type }) => type === 'connection.audio_dropped');
    const close = await test.session.close();
    const [first, next] = [1, 2].map((number) => test.connection(number).audio.receivedMs * 48);
    expect(next).toBe(500 * 48);
    expect(close.droppedAudioBytes).toBeGreaterThan(0);
    expect(last).toMatchObject({ totalBytes: close.droppedAudioBytes });
    expect(droppedAudioBytes).toBeLessThanOrEqual(close.droppedAudioBytes);
    // What was in the socket is lost with it: base64 of at most its high water, and what the two kernels held.
    const lost = appended * 48_000 - (first ?? 0) - (next ?? 0) - close.droppedAudioBytes;
    expect(lost).toBeGreaterThanOrEqual(0);
    expect(lost).toBeLessThan(12 * mebibyte);
    expect(close.unsent).toEqual({ control: 0, audioBytes: 0 });
  });

  it('24: tells of a server that stops reading, keeps little, and of its going on', async () => {
    await using test = await start({ realtime: { record: 'no-audio' } });
    test.connection().perform({ kind: 'stall' });
    const minute = 60 * 50;
    const frame = new Uint8Array(960);
    let most = 0;
    let refused = 0;
    for (let frames = 0; frames < 10 * minute; frames += 1) {
      if (!test.session.appendAudio(frame)) refused += 1;
      most = Math.max(most, test.session.bufferedAmount);
      if (frames % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(refused).toBeGreaterThan(minute);
    expect(most).toBeLessThanOrEqual(2 * mebibyte);
    const [congested] = news(test);
    expect(congested).toMatchObject({ type: 'connection.congested', bufferedBytes: expect.any(Number) });
    const drained = test.session.once('connection.drained');
    const said = test.say('Control is not dropped', 'said');
    test.connection().perform({ kind: 'resume' });
    await drained;
    expect(await said).toMatchObject({ id: 'said' });
    expect(test.session.appendAudio(frame)).toBe(true);
    await test.settle();
    const { droppedAudioBytes } = await test.session.close();
    const told = news(test).findLast(({ type }) => type === 'connection.audio_dropped');
    expect(told).toMatchObject({ totalBytes: droppedAudioBytes });
    const arrived = test.connection().audio.receivedMs * 48;
    expect(arrived + droppedAudioBytes).toBe((10 * minute + 1) * 960);
    expect(test.server.realtime.connections).toHaveLength(1);
  }, 60_000);

  it.each([1000, 1002, 1003, 1007, 1008, 1009, 1010, 4000, 4001, 4999])(
    '25: does not connect again after %i',
    async (code) => {
      await using test = await start();
      test.connection().perform({ kind: 'close', code, reason: 'For good.' });
      expect(await test.session.closed).toMatchObject({ code, reason: 'For good.', wasClean: true, attempts: 0 });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(test.server.realtime.connections).toHaveLength(1);
      expect(news(test)).toEqual([]);
    },
  );

  it.each(['insufficient_quota', 'invalid_api_key', 'account_deactivated', 'billing_hard_limit_reached'])(
    '25: nor after the error %s, whatever the socket says then',
    async (code) => {
      await using test = await start();
      const error = { type: 'invalid_request_error', code, message: 'm', param: null };
      test.connection().perform({ kind: 'send', event: { type: 'error', error } });
      test.connection().perform({ kind: 'close', code: 1011 });
      expect(await test.session.closed).toMatchObject({ code: 1011 });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(test.server.realtime.connections).toHaveLength(1);
      expect(test.events).toMatchObject([{ type: 'error', error: { code } }]);
    },
  );

  it.each<RealtimeEffect>([
    { kind: 'cut' },
    { kind: 'close', code: 1001 },
    { kind: 'close', code: 1011, reason: 'Oops.' },
    { kind: 'close', code: 1012 },
    { kind: 'close', code: 1013 },
  ])('also: surfaces code and reason of %o, and goes on', async (effect) => {
    await using test = await start();
    test.connection().perform(effect);
    await isReached(test, 2);
    await test.settle();
    expect(news(test)).toMatchObject([
      {
        closeCode: 'code' in effect ? effect.code : 1006,
        reason: ('reason' in effect ? effect.reason : undefined) ?? '',
      },
      { type: 'connection.restored' },
    ]);
  });

  it.each(
    [
      'opened' as const,
      ...['session.update', 'conversation.item.create'].map((received) => ({ received })),
      ...['session.created', 'session.updated', 'conversation.item.added', 'conversation.item.done'].map((sent) => ({
        sent,
      })),
    ].flatMap((when) =>
      [{ kind: 'cut' as const }, { kind: 'close' as const, code: 1011 }].map((effect) => ({ when, do: effect })),
    ),
  )('also: goes on when the next connection ends, too: %o', async (fault) => {
    await using test = await start({ realtime: { onConnection: { 2: { faults: [fault] } } } });
    await test.say('One', 'one');
    await test.say('Two', 'two');
    const restored = test.session.once('connection.restored');
    test.connection().perform({ kind: 'cut' });
    expect(await restored).toMatchObject({ restoredItems: 2, attempts: 2 });
    expect(ids(test, 3)).toEqual(['one', 'two']);
    await test.say('Three', 'three');
    expect(ids(test, 3)).toEqual(test.conversation.ids);
  });

  it('also: gives up after so many attempts that never opened', async () => {
    const handshake = { kind: 'cut' } as const;
    const onConnection = { 2: { handshake }, 3: { handshake }, 4: { handshake } };
    await using test = await start({
      realtime: { onConnection },
      stayUp: { maxAttempts: 3, initialDelayMs: 1 },
    });
    test.connection().perform({ kind: 'cut' });
    const { attempts, error, code } = await test.session.closed;
    expect({ attempts, error, code }).toMatchObject({ attempts: 3, error: { code: 'unreachable' }, code: 1006 });
    expect(test.server.realtime.connections).toHaveLength(4);
    expect(test.faults.filter(({ kind }) => kind === 'attempt-failed')).toHaveLength(3);
  });
});
