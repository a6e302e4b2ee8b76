import type { Client } from '@unspool/generated';
import { streamImageEdit } from '@unspool/streaming/images';

export interface EditOrder {
  readonly model: string;
  readonly prompt: string;
  /** The picture to begin with. It is streamed as part of a form, never held whole. */
  readonly image: File;
  readonly signal: AbortSignal;
  readonly onPicture: (url: string, isFinished: boolean) => void;
}

/** Changes a picture as the prompt says. */
export async function editPicture(client: Client<'images'>, { signal, onPicture, ...order }: EditOrder) {
  const stream = await streamImageEdit(client, { ...order, partial_images: 2 }, { signal });
  for await (const event of stream) {
    if (event.type === 'image_edit.partial_image') onPicture(toUrl(event.b64_json), false);
    if (event.type === 'image_edit.completed') onPicture(toUrl(event.b64_json), true);
  }
  return (await stream.final()).usage;
}

function toUrl(base64: string): string {
  return `data:image/png;base64,${base64}`;
}
