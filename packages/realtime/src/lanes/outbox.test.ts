import { describe, expect, it } from 'vitest';

import { encodeClientEvent } from '../codec/encode-client-event.ts';
import { createLine, createTestOutbox, frameOf } from './line.fixture.ts';
import { withdraw } from './waiting-events.ts';

/** An outbox whose line is full: two frames more than high water are in the socket. */
const createCongested = (limits = {}) => {
  const test = createTestOutbox(limits);
  const line = createLine();
  test.outbox.attach(line);
  for (let number = 0; number <= 10; number += 1) test.outbox.audio(frameOf(number));
  line.sent.length = 0;
  return { ...test, line };
};
const audioOf = (...numbers: number[]) => numbers.map((number) => frameOf(number).text);

describe('createOutbox', () => {
  it('sends everything at once, in the order of the calls, while the socket takes it', async () => {
    const { outbox, news, timers, told } = createTestOutbox();
    const line = createLine();
    outbox.attach(line);
    outbox.control('update', 'ordinary');
    outbox.audio(frameOf(1));
    outbox.control('commit', 'commit');
    outbox.control('create', 'ordinary');
    outbox.audio(frameOf(2));
    outbox.control('clear', 'clear');
    expect(line.sent).toEqual(['update', ...audioOf(1), 'commit', 'create', ...audioOf(2), 'clear']);
    await told();
    expect(news).toEqual([]);
    expect(timers.size).toBe(0);
  });

  it('hands no audio over above high water, and goes on at low water', async () => {
    const { outbox, line, news, timers, ring, told } = createCongested();
    expect(outbox.isCongested).toBe(true);
    outbox.audio(frameOf(11));
    outbox.audio(frameOf(12));
    expect(outbox.bufferedBytes).toBe(130);
    line.bufferedAmount = 21;
    ring();
    expect(line.sent).toEqual([]);
    line.bufferedAmount = 20;
    ring();
    expect(line.sent).toEqual(audioOf(11, 12));
    expect(outbox.isCongested).toBe(true);
    line.bufferedAmount = 0;
    ring();
    expect(outbox.isCongested).toBe(false);
    await told();
    expect(news).toEqual([['congested', 110], 'drained']);
    expect(timers.size).toBe(0);
  });

  it('does not call it over while audio waits, should the socket empty while it looks', () => {
    const { outbox, line, ring } = createCongested();
    outbox.audio(frameOf(11));
    const looks = [21, 20];
    Object.defineProperty(line, 'bufferedAmount', { get: () => looks.shift() ?? 0, set() {} });
    ring();
    expect(outbox.isCongested).toBe(true);
    ring();
    expect(line.sent).toEqual(audioOf(11));
    expect(outbox.isCongested).toBe(false);
  });

  it('fills the socket up to high water, not further', () => {
    const { outbox, line, ring } = createCongested({ audio: 1000 });
    for (let number = 11; number < 50; number += 1) outbox.audio(frameOf(number));
    line.bufferedAmount = 0;
    ring();
    expect(line.bufferedAmount).toBe(110);
    expect(outbox.bufferedBytes).toBe(390);
  });

  it('drops the oldest audio above the limit, counts it and tells of it once a second', async () => {
    const { outbox, line, news, ring, told } = createCongested();
    for (let number = 11; number <= 25; number += 1) outbox.audio(frameOf(number));
    expect(outbox.droppedAudioBytes).toBe(50);
    expect(outbox.unsent).toEqual({ control: 0, audioBytes: 100 });
    for (let look = 0; look < 20; look += 1) ring();
    outbox.audio(frameOf(26));
    line.bufferedAmount = 0;
    ring();
    expect(line.sent).toEqual(audioOf(17, 18, 19, 20, 21, 22, 23, 24, 25, 26));
    line.bufferedAmount = 0;
    ring();
    await told();
    expect(news).toEqual([['congested', 110], ['dropped', 50, 50], ['dropped', 10, 60], 'drained']);
  });

  it('lets control overtake audio, but not a commit, and lets urgent things overtake both', () => {
    const { outbox, line, ring } = createCongested();
    outbox.audio(frameOf(11));
    outbox.control('create', 'ordinary');
    outbox.control('commit', 'commit');
    outbox.control('respond', 'ordinary');
    outbox.audio(frameOf(12));
    outbox.control('commit 2', 'commit');
    outbox.control('truncate', 'urgent');
    expect(line.sent).toEqual(['create', 'truncate']);
    expect(outbox.unsent).toEqual({ control: 3, audioBytes: 20 });
    line.bufferedAmount = 0;
    ring();
    expect(line.sent.slice(2)).toEqual([...audioOf(11), 'commit', 'respond', ...audioOf(12), 'commit 2']);
  });

  it('lets a commit go when the audio before it was dropped', () => {
    const { outbox, line } = createCongested();
    outbox.audio(frameOf(11));
    outbox.control('commit', 'commit');
    for (let number = 12; number <= 20; number += 1) outbox.audio(frameOf(number));
    expect(line.sent).toEqual([]);
    outbox.audio(frameOf(21));
    expect(line.sent).toEqual(['commit']);
  });

  it('forgets on a clear what no commit has claimed, without counting it as dropped', () => {
    const { outbox, line, ring } = createCongested();
    outbox.audio(frameOf(11));
    outbox.control('commit', 'commit');
    outbox.audio(frameOf(12));
    outbox.control('clear', 'clear');
    outbox.audio(frameOf(13));
    expect(outbox.unsent.audioBytes).toBe(20);
    line.bufferedAmount = 0;
    ring();
    expect(line.sent).toEqual([...audioOf(11), 'commit', 'clear', ...audioOf(13)]);
    expect(outbox.droppedAudioBytes).toBe(0);
  });

  it('keeps everything but old audio over a lost connection', async () => {
    const { outbox, line, news, timers, told } = createCongested();
    for (const number of [11, 12, 13]) outbox.audio(frameOf(number));
    outbox.detach(20);
    expect(timers.size).toBe(0);
    outbox.control('create', 'ordinary');
    outbox.audio(frameOf(14));
    outbox.control('cancel', 'urgent');
    outbox.control('respond', 'ordinary');
    expect(outbox.droppedAudioBytes).toBe(20);
    const next = createLine();
    outbox.attach(next);
    expect(next.sent).toEqual(['cancel', 'create', 'respond', ...audioOf(13, 14)]);
    expect(line.sent).toEqual([]);
    next.bufferedAmount = 0;
    outbox.audio(frameOf(15));
    await told();
    expect(news).toEqual([
      ['congested', 110],
      ['dropped', 10, 10],
      ['dropped', 10, 20],
    ]);
  });

  it('counts as congested from the first audio without a connection, and is drained by the next', async () => {
    const { outbox, news, told } = createTestOutbox();
    outbox.attach(createLine());
    outbox.detach(100);
    expect(outbox.isCongested).toBe(false);
    outbox.audio(frameOf(1));
    expect(outbox.isCongested).toBe(true);
    outbox.attach(createLine());
    await told();
    expect(news).toEqual([['congested', 10], 'drained']);
  });

  it('holds everything back while the line is closing', () => {
    const { outbox } = createTestOutbox();
    const line = createLine();
    outbox.attach(line);
    line.isOpen = false;
    outbox.control('create', 'ordinary');
    outbox.audio(frameOf(1));
    outbox.control('cancel', 'urgent');
    expect(line.sent).toEqual([]);
    expect(outbox.unsent).toEqual({ control: 2, audioBytes: 10 });
  });

  it('refuses control where far too much waits, in the socket or here', () => {
    const { outbox, line } = createCongested({ control: 15 });
    expect(() => outbox.control('12345', 'ordinary')).not.toThrow();
    expect(() => outbox.control('123', 'ordinary')).toThrow(
      expect.objectContaining({ code: 'queue-full', message: expect.stringMatching(/^15 bytes of events wait/) }),
    );
    expect(line.sent).toEqual(['12345']);
    outbox.detach();
    expect(() => outbox.control('x'.repeat(50), 'ordinary')).not.toThrow(); // Nothing waits: there is room for any.
    expect(() => outbox.control('x', 'urgent')).toThrow(expect.objectContaining({ code: 'queue-full' }));
    expect(outbox.unsent.control).toBe(1);
  });

  it('tells news in a microtask, never in the middle of a call', async () => {
    const { outbox, news, told } = createTestOutbox({ highWater: 5, lowWater: 5 });
    outbox.attach(createLine());
    outbox.audio(frameOf(1));
    expect(outbox.isCongested).toBe(true);
    expect(news).toEqual([]);
    await told();
    expect(news).toEqual([['congested', 10]]);
  });
});

