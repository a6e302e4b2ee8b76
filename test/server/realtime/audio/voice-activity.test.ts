import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, silence, tone } from '../../testing/sounds.ts';
import { createVoiceActivityDetector } from './voice-activity.ts';

const settings = { threshold: 0.5, prefixPaddingMs: 300, silenceDurationMs: 200 };

describe('createVoiceActivityDetector', () => {
  const audio = joined(silence(500), tone(400, 300), silence(400), tone(200, 300), silence(300));
  const want = [
    { kind: 'started', atMs: 200 },
    { kind: 'stopped', atMs: 1100 },
    { kind: 'started', atMs: 1000 },
    { kind: 'stopped', atMs: 1700 },
  ];

  it('tells where speech starts, with padding, and where it stops', () => {
    expect(createVoiceActivityDetector().hear(audio, settings)).toEqual(want);
  });

  it('tells the same however the audio is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1 }), (lengths) => {
        const detector = createVoiceActivityDetector();
        const borders = [];
        for (let start = 0, turn = 0; start < audio.length; turn += 1) {
          const end = start + lengths[turn % lengths.length]!;
          borders.push(...detector.hear(audio.subarray(start, end), settings));
          start = end;
        }
        expect(borders).toEqual(want);
      }),
      { numRuns: 30 },
    );
  });

  it('counts the time in which it does not listen', () => {
    const detector = createVoiceActivityDetector();
    expect(detector.hear(joined(silence(600), tone(400, 300)), undefined)).toEqual([]);
    expect(detector.hear(joined(silence(400), tone(100, 300)), settings)).toEqual([{ kind: 'started', atMs: 1100 }]);
  });

  it('takes a click for no speech', () => {
    expect(createVoiceActivityDetector().hear(joined(silence(100), tone(30, 500), silence(400)), settings)).toEqual([]);
  });
});
