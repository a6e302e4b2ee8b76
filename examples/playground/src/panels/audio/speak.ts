import type { Client } from '@unspool/generated';
import { type CreateSpeechParams, createSpeech } from '@unspool/generated/audio';

export interface Speech {
  readonly params: Pick<CreateSpeechParams, 'model' | 'voice' | 'input' | 'speed'>;
  readonly signal: AbortSignal;
}

/** Reads a text aloud: a sound file that a player takes as it is. */
export async function speak(client: Client<'audio'>, { params, signal }: Speech): Promise<Blob> {
  const answer = await createSpeech(client, { ...params, response_format: 'wav' }, { signal });
  return answer.blob();
}
