import { splitTokens } from '../../model/split-tokens.ts';
import type { AudioCodec } from '../audio/audio-codec.ts';
import { toSamples } from '../audio/pcm16.ts';
import { synthesizeSpeech } from '../audio/synthesize-speech.ts';

/** A piece of a transcript and the bytes of what it sounds like. */
export interface SpokenToken {
  readonly token: string;
  readonly audio: Buffer;
}

/** Cuts a text into pieces with their speech: 60 ms a character, or so long in all that the whole lasts `audioMs`. */
export function speakTokens(
  { text, audioMs }: { readonly text: string; readonly audioMs?: number | undefined },
  { encode }: AudioCodec,
): SpokenToken[] {
  const tokens = splitTokens(text);
  if (audioMs === undefined) return tokens.map((token) => ({ token, audio: encode(synthesizeSpeech(token)) }));
  const speech = fit(synthesizeSpeech(text), toSamples(audioMs));
  const at = (index: number) => Math.round((speech.length * index) / tokens.length);
  return tokens.map((token, index) => ({ token, audio: encode(speech.subarray(at(index), at(index + 1))) }));
}

/** Says it again, or breaks off, until it is so long. */
function fit(speech: Int16Array, length: number): Int16Array {
  const fitted = new Int16Array(length);
  for (let start = 0; start < length && speech.length > 0; start += speech.length) {
    fitted.set(speech.subarray(0, length - start), start);
  }
  return fitted;
}
