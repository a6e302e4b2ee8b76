import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createResampler } from '../../audio/resampler.ts';
import { createPlayout, type Playout } from './playout.ts';

const blockSize = 128;

/** So many blocks, joined. */
function render(playout: Playout, blocks: number): Float32Array {
  const joined = new Float32Array(blocks * blockSize);
  for (let start = 0; start < joined.length; start += blockSize) {
    playout.render(joined.subarray(start, start + blockSize));
  }
  return joined;
}

const ramp = (length: number, first = 1): Int16Array => Int16Array.from({ length }, (_, index) => first + index);
const toInt16 = (samples: Float32Array) => [...samples].map((sample) => sample * 32_768);

describe('createPlayout', () => {
  it('plays samples of the same rate as they are, and silence after them', () => {
    const playout = createPlayout(24_000);
    playout.write({ rate: 24_000, samples: ramp(100) });
    playout.write({ rate: 24_000, samples: ramp(100, 101) });
    expect(toInt16(render(playout, 2))).toEqual([...ramp(200), ...Array.from({ length: 56 }, () => 0)]);
    expect(playout.countPlayed()).toBe(200);
  });

  it('stands still while it has nothing to play', () => {
    const playout = createPlayout(24_000);
    playout.write({ rate: 24_000, samples: ramp(50) });
    render(playout, 100);
    expect(playout.countPlayed()).toBe(50);
    playout.write({ rate: 24_000, samples: ramp(200) });
    render(playout, 1);
    expect(playout.countPlayed()).toBe(178);
  });

  it('plays what a resampler makes of the whole, however it is cut', () => {
    const rates = fc.constantFrom(8000, 16_000, 24_000, 44_100, 48_000);
    fc.assert(
      fc.property(rates, rates, fc.array(fc.nat({ max: 400 }), { maxLength: 6 }), (from, to, lengths) => {
        const playout = createPlayout(to);
        const whole = Int16Array.from({ length: lengths.reduce((sum, length) => sum + length, 0) }, (_, index) =>
          Math.round(9000 * Math.sin(index / 7)),
        );
        let start = 0;
        for (const length of lengths) {
          playout.write({ rate: from, samples: whole.slice(start, start + length) });
          start += length;
        }
        const resampler = createResampler({ from, to });
        const floats = Float32Array.from(whole, (sample) => sample / 32_768);
        const expected = [...resampler.push(floats), ...resampler.flush()];
        const rendered = render(playout, Math.ceil((expected.length + 1) / blockSize));
        expect([...rendered.subarray(0, expected.length)]).toEqual(expected);
        expect(rendered.subarray(expected.length).every((sample) => sample === 0)).toBe(true);
        expect(playout.countPlayed()).toBe(whole.length);
      }),
    );
  });

  it('counts what was rendered of a row, and nothing of the rows before it', () => {
    const playout = createPlayout(48_000);
    playout.write({ rate: 24_000, samples: ramp(240) });
    render(playout, 100);
    playout.write({ rate: 24_000, samples: ramp(2400) });
    render(playout, 1);
    expect(playout.countPlayed()).toBe(240 + blockSize / 2);
  });

  it('plays each item with a filter for its rate', () => {
    const playout = createPlayout(48_000);
    const hum = Int16Array.from({ length: 240 }, (_, index) => Math.round(9000 * Math.sin(index / 5)));
    const expected = [8000, 24_000, 8000].flatMap((rate) => {
      playout.write({ rate, samples: hum });
      const resampler = createResampler({ from: rate, to: 48_000 });
      return [...resampler.push(Float32Array.from(hum, (sample) => sample / 32_768)), ...resampler.flush()];
    });
    expect([...render(playout, 30).subarray(0, expected.length)]).toEqual(expected);
  });

  it('counts each sample at its own rate, and never more than were heard', () => {
    const piece = fc.record({
      rate: fc.constantFrom(8000, 24_000),
      length: fc.nat({ max: 900 }),
      isHeard: fc.boolean(),
    });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), piece }),
      fc.record({ kind: fc.constant('render' as const) }),
      fc.record({ kind: fc.constant('clear' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const playout = createPlayout(48_000);
        let written = 0;
        let rendered = 0;
        let before = 0;
        for (const each of steps) {
          if (each.kind === 'write') {
            const { rate, length, isHeard } = each.piece;
            written += length;
            playout.write(isHeard ? { rate, samples: ramp(length) } : { rate: undefined, samples: length });
            if (!isHeard) rendered += length * 6; // Passed over in no time: room for it in the bound below.
          } else if (each.kind === 'render') {
            playout.render(new Float32Array(blockSize));
            rendered += blockSize / 2;
          } else {
            rendered += 120; // What is faded.
            written = playout.clear();
          }
          expect(playout.countPlayed()).toBeGreaterThanOrEqual(before);
          expect(playout.countPlayed()).toBeLessThanOrEqual(Math.min(written, rendered));
          before = playout.countPlayed();
        }
        render(playout, 2000);
        expect(playout.countPlayed()).toBe(written);
      }),
    );
  });

  describe('cleared', () => {
    const loud = () => new Int16Array(4800).fill(16_384);

    it('fades out over 5 ms and counts what it fades', () => {
      const playout = createPlayout(24_000);
      playout.write({ rate: 24_000, samples: loud() });
      render(playout, 2);
      expect(playout.clear()).toBe(256 + 120);
      const after = render(playout, 2);
      expect(after[0]).toBeCloseTo(0.5, 2);
      expect(after[60]).toBeCloseTo(0.25, 2);
      expect(after.subarray(119).every((sample) => sample === 0)).toBe(true);
      expect(playout.countPlayed()).toBe(376);
    });

    it('plays what comes later after the fade', () => {
      const playout = createPlayout(24_000);
      playout.write({ rate: 24_000, samples: loud() });
      render(playout, 2);
      playout.clear();
      playout.write({ rate: 24_000, samples: ramp(8) });
      expect(toInt16(render(playout, 1)).slice(119)).toEqual([0, ...ramp(8)]);
      expect(playout.countPlayed()).toBe(384);
    });

    it('begins anew: nothing of what was cleared is left in the filter', () => {
      const [cleared, fresh] = [createPlayout(48_000), createPlayout(48_000)];
      cleared.write({ rate: 24_000, samples: loud() });
      render(cleared, 2);
      cleared.clear();
      render(cleared, 2); // The fade.
      for (const playout of [cleared, fresh]) playout.write({ rate: 24_000, samples: ramp(300) });
      expect([...render(cleared, 6)]).toEqual([...render(fresh, 6)]);
    });

    it('fades once when it is cleared twice', () => {
      const playout = createPlayout(24_000);
      playout.write({ rate: 24_000, samples: loud() });
      render(playout, 2);
      playout.clear();
      playout.write({ rate: 24_000, samples: loud() });
      expect(playout.clear()).toBe(376);
      expect(render(playout, 1)[60]).toBeCloseTo(0.25, 2);
    });

    it('makes no sound of what has not begun', () => {
      const playout = createPlayout(48_000);
      playout.write({ rate: 24_000, samples: loud() });
      expect(playout.clear()).toBe(0);
      expect(render(playout, 5).every((sample) => sample === 0)).toBe(true);
    });
  });
});
