import type { G711Codec } from '../../audio/g711-codec.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';

/** The samples of a piece, in a buffer of their own. Throws a `TypeError` when there is no codec for its format. */
export function toPcm16(
  audio: Uint8Array,
  type: PlaybackPiece['format']['type'],
  codecs: readonly G711Codec[] = [],
): Int16Array {
  // Slices of a Buffer, which some pages have, are views. No browser runs on a big-endian machine.
  if (type === 'audio/pcm') return new Int16Array(new Uint8Array(audio).buffer);
  const codec = codecs.find((each) => each.type === type);
  if (codec !== undefined) return codec.decode(audio);
  throw new TypeError(`The player has no codec for ${type}: createPlayer({ codecs: [muLaw, aLaw] }).`);
}
