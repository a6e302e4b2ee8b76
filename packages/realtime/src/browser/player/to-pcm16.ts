import { decodeALaw } from '../../audio/a-law.ts';
import { decodeMuLaw } from '../../audio/mu-law.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';

/** The samples of a piece, in a buffer of their own. */
export function toPcm16({ audio, format }: PlaybackPiece): Int16Array {
  if (format.type === 'audio/pcmu') return decodeMuLaw(audio);
  if (format.type === 'audio/pcma') return decodeALaw(audio);
  return new Int16Array(audio.slice().buffer); // No browser runs on a big-endian machine.
}
