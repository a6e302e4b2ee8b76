import { createTimedSink } from '@unspool/realtime/playback';
import { expect, it } from 'vitest';

import { createManualClock, type ManualClock, type RealtimeOptions, type ScriptedItem } from '../server/index.ts';
import { createSpeaker, playSession, speakUp } from './speaker.ts';
import { describeOnEach, type Scenario, type StartScenario } from './start-scenario.ts';
import { respond, update } from '@unspool/realtime';

const spoken = (id: string, audioMs: number): ScriptedItem => ({ kind: 'message', id, text: 'La', audioMs });
const session = {
  output_modalities: ['audio' as const],
  audio: { input: { turn_detection: { type: 'server_vad' as const } } },
};

/** A session that speaks, into a speaker. */
async function startSpeaking(start: StartScenario, realtime: RealtimeOptions) {
  const test = await start({ realtime, options: { session } });
  const speaker = createSpeaker();
  return { test, speaker, ...playSession(test.session, { sink: speaker.sink }) };
}

/** What was told to the server about items that were cut. */
const corrections = ({ connection }: Scenario) =>
  connection().received.flatMap(({ event }) => {
    const { type, item_id, audio_end_ms } = event as { type: string; item_id?: string; audio_end_ms?: number };
    if (type === 'conversation.item.truncate') return [`${item_id}@${audio_end_ms}`];
    return type === 'conversation.item.delete' ? [`${item_id} deleted`] : [];
  });
/** Lets the server go on, step by step, until something has come of it. */
async function advanceUntil({ session }: Scenario, clock: ManualClock, holds: () => boolean): Promise<void> {
  for (let steps = 0; !holds(); steps += 1) {
    expect(steps).toBeLessThan(40);
    await clock.advance(100);
    await update(session, {}); // There and back.
  }
}
const ids = ({ connection }: Scenario) => connection().items.map(({ id }) => id);

