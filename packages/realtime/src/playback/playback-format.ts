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

/** The wire has other rates than the document, and null. */
interface WireFormat {
  readonly type?: string | undefined;
  readonly rate?: number | null | undefined;
}

/**
 * Reads a format as the wire tells it. G.711 is 8,000 Hz; PCM16 is 24,000 Hz unless its `rate` says otherwise, as it does
 * with some providers. `undefined` for anything else.
 */
export function toPlaybackFormat(format: RealtimeAudioFormats | undefined): PlaybackFormat | undefined {
  const { type, rate }: WireFormat = format ?? {};
  const sampleRate = rate ?? pcm16.sampleRate;
  if (type === 'audio/pcmu' || type === 'audio/pcma') return { type, sampleRate: 8000, bytesPerSample: 1 };
  const isPcm16 = type === 'audio/pcm' && Number.isSafeInteger(sampleRate) && sampleRate > 0;
  return isPcm16 ? { ...pcm16, sampleRate } : undefined;
}
