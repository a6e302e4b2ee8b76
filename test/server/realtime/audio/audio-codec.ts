import type { RealtimeAudioFormats } from '@unspool/generated/realtime';
import { decodeG711, encodeG711, type G711Law } from './g711.ts';
import { decodePcm16, encodePcm16 } from './pcm16.ts';

/** How samples travel in one of the API's formats. Inside the server they are 16 bits at 24 kHz, whatever comes in. */
export interface AudioCodec {
  /** `undefined` when the text is not base64, or ends within a sample. */
  readonly decode: (base64: string) => Int16Array | undefined;
  readonly encode: (samples: Int16Array) => Buffer;
  readonly bytesPerMs: number;
}

const PCM: AudioCodec = {
  decode: decodePcm16,
  encode: (samples) => Buffer.from(encodePcm16(samples), 'base64'),
  bytesPerMs: 48,
};

const G711 = { 'audio/pcmu': createG711('mu'), 'audio/pcma': createG711('a') } as const;

/** The codec of a format; without one, of 24 kHz PCM. */
export function codecOf(format: RealtimeAudioFormats | undefined): AudioCodec {
  return format?.type === 'audio/pcmu' || format?.type === 'audio/pcma' ? G711[format.type] : PCM;
}

/** 8 kHz, a byte a sample. */
function createG711(law: G711Law): AudioCodec {
  return {
    decode(base64) {
      if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined;
      return tripled(decodeG711(Buffer.from(base64, 'base64'), law));
    },
    encode: (samples) => Buffer.from(encodeG711(thirds(samples), law)),
    bytesPerMs: 8,
  };
}

/** 8 kHz to 24 kHz, in straight lines. */
function tripled(samples: Int16Array): Int16Array {
  return Int16Array.from({ length: samples.length * 3 }, (_, index) => {
    const position = Math.floor(index / 3);
    const here = samples[position] ?? 0;
    const next = samples[position + 1] ?? here;
    return here + ((next - here) * (index % 3)) / 3;
  });
}

/** 24 kHz to 8 kHz, the mean of three. */
function thirds(samples: Int16Array): Int16Array {
  return Int16Array.from({ length: Math.floor(samples.length / 3) }, (_, index) => {
    const [first = 0, second = 0, third = 0] = samples.subarray(index * 3, index * 3 + 3);
    return (first + second + third) / 3;
  });
}
