import type { RealtimeAudioFormats } from '@unspool/generated/realtime';

/** What has to be known of a format to turn bytes into time. All of them are mono. */
export interface PlaybackFormat {
  /** Name on the wire. */
  readonly type: 'audio/pcm' | 'audio/pcmu' | 'audio/pcma';
  /** Samples a second. */
  readonly sampleRate: number;
  /** 2 for PCM16, 1 for G.711. */
  readonly bytesPerSample: 1 | 2;
}

/** PCM16 at 24,000 Hz: what a session speaks unless it is configured otherwise (OpenAI API reference, Realtime). */
export const pcm16: PlaybackFormat = { type: 'audio/pcm', sampleRate: 24_000, bytesPerSample: 2 };

/**
 * Reads a format as the wire tells it. G.711 is 8,000 Hz; PCM16 is 24,000 Hz unless its `rate` says otherwise, as it does
 * with some providers. `undefined` for anything else.
 */
export function toPlaybackFormat(format: RealtimeAudioFormats | undefined): PlaybackFormat | undefined {
  switch (format?.type) {
    case 'audio/pcmu':
    case 'audio/pcma':
      return { type: format.type, sampleRate: 8000, bytesPerSample: 1 };
    case 'audio/pcm': {
      const rate: number = format.rate ?? pcm16.sampleRate;
      return Number.isSafeInteger(rate) && rate > 0 ? { ...pcm16, sampleRate: rate } : undefined;
    }
    default:
      return undefined;
  }
}

/** How long so many samples last, in whole milliseconds, rounded down: never more than there is. */
export function toMilliseconds(samples: number, { sampleRate }: PlaybackFormat): number {
  return Math.floor((samples * 1000) / sampleRate);
}
