import { describe, expect, it } from 'vitest';
import { makeTone, sampleRate } from './make-tone.ts';
import { measureSpeech } from './measure-speech.ts';

describe('measureSpeech', () => {
  it('measures a steady tone: half volume, no modulation', () => {
    const measure = measureSpeech(makeTone(440, 1));
    expect(measure.seconds).toBe(1);
    expect(measure.level).toBeCloseTo(0.5 / Math.SQRT2, 3);
    expect(measure.modulation).toBeLessThan(0.05);
  });

  it('tells syllables from a tone', () => {
    const syllables = makeTone(180, 1).map(
      (sample, index) => sample * Math.max(0, Math.sin((2 * Math.PI * 4 * index) / sampleRate)),
    );
    expect(measureSpeech(syllables).modulation).toBeGreaterThan(0.5);
  });

  it('measures silence and nothing', () => {
    expect(measureSpeech(new Int16Array(sampleRate))).toEqual({ seconds: 1, level: 0, modulation: 0 });
    expect(measureSpeech(new Int16Array(0))).toEqual({ seconds: 0, level: 0, modulation: 0 });
  });
});
