import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { audioDone, created, delta, done, remove, speech, truncate } from './playback-events.fixture.ts';
import { createPlaybackLedger, type PlaybackLedger } from './playback-ledger.ts';
import type { PlaybackSettings } from './playback-settings.ts';

const A = { item: 'item_A' };
const B = { item: 'item_B' };
const at = (milliseconds: number) => ({ samples: milliseconds * 24, at: milliseconds });

const start = (events: readonly RealtimeEvent[], settings: PlaybackSettings = {}): PlaybackLedger => {
  const ledger = createPlaybackLedger(settings);
  for (const event of events) ledger.receive(event, at(0));
  return ledger;
};

/** Interrupts where the clock stands at so many milliseconds of PCM16 at 24,000 Hz. */
const interruptAt = (ledger: PlaybackLedger, milliseconds: number) => {
  const effects = ledger.interrupt(at(milliseconds));
  if (effects.length > 0) expect(effects).toEqual([{ kind: 'clear' }]);
  return ledger.cleared(at(milliseconds)).effects;
};

describe('createPlaybackLedger', () => {
  it('hands over what arrived, whole samples only', () => {
    const ledger = createPlaybackLedger();
    const first = ledger.receive(delta(A, 3), at(0));
    const second = ledger.receive(delta(A, 3), at(0));
    expect(first).toMatchObject([{ kind: 'play', piece: { itemId: 'item_A', samples: 1, audio: { length: 2 } } }]);
    expect(second).toMatchObject([{ kind: 'play', piece: { samples: 2, audio: { length: 4 } } }]);
  });

  const twoItems = [created('resp_1'), speech(A, 2000), audioDone(A), speech(B, 500), audioDone(B), done('resp_1')];
  it.each([
    {
      name: 'truncates the first of two, deletes the second',
      played: 1000,
      want: [truncate('item_A', 1000), remove('item_B')],
    },
    { name: 'leaves the first when it was heard', played: 2000, want: [remove('item_B')] },
    { name: 'truncates the second', played: 2499, want: [truncate('item_B', 499)] },
    { name: 'has nothing to do when all was heard', played: 2500, want: [] },
    { name: 'deletes both before the first sample', played: 0, want: [remove('item_A'), remove('item_B')] },
    { name: 'deletes what came to less than a millisecond', played: 0.5, want: [remove('item_A'), remove('item_B')] },
    { name: 'believes no clock that is ahead of it', played: 9000, want: [] },
    { name: 'believes no clock that goes wrong', played: Number.NaN, want: [remove('item_A'), remove('item_B')] },
  ])('$name', ({ played, want }) => {
    expect(interruptAt(start(twoItems), played)).toEqual(want);
  });

  it('truncates at what was received when the sink ran dry before the answer was over', () => {
    const ledger = start([created('resp_1'), speech(A, 700)]);
    ledger.receive(speech({ item: 'item_A' }, 100), { samples: 700 * 24, at: 1800 });
    expect(interruptAt(ledger, 800)).toEqual([truncate('item_A', 800)]);
  });

  it('tells of each item what was heard and what was received', () => {
    const ledger = start(twoItems);
    ledger.interrupt(at(1000));
    expect(ledger.cleared(at(1000)).items).toEqual([
      { responseId: 'resp_1', itemId: 'item_A', contentIndex: 0, heardMs: 1000, receivedMs: 2000 },
      { responseId: 'resp_1', itemId: 'item_B', contentIndex: 0, heardMs: 0, receivedMs: 500 },
    ]);
  });

  it('drops what comes late of a discarded response, and nothing of the next', () => {
    const ledger = start([created('resp_1'), speech(A, 100)]);
    interruptAt(ledger, 50);
    expect(ledger.receive(speech(A, 100), at(50))).toEqual([{ kind: 'drop', reason: 'discarded' }]);
    ledger.receive(created('resp_2'), at(50));
    const next = { response: 'resp_2', item: 'item_C' };
    expect(ledger.receive(speech(next, 100), at(50))).toMatchObject([{ kind: 'play' }]);
    expect(ledger.receive(speech(A, 100), at(50))).toEqual([{ kind: 'drop', reason: 'discarded' }]);
    expect(ledger.receive(done('resp_1'), at(50))).toEqual([]);
    expect(interruptAt(ledger, 70)).toEqual([truncate('item_C', 20)]);
  });

  it('does not take a discarded response back when it is announced again', () => {
    const ledger = start([created('resp_1'), speech(A, 100)]);
    interruptAt(ledger, 50);
    ledger.receive(created('resp_1'), at(50));
    expect(ledger.receive(speech(A, 100), at(50))).toEqual([{ kind: 'drop', reason: 'discarded' }]);
  });

  it('deletes an item that began after the interruption once its response is over', () => {
    const ledger = start([created('resp_1')]);
    expect(ledger.interrupt(at(0))).toEqual([]);
    ledger.receive(speech(A, 100), at(0));
    ledger.receive(speech(A, 100), at(0));
    expect(ledger.receive(done('resp_1'), at(0))).toEqual([remove('item_A')]);
  });

  it.each([
    { unheard: 'truncate', want: [truncate('item_A', 0)] },
    { unheard: 'keep', want: [] },
  ] as const)('with unheard: $unheard deletes nothing', ({ unheard, want }) => {
    expect(interruptAt(start([speech(A, 100)], { unheard }), 0)).toEqual(want);
  });

  it('cancels what is under way before it truncates, when asked', () => {
    const ledger = start(twoItems.slice(0, 4));
    expect(ledger.interrupt(at(10), { cancel: true })).toEqual([
      { kind: 'send', event: { type: 'response.cancel', response_id: 'resp_1' } },
      { kind: 'clear' },
    ]);
    ledger.cleared(at(10));
    expect(ledger.interrupt(at(10), { cancel: true })).toEqual([]);
  });

  it('takes the format of the response before that of the session', () => {
    const pcmu = { type: 'audio/pcmu' } as const;
    const ledger = start([created('resp_1', { format: { type: 'audio/pcma' } }), delta(A, 8000)], { format: pcmu });
    ledger.receive(delta({ response: 'resp_2', item: 'item_B' }, 8000), at(0));
    ledger.interrupt({ samples: 12_000, at: 1500 });
    expect(ledger.cleared({ samples: 12_000, at: 1500 }).items).toMatchObject([
      { itemId: 'item_A', heardMs: 1000, receivedMs: 1000 },
      { itemId: 'item_B', heardMs: 500, receivedMs: 1000 },
    ]);
  });

  it('follows the format that the session changes to', () => {
    const session = { type: 'realtime', audio: { output: { format: { type: 'audio/pcmu' } } } };
    const updated = { type: 'session.updated', event_id: 'event_1', session } as object as RealtimeEvent;
    const ledger = start([updated, delta(A, 8000)]);
    ledger.interrupt({ samples: 4000, at: 500 });
    expect(ledger.cleared({ samples: 4000, at: 500 }).items).toMatchObject([{ heardMs: 500, receivedMs: 1000 }]);
  });

  it('costs the same for each event, however much is waiting', () => {
    // A hundred thousand items: what grows with them would not come to an end.
    const items = Array.from({ length: 100_000 }, (_, index) => ({ item: `item_${index}` }));
    const ledger = start([created('resp_1')]);
    for (const item of items) {
      ledger.receive(delta(item, 48), at(0));
      ledger.receive(audioDone(item), at(0));
    }
    for (const index of items.keys()) ledger.mayListen(at(index * 0.9));
    expect(ledger.receive(done('resp_1'), at(99_000))).toEqual([]);
    expect(interruptAt(ledger, 99_998)).toEqual([remove('item_99998'), remove('item_99999')]);
  });

  it('forgets the oldest of more responses than a server can have', () => {
    const ledger = start([created('resp_1')]);
    ledger.interrupt(at(0));
    for (let index = 2; index <= 64; index += 1) ledger.receive(created(`resp_${index}`), at(0));
    expect(ledger.receive(speech(A, 1), at(0))).toEqual([{ kind: 'drop', reason: 'discarded' }]);
    ledger.receive(created('resp_65'), at(0));
    expect(ledger.receive(speech(A, 1), at(0))).toMatchObject([{ kind: 'play' }]);
  });

  it('leaves out what is said beside the conversation', () => {
    const ledger = start([created('resp_1', { outOfBand: true })]);
    expect(ledger.receive(speech(A, 100), at(0))).toEqual([{ kind: 'drop', reason: 'out-of-band' }]);
    expect(ledger.interrupt(at(0), { cancel: true })).toEqual([]);
    expect(ledger.receive(done('resp_1'), at(0))).toEqual([]);
  });

  it('plays it when asked, and corrects nothing of it', () => {
    const ledger = start([created('resp_1', { outOfBand: true }), speech(A, 100)], { outOfBand: 'play' });
    ledger.interrupt(at(50));
    expect(ledger.cleared(at(50))).toMatchObject({ items: [{ heardMs: 50 }], effects: [] });
  });

  it('does not truncate an item that is deleted', () => {
    const ledger = start([speech(A, 100), { type: 'conversation.item.deleted', event_id: 'e', item_id: 'item_A' }]);
    expect(interruptAt(ledger, 50)).toEqual([]);
  });

  it('does not delete what came late and is deleted already', () => {
    const ledger = start([created('resp_1')]);
    ledger.interrupt(at(0));
    ledger.receive(speech(A, 100), at(0));
    ledger.receive({ type: 'conversation.item.deleted', event_id: 'e', item_id: 'item_A' }, at(0));
    expect(ledger.receive(done('resp_1'), at(0))).toEqual([]);
  });

  it('keeps what is written before the sink has told where it stopped apart from what was cleared', () => {
    const ledger = start([created('resp_1'), speech(A, 1000)]);
    ledger.interrupt(at(400));
    const next = { response: 'resp_2', item: 'item_B' };
    ledger.receive(speech(next, 1000), at(400));
    ledger.interrupt(at(450));
    expect(ledger.cleared(at(400)).effects).toEqual([truncate('item_A', 400)]);
    expect(ledger.cleared(at(450)).effects).toEqual([truncate('item_B', 50)]);
    expect(ledger.cleared(at(450))).toEqual({ items: [], effects: [] });
  });

  it.each([
    { name: 'no base64', event: { ...speech(A, 1), delta: '***' } },
    { name: 'a delta that is no text', event: { ...speech(A, 1), delta: 7 } },
    { name: 'an item without an id', event: { ...speech(A, 1), item_id: undefined } },
    { name: 'an item without a place', event: { ...speech(A, 1), content_index: 'x' } },
  ])('drops $name', ({ event }) => {
    const ledger = createPlaybackLedger();
    expect(ledger.receive(event as object as RealtimeEvent, at(0))).toEqual([{ kind: 'drop', reason: 'unreadable' }]);
  });

  it('deletes an item of which nothing could be read', () => {
    const ledger = start([created('resp_1'), { ...speech(A, 1), delta: '***' } as RealtimeEvent]);
    expect(interruptAt(ledger, 0)).toEqual([remove('item_A')]);
  });

  it.each(['response.created', 'response.done', 'session.updated', 'conversation.item.deleted', 'their.own'])(
    'survives an empty %s',
    (type) => expect(createPlaybackLedger().receive({ type } as object as RealtimeEvent, at(0))).toEqual([]),
  );

  it('refuses settings that cannot be right', () => {
    expect(() => createPlaybackLedger({ outputLatencyMs: -1 })).toThrow('outputLatencyMs');
    expect(() => createPlaybackLedger({ echoTailMs: Number.NaN })).toThrow('echoTailMs');
    const opus = { type: 'audio/opus' } as object as PlaybackSettings['format'];
    expect(() => createPlaybackLedger({ format: opus })).toThrow('format has to be audio/pcm');
    expect(() => createPlaybackLedger({ format: {} })).not.toThrow();
  });
});

