import { encodeBase64 } from '../audio/base64.ts';
import { toPcm16Bytes } from '../audio/pcm16.ts';
import { encodeAudioAppend } from '../codec/encode-client-event.ts';
import type { AudioFrame } from './audio-lane.ts';
import { createFrameCutter, type FrameCutter } from './frame-cutter.ts';

/** How the server takes audio in: PCM16 at 24,000 Hz, or G.711 with one byte a sample at 8,000 Hz. */
export type InputFormat = 'pcm16' | 'g711';

/** Bytes that sound a millisecond. */
export const bytesPerMillisecond = { pcm16: 48, g711: 8 } satisfies Record<InputFormat, number>;

const bytesPerSample = { pcm16: 2, g711: 1 } satisfies Record<InputFormat, number>;

/** Turns a stream of audio, cut anywhere, into events of one length. */
export interface AudioInput {
  /** Milliseconds that wait for the rest of their frame. */
  readonly heldMs: number;
  /**
   * Throws a `TypeError` for what is no audio. In another format than before it starts anew: what was held, less than a frame,
   * belongs to a format that the server no longer takes.
   */
  append(audio: Uint8Array | Int16Array, format: InputFormat): void;
  /** Sends the part of a frame that waits. Half a sample goes on waiting for its other half. */
  flush(): void;
  /** Forgets what waits: the next audio starts anew. */
  reset(): void;
}

export interface AudioInputSettings {
  readonly frameMs: number;
  readonly send: (frame: AudioFrame) => void;
  /** Makes an event of base64. @default that of a conversation: `input_audio_buffer.append` */
  readonly encode?: ((base64: string) => string) | undefined;
}

/** Makes one. Nothing of it is kept but the part of a frame. */
export function createAudioInput({ frameMs, send, encode = encodeAudioAppend }: AudioInputSettings): AudioInput {
  let cutter: FrameCutter | undefined;
  let current: InputFormat = 'pcm16';
  const createCutter = (format: InputFormat) => {
    const millisecond = bytesPerMillisecond[format];
    return createFrameCutter({ frame: frameMs * millisecond, sample: bytesPerSample[format] }, (bytes) =>
      send({ text: encode(encodeBase64(bytes)), bytes: bytes.length, milliseconds: bytes.length / millisecond }),
    );
  };
  return {
    get heldMs() {
      return (cutter?.held ?? 0) / bytesPerMillisecond[current];
    },
    append(audio, format) {
      const bytes = toBytes(audio, format);
      if (cutter === undefined || format !== current) cutter = createCutter(format);
      current = format;
      cutter.push(bytes);
    },
    flush() {
      cutter?.flush();
    },
    reset() {
      cutter = undefined;
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
