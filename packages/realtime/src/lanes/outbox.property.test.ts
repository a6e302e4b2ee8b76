import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ControlOrder } from './control-order.ts';
import { createLine, createTestOutbox, frameOf, type TestLine } from './line.fixture.ts';

type Step =
  | { readonly kind: 'audio'; readonly count: number }
  | { readonly kind: 'control'; readonly order: ControlOrder }
  | { readonly kind: 'leave'; readonly bytes: number }
  | { readonly kind: 'ring' | 'attach' | 'closing' }
  | { readonly kind: 'detach'; readonly keepMs: number };

const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ kind: fc.constant('audio'), count: fc.integer({ min: 1, max: 15 }) }),
    fc.record({ kind: fc.constant('audio'), count: fc.integer({ min: 1, max: 15 }) }),
    fc.record({
      kind: fc.constant('control'),
      order: fc.constantFrom<ControlOrder[]>('ordinary', 'commit', 'clear', 'urgent'),
    }),
    fc.record({ kind: fc.constant('leave'), bytes: fc.nat({ max: 150 }) }),
    fc.record({ kind: fc.constantFrom<('ring' | 'attach' | 'closing')[]>('ring', 'ring', 'attach', 'closing') }),
    fc.record({ kind: fc.constant('detach'), keepMs: fc.constantFrom(0, 25, 50, Infinity) }),
  ),
  { maxLength: 60 },
);

/** A test that keeps book of what went in, without knowing how any of it waits. */
const createBook = () => {
  const test = createTestOutbox();
  const sent: string[] = [];
  let line: TestLine | undefined;
  let current = '';
  let count = 0;
  let dropped = 0;
  /** What went in and was not cleared, in order: frames and events. */
  const entries: { readonly text: string; readonly order: ControlOrder | 'audio' }[] = [];
  const cleared = new Set<string>();

  const waitingAudio = () => {
    const audio = entries.filter((entry) => entry.order === 'audio' && !cleared.has(entry.text));
    return audio.slice(audio.length - test.outbox.unsent.audioBytes / 10).map((entry) => entry.text);
  };
  const collect = () => {
    sent.push(...(line?.sent.splice(0) ?? []));
  };
  const control = (order: ControlOrder) => {
    current = `${order} ${(count += 1)}`;
    if (order === 'clear') {
      const lastCommit = entries.findLastIndex((entry) => entry.order === 'commit');
      const unclaimed = new Set(entries.slice(lastCommit + 1).map((entry) => entry.text));
      const gone = waitingAudio().filter((text) => unclaimed.has(text));
      test.outbox.control(current, order);
      for (const text of gone) cleared.add(text);
    } else test.outbox.control(current, order);
    entries.push({ text: current, order });
  };
  const run = (step: Step) => {
    switch (step.kind) {
      case 'audio':
        for (let left = step.count; left > 0; left -= 1) {
          const frame = frameOf((count += 1));
          entries.push({ text: frame.text, order: 'audio' });
          test.outbox.audio(frame);
        }
        break;
      case 'control':
        control(step.order);
        break;
      case 'leave':
        if (line !== undefined) line.bufferedAmount = Math.max(0, line.bufferedAmount - step.bytes);
        break;
      case 'ring':
        test.ring();
        break;
      case 'closing':
        if (line !== undefined) line.isOpen = false;
        break;
      case 'attach':
        collect();
        test.outbox.attach((line = createLine()));
        break;
      case 'detach':
        test.outbox.detach(step.keepMs);
        collect();
        line = undefined;
        break;
    }
    collect();
    check(step);
  };
  const check = (step: Step) => {
    const { outbox } = test;
    expect(outbox.unsent.audioBytes).toBeLessThanOrEqual(100);
    if (line?.isOpen === true) expect(line.bufferedAmount).toBeLessThanOrEqual(110 + controlBytes());
    if (step.kind !== 'audio' && step.kind !== 'detach') expect(outbox.droppedAudioBytes).toBe(dropped);
    dropped = outbox.droppedAudioBytes;
    if (outbox.unsent.audioBytes > 0) expect(outbox.isCongested).toBe(true);
  };
  const controlBytes = () =>
    entries.filter((entry) => entry.order !== 'audio').reduce((sum, entry) => sum + entry.text.length, 0);
  const finish = () => {
    run({ kind: 'attach' });
    for (let turn = 0; turn < 12; turn += 1) {
      run({ kind: 'leave', bytes: 1000 });
      run({ kind: 'ring' });
    }
  };
  return { ...test, sent, entries, cleared, run, finish };
};

type Book = ReturnType<typeof createBook>;

/** Where each text went out; every one at most once. */
const readPlaces = ({ sent }: Book) => {
  const places = new Map(sent.map((text, index) => [text, index]));
  expect(places.size).toBe(sent.length);
  return places;
};

describe('createOutbox, whatever happens', () => {
  it('sends what went in, in order, minus exactly what it counted and what was cleared', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const book = createBook();
        for (const step of script) book.run(step);
        book.finish();
        const audio = book.entries.filter((entry) => entry.order === 'audio').map((entry) => entry.text);
        const out = book.sent.filter((text) => text.startsWith('a'));
        expect(out).toEqual(audio.filter((text) => out.includes(text)));
        expect(out.filter((text) => book.cleared.has(text))).toEqual([]);
        expect((audio.length - out.length - book.cleared.size) * 10).toBe(book.outbox.droppedAudioBytes);
        expect(book.outbox.unsent).toEqual({ control: 0, audioBytes: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('sends every event that is no audio once, ordinary ones in order, commits after the audio before them and before that after them', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const book = createBook();
        for (const step of script) book.run(step);
        book.finish();
        const places = readPlaces(book);
        const controls = book.entries.filter((entry) => entry.order !== 'audio');
        expect(controls.filter(({ text }) => !places.has(text))).toEqual([]);
        const inOrder = controls.filter(({ order }) => order !== 'urgent').map(({ text }) => places.get(text) ?? -1);
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
        expectBarriers(book, places);
      }),
      { numRuns: 200 },
    );
  });

  it('tells of congestion and its end in turns, and of every byte dropped', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const book = createBook();
        for (const step of script) book.run(step);
        book.finish();
        await book.told();
        const crossings = book.news
          .map((one) => (Array.isArray(one) ? one[0] : one))
          .filter((one) => one !== 'dropped');
        expect(crossings).toEqual(crossings.map((_, index) => (index % 2 === 0 ? 'congested' : 'drained')));
        expect(crossings.length % 2).toBe(0);
        const reports = book.news.filter(
          (one): one is [string, number, number] => Array.isArray(one) && one[0] === 'dropped',
        );
        expect(reports.reduce((sum, [, bytes]) => sum + bytes, 0)).toBe(book.outbox.droppedAudioBytes);
        expect(book.timers.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});

function expectBarriers({ entries }: Book, places: ReadonlyMap<string, number>): void {
  for (const [index, { text, order }] of entries.entries()) {
    if (order !== 'commit') continue;
    const at = places.get(text) ?? -1;
    const audioPlaces = (from: number, to?: number) =>
      entries.slice(from, to).flatMap((entry) => (entry.order === 'audio' ? (places.get(entry.text) ?? []) : []));
    expect(audioPlaces(0, index).filter((place) => place > at)).toEqual([]);
    expect(audioPlaces(index).filter((place) => place < at)).toEqual([]);
  }
}
