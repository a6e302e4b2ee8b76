import { decodeBase64, encodeBase64 } from './base64.ts';
import { createSampleJoiner } from './join-samples.ts';

/** The order of this machine; all but a few have that of the wire. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Encodes samples as the wire carries them: PCM16, little-endian, in base64.
 * The rate (24,000 Hz on the realtime wire) is the caller's business.
 *
 * @example
 * session.send({ type: 'input_audio_buffer.append', audio: encodePcm16Base64(samples) });
 */
export function encodePcm16Base64(samples: Int16Array): string {
  return encodeBase64(toPcm16Bytes(samples));
}

/**
 * Decodes the `delta` of `response.output_audio.delta` to samples. Half a sample at the end is left out: to join
 * deltas that may be cut within a sample, use {@link createPcm16Decoder}. Throws a `TypeError` when it is not base64.
 */
export function decodePcm16Base64(text: string): Int16Array {
  return toPcm16Samples(decodeBase64(text));
}

/**
 * Makes a decoder for the deltas of one audio part, in order: half a sample at the end of one delta is joined
 * with the start of the next. Make a new one for each item.
 *
 * @example
 * const decode = createPcm16Decoder();
 * session.on('response.output_audio.delta', (event) => speaker.write(decode(event.delta)));
 */
export function createPcm16Decoder(): (text: string) => Int16Array {
  const join = createSampleJoiner();
  return (text) => toPcm16Samples(join(decodeBase64(text)));
}

/** The samples' bytes in little-endian order: a view of the same memory where the machine's order is that already. */
export function toPcm16Bytes(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  return isLittleEndian ? bytes : swapBytes(bytes);
}

/** The samples of little-endian bytes: a view of the same memory where that can be. Half a sample at the end is left out. */
export function toPcm16Samples(bytes: Uint8Array): Int16Array {
  const ordered = isLittleEndian ? bytes : swapBytes(bytes);
  // An Int16Array can only look at even offsets; a copy starts at 0 (a slice of a Buffer is none).
  const aligned = ordered.byteOffset % 2 === 0 ? ordered : new Uint8Array(ordered);
  return new Int16Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / 2));
}

function swapBytes(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (_, index) => bytes[index ^ 1] ?? 0);
}
