import type { Client } from '@unspool/generated';
import { streamResponse } from '@unspool/streaming/responses';

export interface PictureQuestion {
  readonly model: string;
  /** The picture as a data URL, or the address of one. */
  readonly picture: string;
  readonly question: string;
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
}

/** Shows a picture to the model and streams what it says of it. */
export async function describePicture(client: Client<'responses'>, asked: PictureQuestion): Promise<void> {
  const { model, picture, question, signal, onText } = asked;
  const stream = await streamResponse(
    client,
    {
      model,
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: question },
            { type: 'input_image', image_url: picture, detail: 'auto' },
          ],
        },
      ],
    },
    { signal },
  );
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') onText(event.delta);
  }
}
