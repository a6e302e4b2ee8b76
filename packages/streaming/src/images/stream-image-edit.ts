import type { Client } from '@unspool/generated';
import {
  type CreateImageEditParams,
  createImageEditOperation,
  type ImageEditStreamEvent,
} from '@unspool/generated/images';
import { encodeMaybeMultipart } from '@unspool/generated/multipart';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import type { UnknownEvent } from '../unknown-event.ts';
import type { ImageStreamOptions } from './image-stream-options.ts';
import { createImageStream } from './image-stream.ts';
import type { StreamedImages } from './image-types.ts';

/** The events of edited images and the images that they add up to. */
export type ImageEditStream = EventStream<ImageEditStreamEvent | UnknownEvent, StreamedImages>;

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
export function streamImageEdit(
  client: Client<'images'>,
  params: CreateImageEditParams,
  { keepPartials, ...options }: ImageStreamOptions = {},
): Promise<ImageEditStream> {
  return requestStream(client, {
    operation: createImageEditOperation,
    params,
    options,
    encode: encodeMaybeMultipart,
    kind: createImageStream<ImageEditStreamEvent>({ count: params.n ?? undefined, keepPartials }),
  });
}