describe('uncommittedMs', () => {
  it('is what the next commit takes: sent or waiting, not dropped', () => {
    const { outbox } = createCongested();
    expect(outbox.uncommittedMs).toBe(110);
    outbox.control('commit', 'commit');
    expect(outbox.uncommittedMs).toBe(0);
    for (let number = 11; number <= 22; number += 1) outbox.audio(frameOf(number));
    expect(outbox.uncommittedMs).toBe(100);
    outbox.control('clear', 'clear');
    expect(outbox.uncommittedMs).toBe(0);
  });

  it('does not count against the next turn what is dropped of the one before', () => {
    const { outbox } = createCongested();
    outbox.audio(frameOf(11));
    outbox.control('commit', 'commit');
    for (let number = 12; number <= 21; number += 1) outbox.audio(frameOf(number));
    expect(outbox.uncommittedMs).toBe(100);
  });

  it('loses with the connection what the server had', () => {
    const { outbox } = createCongested();
    outbox.audio(frameOf(11));
    expect(outbox.uncommittedMs).toBe(120);
    outbox.detach(500);
    expect(outbox.uncommittedMs).toBe(10);
    outbox.audio(frameOf(12));
    outbox.attach(createLine());
    expect(outbox.uncommittedMs).toBe(20);
    outbox.detach(0);
    expect(outbox.uncommittedMs).toBe(0);
  });

  it('does not lose with the connection what a commit had claimed', () => {
    const { outbox } = createCongested();
    outbox.control('commit', 'commit');
    outbox.audio(frameOf(11));
    outbox.detach(500);
    expect(outbox.uncommittedMs).toBe(10);
  });
});

describe('events that are not wanted any more', () => {
  it('are not sent, and leave no trace in what waits', () => {
    const { outbox } = createTestOutbox();
    const toFrame = (id: string) => encodeClientEvent({ type: 'response.cancel', event_id: id });
    const first = toFrame('first');
    const second = toFrame('second');
    const urgent = toFrame('urgent');
    outbox.control(first, 'ordinary');
    outbox.control(second, 'ordinary');
    outbox.control(urgent, 'urgent');
    expect(['first', 'first', 'urgent', 'third'].map((id) => withdraw(outbox, id))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([outbox.unsent.control, outbox.bufferedBytes]).toEqual([2, second.length + urgent.length]);
    const line = createLine();
    outbox.attach(line);
    expect(line.sent).toEqual([urgent, second]);
  });
});
