import type { Client } from '@unspool/generated';
import type { CreateImageParams } from '@unspool/generated/images';
import { streamImage } from '@unspool/streaming/images';

export interface PictureOrder {
  readonly params: Pick<CreateImageParams, 'model' | 'prompt' | 'size'>;
  readonly signal: AbortSignal;
  /** A picture on its way, then the finished one, as data URLs. */
  readonly onPicture: (url: string, isFinished: boolean) => void;
}

/** Makes a picture and shows it as it gets finer. */
export async function createPicture(client: Client<'images'>, { params, signal, onPicture }: PictureOrder) {
  const stream = await streamImage(client, { ...params, partial_images: 3 }, { signal });
  for await (const event of stream) {
    if (event.type === 'image_generation.partial_image') onPicture(toUrl(event.b64_json), false);
    if (event.type === 'image_generation.completed') onPicture(toUrl(event.b64_json), true);
  }
  return (await stream.final()).usage;
}

function toUrl(base64: string): string {
  return `data:image/png;base64,${base64}`;
}
