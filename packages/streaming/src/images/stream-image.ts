import type { Client, DialectOf, SentIn } from '@unspool/generated';
import { type CreateImageParams, createImageOperation } from '@unspool/generated/images';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import { type SelectedEvents, selectEvents } from '../select-events.ts';
import { countImages } from './count-images.ts';
import type { ImageStreamOptions } from './image-stream-options.ts';
import { createImageStream } from './image-stream.ts';
import type { ImageEvent, ImageEventType, StreamedImages } from './image-types.ts';

/** The events of new images, or those of some types, and the images that they add up to. */
export type ImageStream<TOnly extends ImageEventType = never> = EventStream<
  SelectedEvents<ImageEvent, TOnly>,
  StreamedImages
>;

/**
 * Makes images from a prompt and streams them on their way: as many partial images as `partial_images` asks for, then the
 * finished one. `final()` is what `createImage` would have given; partial images are handed on and, unless `keepPartials` asks
 * for it, not kept. `POST /images/generations`
 *
 * @example
 * const stream = await streamImage(client, { model: 'gpt-image-1', prompt: 'A heron at dawn', partial_images: 2 });
 * for await (const event of stream) if (event.type === 'image_generation.partial_image') show(event.b64_json);
 * const { data } = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/images-streaming
 */
export function streamImage<
  const TOnly extends ImageEventType = never,
  TClient extends Client<'images'> = Client<'images'>,
>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateImageParams', CreateImageParams>,
  { only, keepPartials, ...options }: ImageStreamOptions<TOnly> = {},
): Promise<ImageStream<TOnly>> {
  const kind = createImageStream<ImageEvent>({ count: countImages(params), keepPartials });
  return requestStream(client, {
    operation: createImageOperation,
    params,
    options,
    kind: selectEvents(kind, only),
  });
}
