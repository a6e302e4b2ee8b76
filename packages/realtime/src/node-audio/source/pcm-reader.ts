import { toInt16 } from '../../audio/float-samples.ts';
import { mixDown } from '../../audio/mix-down.ts';
import { createResampler, type Resampler } from '../../audio/resampler.ts';
import type { WavFormat } from '../../audio/wav/wav-format.ts';
import { createWavHeader } from '../../audio/wav/wav-header.ts';
import { createWavReader } from '../../audio/wav/wav-reader.ts';

/** Turns the bytes of a file or stream into samples of one channel at one rate. */
export interface PcmReader {
  /** Takes the next bytes, cut anywhere. Throws a `TypeError` for what is no WAV file, when it should be one. */
  push(bytes: Uint8Array): Int16Array;
  /** Returns what the resampler still holds. Throws a `TypeError` when a WAV file ended in its header. */
  end(): Int16Array;
}

/** Makes one, from WAV or from raw samples of a known format. */
export function createPcmReader(format: WavFormat | 'wav', sampleRate: number): PcmReader {
  const reader = createWavReader();
  // Raw samples are a WAV stream whose header was left out.
  if (format !== 'wav') reader.push(createWavHeader(format));
  let resampler: Resampler<Float32Array> | undefined;
  return {
    push(bytes) {
      const samples = reader.push(bytes);
      if (reader.format === undefined) return new Int16Array();
      const { channels, sampleRate: from } = reader.format;
      resampler ??= createResampler({ from, to: sampleRate });
      return toInt16(resampler.push(mixDown(samples, channels)));
    },
    end() {
      reader.end();
      return toInt16(resampler?.flush() ?? new Float32Array());
    },
  };
}
