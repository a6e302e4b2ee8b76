import { sampleCodecs } from './sample-codecs.ts';
import type { WavEncoding, WavFormat } from './wav-format.ts';

/** What `fmt ` chunks have in common, and where the rest of one with WAVE_FORMAT_EXTENSIBLE ends. */
const plainLength = 16;
const extensibleLength = 40;
const extensibleTag = 0xfffe;

/** Reads the body of a `fmt ` chunk (Microsoft's WAVEFORMATEX, WAVEFORMATEXTENSIBLE). Throws a `TypeError` that says what is wrong. */
export function readFormatChunk(body: Uint8Array): WavFormat {
  if (body.length < plainLength)
    throw new TypeError(`The fmt chunk of a WAV file has 16 bytes or more, this one ${body.length}.`);
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const tag = readTag(view);
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const bytesPerFrame = view.getUint16(12, true);
  if (channels === 0 || sampleRate === 0) {
    throw new TypeError(`A WAV file of ${channels} channels at ${sampleRate} samples a second has nothing to hear.`);
  }
  // Samples of 12 or 20 bits lie at the upper end of 16 or 24: the frame tells, the bits do not.
  const encoding = findEncoding(tag, bytesPerFrame / channels);
  return { encoding, sampleRate, channels };
}

/** The first two bytes of the GUID that stands for the tag in WAVEFORMATEXTENSIBLE. */
function readTag(view: DataView): number {
  const tag = view.getUint16(0, true);
  return tag === extensibleTag && view.byteLength >= extensibleLength ? view.getUint16(24, true) : tag;
}

function findEncoding(tag: number, bytesPerSample: number): WavEncoding {
  for (const encoding of encodings) {
    const codec = sampleCodecs[encoding];
    if (codec.tag === tag && codec.bytesPerSample === bytesPerSample) return encoding;
  }
  throw new TypeError(
    `WAV files of format 0x${tag.toString(16).padStart(4, '0')} with ${bytesPerSample} bytes a sample are not read: ` +
      'convert them to PCM first (ffmpeg -i in.wav -c:a pcm_s16le out.wav).',
  );
}

const encodings: readonly WavEncoding[] = ['pcm16', 'pcm8', 'pcm24', 'pcm32', 'float32', 'float64', 'mu-law', 'a-law'];
