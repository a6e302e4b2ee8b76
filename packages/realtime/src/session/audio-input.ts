import { encodeBase64 } from '../audio/base64.ts';
import { prepend, toPcm16Bytes } from '../audio/pcm16.ts';
import { encodeAudioAppend } from '../codec/encode-client-event.ts';

/** Bytes of audio in one event: a second of PCM16 at 24 kHz, and a multiple of 3, which base64 packs without padding. */
const bytesPerEvent = 48_000;

/** How the server takes audio in: PCM16, or G.711 with one byte a sample. */
export type InputFormat = 'pcm16' | 'g711';

/** Turns a stream of audio into `input_audio_buffer.append` events. */
export interface AudioInput {
  append(audio: Uint8Array | Int16Array, format: InputFormat): void;
  /** Forgets half a sample: the next audio starts anew. */
  reset(): void;
}

/** Makes one that hands its frames to `send`. Half a sample at the end of PCM16 bytes waits for its other half. */
export function createAudioInput(send: (frame: string) => void): AudioInput {
  let carried: number | undefined;
  const align = (bytes: Uint8Array): Uint8Array => {
    const whole = carried === undefined ? bytes : prepend(carried, bytes);
    const odd = whole.length % 2;
    carried = odd === 0 ? undefined : whole.at(-1);
    return whole.subarray(0, whole.length - odd);
  };
  return {
    append(audio, format) {
      const bytes = toBytes(audio, format);
      const aligned = format === 'pcm16' ? align(bytes) : bytes;
      for (let start = 0; start < aligned.length; start += bytesPerEvent) {
        send(encodeAudioAppend(encodeBase64(aligned.subarray(start, start + bytesPerEvent))));
      }
    },
    reset() {
      carried = undefined;
    },
  };
}

function toBytes(audio: Uint8Array | Int16Array, format: InputFormat): Uint8Array {
  if (audio instanceof Uint8Array) return audio;
  if (!(audio instanceof Int16Array)) {
    throw new TypeError('appendAudio takes an Int16Array of samples or a Uint8Array of bytes.');
  }
  if (format === 'g711') {
    throw new TypeError('This session takes G.711: give appendAudio a Uint8Array of encoded bytes, not samples.');
  }
  return toPcm16Bytes(audio);
}
