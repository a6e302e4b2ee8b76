import type { G711Codec } from '../../audio/g711-codec.ts';
import type { PlaybackFormat } from '../../playback/playback-format.ts';

/** What turns bytes of a format into samples, in a buffer of their own. Throws a `TypeError` when there is no codec for it. */
export function findDecoder(
  { type }: PlaybackFormat,
  codecs: readonly G711Codec[] = [],
): (audio: Uint8Array) => Int16Array {
  if (type === 'audio/pcm') return (audio) => new Int16Array(audio.slice().buffer); // No browser runs on a big-endian machine.
  const codec = codecs.find((each) => each.type === type);
  if (codec !== undefined) return codec.decode;
  throw new TypeError(`The player has no codec for ${type}: createPlayer({ codecs: [muLaw, aLaw] }).`);
}
