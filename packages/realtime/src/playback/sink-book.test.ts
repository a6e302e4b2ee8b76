import { describe, expect, it } from 'vitest';

import { createPlayingItem } from './playing-item.ts';
import { createSinkBook } from './sink-book.ts';

/** 1,000 samples a second: a sample is a millisecond. */
const format = { type: 'audio/pcm', sampleRate: 1000, bytesPerSample: 2 } as const;
const createItem = () => createPlayingItem({ responseId: 'resp', itemId: 'item', contentIndex: 0, format });

/** A book of a sink that was given so much of an item, behind so many milliseconds. */
function start(outputLatencyMs: number, samples = 1000) {
  const book = createSinkBook(() => outputLatencyMs);
  const item = createItem();
  book.write(item, samples);
  return { book, item };
}

describe('createSinkBook', () => {
  it.each([
    { name: 'is behind what is played', readings: [[300, 300]], want: 260 },
    { name: 'is never before the start', readings: [[30, 30]], want: 0 },
    { name: 'catches up when the sink has run dry for as long', readings: [[1000, 1040]], want: 1000 },
    { name: 'catches up in part', readings: [[1000, 1025]], want: 985 },
    {
      name: 'knows after a long pause that all was heard',
      readings: [
        [200, 200],
        [1000, 60_000],
      ],
      want: 1000,
    },
    {
      name: 'catches up while the sink makes a pause of its own',
      readings: [
        [500, 500],
        [500, 540],
      ],
      want: 500,
    },
    {
      name: 'does not go back when the sink goes on',
      readings: [
        [500, 500],
        [500, 600],
        [501, 601],
      ],
      want: 500,
    },
    {
      name: 'does not go back with a clock that does',
      readings: [
        [500, 500],
        [100, 600],
      ],
      want: 500,
    },
    {
      name: 'stands still with a clock that shows no number',
      readings: [
        [500, 500],
        [600, Number.NaN],
        [600, 640],
      ],
      want: 600,
    },
    {
      name: 'does not go back in time',
      readings: [
        [500, 500],
        [500, 100],
      ],
      want: 460,
    },
    { name: 'believes no more than was handed over', readings: [[5000, 5000]], want: 1000 },
  ])('$name', ({ readings, want }) => {
    const { book, item } = start(40);
    for (const [samples = 0, at = 0] of readings) book.advance({ samples, at });
    expect(item.heard).toBe(want);
    expect(book.waiting).toBe(1000 - want);
  });

  it('begins anew where the sink was cleared', () => {
    const { book } = start(0);
    book.advance({ samples: 400, at: 400 });
    book.clear();
    book.cleared({ samples: 410, at: 410 });
    const next = createItem();
    book.write(next, 1000);
    book.advance({ samples: 460, at: 460 });
    expect(next.heard).toBe(50);
  });

  it('goes by the clock of a sink that is ahead of what it was given', () => {
    const { book, item } = start(0, 100);
    book.advance({ samples: 150, at: 150 });
    expect(item.heard).toBe(100);
    book.clear();
    book.cleared({ samples: 150, at: 150 });
    const next = createItem();
    book.write(next, 100);
    book.advance({ samples: 160, at: 160 });
    expect(next.heard).toBe(10);
  });

  it('says when what was played is heard', () => {
    const { book, item } = start(40);
    expect(createSinkBook(() => 40).silentSince).toBe(Number.NEGATIVE_INFINITY);
    expect(book.silentSince).toBe(Number.POSITIVE_INFINITY);
    book.advance({ samples: 1000, at: 5000 });
    book.advance({ samples: 1000, at: 5040 });
    book.end(item);
    expect(book.silentSince).toBe(1040);
  });

  it('takes it that a sink that was cleared had played until then, for some tell of it late', () => {
    const { book } = start(40);
    book.advance({ samples: 100, at: 100 });
    book.clear();
    book.cleared({ samples: 100, at: 700 });
    expect(book.silentSince).toBe(740);
  });

  it('leaves out of what was cleared what came to its end before the sink has told', () => {
    const { book, item } = start(0, 100);
    const rest = createItem();
    book.write(rest, 100);
    book.clear();
    book.end(item);
    book.end(rest);
    expect(book.list()).toEqual([item, rest]);
    expect(book.cleared({ samples: 150, at: 150 })).toEqual([rest]);
    expect([item.heard, rest.heard]).toEqual([100, 50]);
    expect(book.list()).toEqual([]);
  });
});
