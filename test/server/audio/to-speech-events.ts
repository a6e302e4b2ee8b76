import type { CreateSpeechResponseStreamEvent } from '@unspool/generated/audio';
import { countTokens } from '../model/split-tokens.ts';

/** Bytes of a piece: a tenth of a second of PCM16. */
const PIECE = 4800;

/** The events that bring speech in pieces, and what it cost: a token for each. */
export function* toSpeechEvents(audio: Uint8Array, input: string): Generator<CreateSpeechResponseStreamEvent> {
  const input_tokens = countTokens(input);
  let output_tokens = 0;
  for (let start = 0; start < audio.length; start += PIECE) {
    output_tokens += 1;
    yield { type: 'speech.audio.delta', audio: Buffer.from(audio.subarray(start, start + PIECE)).toString('base64') };
  }
  const usage = { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens };
  yield { type: 'speech.audio.done', usage };
}
