import { createHeaderReader } from './header-reader.ts';
import { joinBytes } from './join-bytes.ts';
import { sampleCodecs } from './sample-codecs.ts';
import type { WavFormat } from './wav-format.ts';

/** Reads one WAV file piece by piece. */
export interface WavReader {
  /** Known when the header has been read. */
  readonly format: WavFormat | undefined;
  /**
   * Takes the next bytes, cut anywhere, and returns the frames that are whole by now: interleaved samples from -1 to 1. Throws a
   * `TypeError` that says what is wrong with the file.
   */
  push(bytes: Uint8Array): Float32Array;
  /** Says that no more is coming. Throws a `TypeError` when the file ended before its samples began. */
  end(): WavFormat;
}

/** A file whose samples have begun. */
interface Started {
  readonly format: WavFormat;
  /** Bytes of samples still to come. */
  left: number;
}

/**
 * Makes a reader of WAV files (RIFF, and RF64 for more than 4 GiB) in every `WavEncoding`, by WAVE_FORMAT_EXTENSIBLE too. Other
 * chunks are passed over. A file that was cut off, and a stream whose header gives 0 or 0xFFFFFFFF as its length, are read to the
 * last whole frame that is there. No more is held than a frame, or a header.
 *
 * @example
 * const reader = createWavReader();
 * for await (const bytes of createReadStream('question.wav')) hear(reader.push(bytes), reader.format);
 * reader.end();
 */
export function createWavReader(): WavReader {
  const readHeader = createHeaderReader();
  let started: Started | undefined;
  /** The beginning of a frame. */
  let held = new Uint8Array();
  const readSamples = ({ format, left }: Started, bytes: Uint8Array): Float32Array => {
    const codec = sampleCodecs[format.encoding];
    const bytesPerFrame = format.channels * codec.bytesPerSample;
    const joined = held.length === 0 ? bytes : joinBytes(held, bytes);
    const within = Math.min(left, joined.length);
    const whole = within - (within % bytesPerFrame);
    held = joined.slice(whole, within);
    started = { format, left: left - whole };
    return codec.decode(joined.subarray(0, whole));
  };
  return {
    get format() {
      return started?.format;
    },
    push(bytes) {
      if (started !== undefined) return readSamples(started, bytes);
      const start = readHeader(bytes);
      return start === undefined
        ? new Float32Array()
        : readSamples({ format: start.format, left: start.length }, start.rest);
    },
    end() {
      if (started !== undefined) return started.format;
      throw new TypeError('This is no whole WAV file: it ends before its samples begin.');
    },
  };
}
