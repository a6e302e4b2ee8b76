import { decodeALaw } from '../../audio/a-law.ts';
import { decodeMuLaw } from '../../audio/mu-law.ts';
import { toPcm16Samples } from '../../audio/pcm16.ts';
import { createPcm16Resampler } from '../../audio/pcm16-resampler.ts';
import type { Resampler } from '../../audio/resampler.ts';
import type { PlaybackFormat } from '../../playback/playback-format.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';

/** Turns pieces of answers, whatever their format, into samples at one rate. */
export interface PieceConverter {
  push(piece: Pick<PlaybackPiece, 'audio' | 'format'>): Int16Array;
  /** Returns what the resampler still holds. What comes next begins anew. */
  flush(): Int16Array;
}

/** Makes one. */
export function createPieceConverter(sampleRate: number): PieceConverter {
  let from = sampleRate;
  let resampler: Resampler<Int16Array> | undefined;
  const flush = () => resampler?.flush() ?? new Int16Array();
  return {
    flush,
    push({ audio, format }) {
      const before = format.sampleRate === from ? new Int16Array() : flush();
      if (resampler === undefined || format.sampleRate !== from) {
        from = format.sampleRate;
        resampler = createPcm16Resampler({ from, to: sampleRate });
      }
      return join(before, resampler.push(decoders[format.type](audio)));
    },
  };
}

const decoders: Readonly<Record<PlaybackFormat['type'], (bytes: Uint8Array) => Int16Array>> = {
  'audio/pcm': toPcm16Samples,
  'audio/pcmu': decodeMuLaw,
  'audio/pcma': decodeALaw,
};

/** Joins samples. */
export function join(first: Int16Array, second: Int16Array): Int16Array {
  if (first.length === 0) return second;
  const joined = new Int16Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
