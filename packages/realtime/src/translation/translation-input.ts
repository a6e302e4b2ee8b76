import { createSampleJoiner } from '../audio/join-samples.ts';
import { toPcm16Bytes } from '../audio/pcm16.ts';
import { createAudioInput } from '../lanes/audio-input.ts';
import type { AudioFrame } from '../lanes/audio-lane.ts';

/** Milliseconds of one event (OpenAI API reference, Realtime translation). */
export const frameMs = 200;
const bytesPerMillisecond = 48;

/** Turns speech, cut anywhere, into events of 200 ms. */
export interface TranslationInput {
  /** Gives back how many milliseconds it took in. */
  append(audio: Uint8Array | Int16Array): number;
  /** As if nobody had spoken for one frame. */
  appendSilence(): void;
  /** Sends the part of a frame that waits. */
  flush(): void;
}

/** Makes one. Half a sample waits for its other half, and silence comes between whole samples. */
export function createTranslationInput(send: (frame: AudioFrame) => void): TranslationInput {
  const input = createAudioInput({ frameMs, send, encode: encodeAppend });
  const silence = new Uint8Array(frameMs * bytesPerMillisecond);
  const join = createSampleJoiner();
  return {
    append(audio) {
      const bytes = join(audio instanceof Int16Array ? toPcm16Bytes(audio) : audio);
      input.append(bytes, 'pcm16');
      return bytes.length / bytesPerMillisecond;
    },
    appendSilence: () => input.append(silence, 'pcm16'),
    flush: () => input.flush(),
  };
}

/** Base64 has nothing to escape. */
function encodeAppend(base64: string): string {
  return `{"type":"session.input_audio_buffer.append","audio":"${base64}"}`;
}
