import type { Client, DialectOf, SentIn } from '@unspool/generated';
import { type CreateImageEditParams, createImageEditOperation } from '@unspool/generated/images';
import { encodeMaybeMultipart } from '@unspool/generated/multipart';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import { type SelectedEvents, selectEvents } from '../select-events.ts';
import { countImages } from './count-images.ts';
import type { ImageStreamOptions } from './image-stream-options.ts';
import { createImageStream } from './image-stream.ts';
import type { ImageEditEvent, ImageEditEventType, StreamedImages } from './image-types.ts';

/** The events of edited images, or those of some types, and the images that they add up to. */
export type ImageEditStream<TOnly extends ImageEditEventType = never> = EventStream<
  SelectedEvents<ImageEditEvent, TOnly>,
  StreamedImages
>;

/**
 * Makes images out of given ones and a prompt, and streams them on their way, as `streamImage` does. Files go as a form, streamed;
 * images by address or file id as JSON. `POST /images/edits`
 *
 * @example
 * const stream = await streamImageEdit(client, { image: file, prompt: 'Add snow', partial_images: 1 });
 * for await (const event of stream) if (event.type === 'image_edit.partial_image') show(event.b64_json);
 * const { data } = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/images-streaming
 */
export function streamImageEdit<
  const TOnly extends ImageEditEventType = never,
  TClient extends Client<'images'> = Client<'images'>,
>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateImageEditParams', CreateImageEditParams>,
  { only, keepPartials, ...options }: ImageStreamOptions<TOnly> = {},
): Promise<ImageEditStream<TOnly>> {
  const kind = createImageStream<ImageEditEvent>({ count: countImages(params), keepPartials });
  return requestStream(client, {
    operation: createImageEditOperation,
    params,
    options,
    encode: encodeMaybeMultipart,
    kind: selectEvents(kind, only),
  });
}
