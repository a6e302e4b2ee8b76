import { describe, expect, it } from 'vitest';

import { createHearing } from './hearing.ts';

/** 1,000 samples a second: a sample is a millisecond. */
const content = (handedOver: number) => ({ handedOver, sampleRate: 1000 });

describe('createHearing', () => {
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
    const hearing = createHearing(() => 40);
    const heard = readings.map(([samples = 0, at = 0]) => hearing.advance({ samples, at }, content(1000)));
    expect(heard.at(-1)).toBe(want);
  });

  it('begins anew where the sink was cleared', () => {
    const hearing = createHearing(() => 0);
    hearing.advance({ samples: 400, at: 400 }, content(1000));
    hearing.restart({ samples: 410, at: 410 });
    expect(hearing.advance({ samples: 460, at: 460 }, content(1000))).toBe(50);
  });

  it('says when what was played is heard', () => {
    const hearing = createHearing(() => 40);
    expect(hearing.heardAt).toBe(Number.NEGATIVE_INFINITY);
    hearing.advance({ samples: 1000, at: 5000 }, content(1000));
    expect(hearing.heardAt).toBe(1040);
  });

  it('takes it that a sink that was cleared had played until then, for some tell of it late', () => {
    const hearing = createHearing(() => 40);
    hearing.advance({ samples: 100, at: 100 }, content(1000));
    hearing.restart({ samples: 100, at: 700 });
    expect(hearing.heardAt).toBe(740);
  });
});
