import { decodeALaw, encodeALaw } from '../../audio/a-law.ts';
import { decodeMuLaw, encodeMuLaw } from '../../audio/mu-law.ts';
import { createPcm16Resampler } from '../../audio/pcm16-resampler.ts';
import type { Resampler } from '../../audio/resampler.ts';
import type { PlaybackFormat } from '../../playback/playback-format.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';
import { createPieceConverter } from '../sink/piece-converter.ts';
import type { TelephoneCall } from './telephone-call.ts';

/** Both ways between a line and a session. */
export interface LineCodec {
  /** From the line, for `appendAudio` of a session that takes this format: bytes of G.711, or samples. */
  toSession(audio: Uint8Array, format: PlaybackFormat): Uint8Array | Int16Array;
  /** From an answer, for the line. */
  toLine(piece: Pick<PlaybackPiece, 'audio' | 'format'>): Uint8Array;
  /** What conversion still holds of an answer. What comes next begins anew. */
  flush(): Uint8Array;
}

const lineRate = 8000;

/** Makes one. What a line and a session encode alike passes unchanged. */
export function createLineCodec(encoding: TelephoneCall['encoding']): LineCodec {
  const law = laws[encoding];
  const converter = createPieceConverter(lineRate);
  let rate = 0;
  let resampler: Resampler<Int16Array> | undefined;
  const resample = (samples: Int16Array, to: number): Int16Array => {
    if (resampler === undefined || rate !== to) resampler = createPcm16Resampler({ from: lineRate, to });
    rate = to;
    return resampler.push(samples);
  };
  return {
    toSession(audio, { type, sampleRate }) {
      if (type === law.type) return audio;
      if (type === 'audio/pcm') return resample(law.decode(audio), sampleRate);
      const other = type === 'audio/pcmu' ? laws['mu-law'] : laws['a-law'];
      return other.encode(law.decode(audio));
    },
    toLine: (piece) => (piece.format.type === law.type ? piece.audio : law.encode(converter.push(piece))),
    flush: () => law.encode(converter.flush()),
  };
}

const laws = {
  'mu-law': { type: 'audio/pcmu', encode: encodeMuLaw, decode: decodeMuLaw },
  'a-law': { type: 'audio/pcma', encode: encodeALaw, decode: decodeALaw },
} as const;