describe('mayListen', () => {
  it('holds always with full duplex', () => {
    expect(start([speech(A, 100)]).mayListen(at(50))).toBe(true);
  });

  it('is shut from the first sample to the end of the echo', () => {
    const ledger = createPlaybackLedger({ duplex: 'half', echoTailMs: 150, outputLatencyMs: 40 });
    const mayListen = (samples: number, when: number) => ledger.mayListen({ samples, at: when });
    expect(mayListen(0, 0)).toBe(true);
    ledger.receive(speech(A, 100), at(0));
    expect(mayListen(2400, 100)).toBe(false);
    expect(mayListen(2400, 1000)).toBe(false);
    ledger.receive(audioDone(A), { samples: 2400, at: 1000 });
    expect(mayListen(2400, 1000)).toBe(true);
    ledger.receive(speech(B, 100), { samples: 2400, at: 1000 });
    ledger.receive(audioDone(B), { samples: 2400, at: 1000 });
    expect([1100, 1140, 1289, 1290].map((when) => mayListen(4800, when))).toEqual([false, false, false, true]);
  });

  it('is shut for the echo of what was interrupted', () => {
    const ledger = start([speech(A, 100)], { duplex: 'half' });
    ledger.interrupt(at(50));
    expect(ledger.mayListen(at(400))).toBe(false);
    ledger.cleared(at(50));
    expect([249, 250].map((when) => ledger.mayListen({ samples: 1200, at: when }))).toEqual([false, true]);
  });
});
