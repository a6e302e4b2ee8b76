import { describe, expect, it } from 'vitest';
import { joined, silence } from '../../testing/sounds.ts';
import { toSamples } from './pcm16.ts';
import { soundLevel } from './sound-level.ts';
import { synthesizeSpeech } from './synthesize-speech.ts';
import { createVoiceActivityDetector } from './voice-activity.ts';

const settings = { threshold: 0.5, prefixPaddingMs: 300, silenceDurationMs: 200 };

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