describeOnEach('barge-in', (start) => {
  it('12: two items queued, the user speaks in the first: it is cut where it was heard to, the second is gone', async () => {
    const items = [spoken('a', 2000), spoken('b', 500)];
    const { test, speaker, interruptions } = await startSpeaking(start, { answers: [{ items }] });
    await using _ = test;
    await respond(test.session).done;
    expect(speaker.queuedMs()).toBe(2500);
    speaker.play(1000);
    await speakUp(test.session);
    expect(corrections(test)).toEqual(['a@1000', 'b deleted']);
    expect(interruptions).toMatchObject([
      [
        { itemId: 'a', heardMs: 1000 },
        { itemId: 'b', heardMs: 0 },
      ],
    ]);
    expect(test.errors()).toEqual([]);
    expect(ids(test)).toEqual(['a']);
    expect(test.conversation.get('a')?.parts).toMatchObject([{ heard: { heardMs: 1000, receivedMs: 2000 } }]);
  });

  it('12: ... and in the second, the first stays whole', async () => {
    const items = [spoken('a', 1000), spoken('b', 500)];
    const { test, speaker } = await startSpeaking(start, { answers: [{ items }] });
    await using _ = test;
    await respond(test.session).done;
    speaker.play(1234);
    await speakUp(test.session);
    expect(corrections(test)).toEqual(['b@234']);
    expect(test.errors()).toEqual([]);
  });

  it('13: silence for want of audio is not heard audio: a sink that counts', async () => {
    const clock = createManualClock();
    const answers = [{ items: [spoken('a', 1000)], deltaDelayMs: 100 }];
    await using test = await start({ clock, realtime: { answers }, options: { session } });
    const speaker = createSpeaker();
    playSession(test.session, { sink: speaker.sink });
    respond(test.session);
    await advanceUntil(test, clock, () => speaker.queuedMs() === 200);
    speaker.play(1500);
    expect(speaker.wasDry()).toBe(true);
    await advanceUntil(test, clock, () => speaker.queuedMs() === 600);
    speaker.play(500);
    await speakUp(test.session);
    expect(corrections(test)).toEqual(['a@700']);
    expect(test.errors()).toEqual([]);
  });

  it('13: ... and a sink that goes by the clock', async () => {
    const clock = createManualClock();
    let time = 0;
    const answers = [{ items: [spoken('a', 1000)], deltaDelayMs: 100 }];
    await using test = await start({ clock, realtime: { answers }, options: { session } });
    let written = 0;
    const sink = createTimedSink({
      write: ({ samples }) => (written += samples / 24),
      clear: () => {},
      now: () => time,
    });
    const { interruptions } = playSession(test.session, { sink, now: () => time });
    respond(test.session);
    await advanceUntil(test, clock, () => written === 200);
    time += 1500;
    await advanceUntil(test, clock, () => written === 800);
    time += 500;
    await speakUp(test.session);
    expect(interruptions).toMatchObject([[{ itemId: 'a', heardMs: 700 }]]);
    expect(corrections(test)).toEqual(['a@700']);
    expect(test.errors()).toEqual([]);
  });

  it('14: all audio is there and half of it heard: the item is cut there', async () => {
    const { test, speaker } = await startSpeaking(start, { answers: [{ items: [spoken('a', 3000)] }] });
    await using _ = test;
    expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
    speaker.play(1001);
    await speakUp(test.session);
    expect(corrections(test)).toEqual(['a@1001']);
    expect(test.errors()).toEqual([]);
  });

  it('15: all of it was heard: nothing is cut', async () => {
    const { test, speaker, interruptions } = await startSpeaking(start, { answers: [{ items: [spoken('a', 700)] }] });
    await using _ = test;
    await respond(test.session).done;
    speaker.play(700);
    await speakUp(test.session);
    expect(corrections(test)).toEqual([]);
    expect(interruptions.flat()).toEqual([]);
    expect(test.conversation.get('a')?.item).toMatchObject({ content: [{ transcript: 'La' }] });
  });

  it('16: none of it was heard: the item is deleted', async () => {
    const { test } = await startSpeaking(start, { answers: [{ items: [spoken('a', 700)] }] });
    await using _ = test;
    await respond(test.session).done;
    await speakUp(test.session);
    expect(corrections(test)).toEqual(['a deleted']);
    expect(test.errors()).toEqual([]);
    expect(ids(test)).toEqual([]);
    expect(test.conversation.ids).toEqual([]);
  });

  it.each(['speech', 'a button'])('17: late audio of a response that %s has stopped is not played', async (how) => {
    const clock = createManualClock();
    const answers = [{ items: [spoken('a', 4000)], deltaDelayMs: 100, lateDeltas: 3 }, { items: [spoken('b', 400)] }];
    await using test = await start({ clock, realtime: { answers }, options: { session } });
    const speaker = createSpeaker();
    const { playback, dropped } = playSession(test.session, { sink: speaker.sink });
    const handle = respond(test.session);
    await advanceUntil(test, clock, () => speaker.queuedMs() === 200);
    speaker.play(120);
    if (how === 'speech') await speakUp(test.session);
    else await playback.interrupt({ cancel: true });
    await test.settle();
    await advanceUntil(test, clock, () => test.connection().activeResponses === 0);
    expect(await handle.done).toMatchObject({ status: 'cancelled' });
    expect(dropped.length).toBeGreaterThanOrEqual(2);
    expect(new Set(dropped)).toEqual(new Set(['discarded']));
    expect(speaker.queuedMs()).toBe(0);
    expect(corrections(test)).toEqual(['a@120']);
    expect(test.errors()).toEqual([]);
    const next = respond(test.session);
    await advanceUntil(test, clock, () => speaker.queuedMs() === 400);
    await next.done;
    expect(speaker.given).toEqual(['a', 'b']);
    expect(speaker.queuedMs()).toBe(400);
  });

  it('21: a response outside the conversation leaves playback alone', async () => {
    const answers = [
      { items: [spoken('a', 1000)] },
      { items: [spoken('aside_1', 300)] },
      { items: [spoken('aside_2', 300)] },
    ];
    const { test, speaker, dropped } = await startSpeaking(start, { answers });
    await using _ = test;
    const handles = [
      respond(test.session),
      ...['x', 'y'].map((topic) => respond(test.session, { conversation: 'none', metadata: { topic }, input: [] })),
    ];
    const heard = handles.map(async (handle) => {
      let bytes = 0;
      for await (const piece of handle.audio()) bytes += piece.length;
      return bytes / 48;
    });
    const done = await Promise.all(handles.map((handle) => handle.done));
    expect(done.map(({ metadata }) => metadata)).toEqual([null, { topic: 'x' }, { topic: 'y' }]);
    expect(await Promise.all(heard)).toEqual([1000, 300, 300]);
    expect(speaker.given).toEqual(['a']);
    expect(speaker.queuedMs()).toBe(1000);
    expect(new Set(dropped)).toEqual(new Set(['out-of-band']));
    speaker.play(400);
    await speakUp(test.session);
    expect(corrections(test)).toEqual(['a@400']);
    expect(test.conversation.ids).toEqual(['a']);
    expect(test.errors()).toEqual([]);
  });

  it('also: audio cut within a sample comes out whole', async () => {
    const answers = [{ items: [spoken('a', 1000)], bytesPerDelta: 4801 }];
    const { test, speaker, dropped } = await startSpeaking(start, { answers });
    await using _ = test;
    const handle = respond(test.session);
    const pieces: Uint8Array[] = [];
    for await (const piece of handle.audio()) pieces.push(piece);
    const sent = test
      .connection()
      .sent.flatMap(({ event, type }) =>
        type === 'response.output_audio.delta' ? [Buffer.from((event as { delta: string }).delta, 'base64')] : [],
      );
    expect(sent.map(({ length }) => length % 2)).toContain(1);
    expect(pieces.every(({ length }) => length % 2 === 0)).toBe(true);
    expect(Buffer.concat(pieces).equals(Buffer.concat(sent))).toBe(true);
    expect(speaker.queuedMs()).toBe(1000);
    expect(dropped).toEqual([]);
  });
});
