import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSound } from './describe-sound.ts';
import { decodePcm16, encodePcm16, SAMPLE_RATE, toSamples } from './pcm16.ts';
import { soundLevel } from './sound-level.ts';
import { synthesizeSpeech } from './synthesize-speech.ts';
import { createVoiceActivityDetector } from './voice-activity.ts';

const settings = { threshold: 0.5, prefixPaddingMs: 300, silenceDurationMs: 200 };

function tone(milliseconds: number, frequency: number): Int16Array {
  return Int16Array.from(
    { length: toSamples(milliseconds) },
    (_, index) => 12_000 * Math.sin((2 * Math.PI * frequency * index) / SAMPLE_RATE),
  );
}

function joined(...parts: Int16Array[]): Int16Array {
  return Int16Array.from(parts.flatMap((part) => [...part]));
}

const silence = (milliseconds: number) => new Int16Array(toSamples(milliseconds));

describe('decodePcm16', () => {
  it('reads little-endian samples and gives them back', () => {
    expect([...decodePcm16('AQD//wCA/38=')!]).toEqual([1, -1, -32_768, 32_767]);
    expect(encodePcm16(Int16Array.of(1, -1, -32_768, 32_767))).toBe('AQD//wCA/38=');
  });

  it.each(['AQ==', 'AQD/', '%%%%', 'AQD', 'AQ D'])('refuses %j', (text) => {
    expect(decodePcm16(text)).toBeUndefined();
  });
});

describe('describeSound', () => {
  it.each([
    [joined(silence(300), tone(1000, 440), silence(500)), '1.0 seconds of sound at about 440 Hz'],
    [tone(250, 1000), '0.3 seconds of sound at about 1000 Hz'],
    [silence(700), '0.7 seconds of silence'],
    [new Int16Array(0), '0.0 seconds of silence'],
  ])('hears sound %#', (samples, want) => {
    expect(describeSound(samples)).toBe(want);
  });
});

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

  it('takes a click for no speech', () => {
    expect(createVoiceActivityDetector().hear(joined(silence(100), tone(30, 500), silence(400)), settings)).toEqual([]);
  });
});

describe('synthesizeSpeech', () => {
  it('lasts 60 ms a character, is loud in words and silent between them', () => {
    const samples = synthesizeSpeech('Hello you');
    const at = (character: number) =>
      soundLevel(samples.subarray(toSamples(60) * character, toSamples(60) * (character + 1)));
    expect(samples).toHaveLength(9 * 1440);
    expect(at(1)).toBeGreaterThan(0.03);
    expect(at(5)).toBe(0);
    expect(at(1)).toBeGreaterThan(at(2) * 1.5);
  });

  it('is taken for speech', () => {
    const heard = createVoiceActivityDetector().hear(
      joined(synthesizeSpeech('Hello, this is speech'), silence(300)),
      settings,
    );
    expect(heard.at(0)).toEqual({ kind: 'started', atMs: 0 });
    expect(heard.at(-1)?.kind).toBe('stopped');
  });
});
