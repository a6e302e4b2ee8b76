import type { Client } from '@unspool/generated';
import { streamResponse } from '@unspool/streaming/responses';

export interface DrawQuestion {
  readonly model: string;
  readonly input: string;
  readonly previousId: string | undefined;
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
  /** A picture as a data URL: coarse ones first, then the finished one. */
  readonly onPicture: (url: string) => void;
}

/** Lets the model draw with the server's own tool: pictures arrive in the stream, getting finer. */
export async function drawInAnswer(client: Client<'responses'>, question: DrawQuestion) {
  const { model, input, previousId, signal, onText, onPicture } = question;
  const tools = [{ type: 'image_generation', partial_images: 3 }] as const;
  const stream = await streamResponse(client, { model, input, tools, previous_response_id: previousId }, { signal });
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') onText(event.delta);
    if (event.type === 'response.image_generation_call.partial_image') onPicture(toUrl(event.partial_image_b64));
    if (event.type === 'response.output_item.done' && event.item.type === 'image_generation_call')
      onPicture(toUrl(event.item.result ?? ''));
  }
  const { id, usage } = await stream.final();
  return { id, usage };
}

function toUrl(base64: string): string {
  return `data:image/png;base64,${base64}`;
}
