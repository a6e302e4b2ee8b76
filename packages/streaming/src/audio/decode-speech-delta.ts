import type { SpeechAudioDeltaEvent } from '@unspool/generated/audio';

/**
 * The bytes of a piece of speech: `speech.audio.delta` carries them as base64, each piece by itself, in the format that the
 * request named. What is no base64 gives none.
 *
 * @example
 * for await (const event of stream) if (event.type === 'speech.audio.delta') player.write(decodeSpeechDelta(event));
 */
export function decodeSpeechDelta({ audio }: Pick<SpeechAudioDeltaEvent, 'audio'>): Uint8Array<ArrayBuffer> {
  const binary = decodeBase64(audio);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function decodeBase64(text: unknown): string {
  try {
    return typeof text === 'string' ? atob(text) : '';
  } catch {
    return '';
  }
}
