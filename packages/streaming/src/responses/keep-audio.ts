import { joinText } from '../join-text.ts';
import type { ResponseState } from './response-state.ts';

/** Keeps a piece of speech as it came. */
export function keepAudio({ audio }: ResponseState, { delta }: { readonly delta: string }): void {
  if (typeof delta === 'string') audio.data.push(delta);
}

/** Adds to what the speech says. */
export function keepTranscript({ audio }: ResponseState, { delta }: { readonly delta: string }): void {
  audio.transcript = joinText(audio.transcript, delta);
}
