import { describe, expect, it } from 'vitest';

import { createTranslatedAudioDecoder } from './decode-translated-audio.ts';

const event = (bytes: readonly number[], members: object = {}) => ({
  type: 'session.output_audio.delta' as const,
  event_id: 'e',
  delta: Buffer.from(bytes).toString('base64'),
  ...members,
});

describe('createTranslatedAudioDecoder', () => {
  it('joins deltas cut within a sample, and says what each one is', () => {
    const decode = createTranslatedAudioDecoder();
    expect(decode(event([1, 0, 2]))).toEqual({ samples: Int16Array.of(1), sampleRate: 24_000, channels: 1 });
    expect(decode(event([0, 3, 0], { sample_rate: 48_000, channels: 2, format: 'pcm16' }))).toEqual({
      samples: Int16Array.of(2, 3),
      sampleRate: 48_000,
      channels: 2,
    });
  });

  it('refuses another format, and what is no audio', () => {
    const decode = createTranslatedAudioDecoder();
    expect(() => decode(event([1], { format: 'opus' }))).toThrow(/not PCM16/);
    expect(() => decode({ ...event([]), delta: '***' })).toThrow(TypeError);
  });
});
