import { encodeMuLaw } from '../../audio/mu-law.ts';
import { toPcm16Bytes } from '../../audio/pcm16.ts';
import { pcm16 } from '../../playback/playback-format.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';

/** A piece of an answer with these samples. */
export function createPiece(samples: Int16Array): PlaybackPiece {
  const place = { responseId: 'resp_1', itemId: 'item_1', contentIndex: 0 };
  return { ...place, format: pcm16, audio: toPcm16Bytes(samples), samples: samples.length };
}

/** The same in µ-law, at 8,000 Hz. */
export function createMuLawPiece(samples: Int16Array): PlaybackPiece {
  const format = { type: 'audio/pcmu', sampleRate: 8000, bytesPerSample: 1 } as const;
  return { ...createPiece(samples), format, audio: encodeMuLaw(samples) };
}

/** Samples that count up from a number. */
export function count(from: number, length: number): Int16Array {
  return Int16Array.from({ length }, (_, index) => from + index);
}
