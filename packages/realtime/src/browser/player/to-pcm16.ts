import type { G711Codec } from '../../audio/g711-codec.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';

/** The samples of a piece, in a buffer of their own. Throws a `TypeError` when there is no codec for its format. */
export function toPcm16({ audio, format }: PlaybackPiece, codecs: readonly G711Codec[] = []): Int16Array {
  if (format.type === 'audio/pcm') return new Int16Array(audio.slice().buffer); // No browser runs on a big-endian machine.
  const codec = codecs.find(({ type }) => type === format.type);
  if (codec !== undefined) return codec.decode(audio);
  throw new TypeError(`The player has no codec for ${format.type}: createPlayer({ codecs: [muLaw, aLaw] }).`);
}
