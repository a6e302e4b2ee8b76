import type { Client } from '@unspool/generated';
import { streamResponse } from '@unspool/streaming/responses';

export interface Question {
  readonly model: string;
  readonly input: string;
  /** The answer before this one: the server knows the conversation up to it. */
  readonly previousId: string | undefined;
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
}

/** Streams an answer; its id is what the next question follows. */
export async function streamAnswer(client: Client<'responses'>, question: Question) {
  const { model, input, previousId, signal, onText } = question;
  const stream = await streamResponse(client, { model, input, previous_response_id: previousId }, { signal });
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') onText(event.delta);
  }
  const { id, usage } = await stream.final();
  return { id, usage };
}
