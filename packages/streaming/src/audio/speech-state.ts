import type { SpeechAudioDoneEvent } from '@unspool/generated/audio';

/** Speech as bytes, in the format that the request named, and what it cost. */
export interface Speech {
  /** All bytes so far. While the stream runs, a view of a longer buffer. */
  audio: Uint8Array<ArrayBuffer>;
  /** Comes with the end. */
  usage?: SpeechAudioDoneEvent['usage'] | undefined;
}

/** What the events of a speech stream have added up to. Made and changed by `accumulateSpeech` only. */
export interface SpeechState {
  readonly speech: Speech;
  /** What `speech.audio` shows the beginning of. Grows by doubling. */
  buffer: Uint8Array<ArrayBuffer>;
  ended: boolean;
}

/** State before the first event. */
export function createSpeechState(): SpeechState {
  const buffer = new Uint8Array();
  return { speech: { audio: buffer }, buffer, ended: false };
}
