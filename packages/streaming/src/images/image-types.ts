import type { ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse } from '@unspool/generated/images';

/** An event of an image stream, of a new image or of an edited one. */
export type ImageEvent = ImageGenStreamEvent | ImageEditStreamEvent;

/** An image on its way: what it looks like so far. */
export type PartialImageEvent = Extract<ImageEvent, { partial_image_index: number }>;

/** An image that is finished. */
export type CompletedImageEvent = Exclude<ImageEvent, PartialImageEvent>;

/** Finished images, as `createImage` and `createImageEdit` give them. */
export interface StreamedImages extends ImagesResponse {
  /** What the stream has finished so far. */
  data: NonNullable<ImagesResponse['data']>;
  /** The latest partial image of each index, in their order; kept when `keepPartials` asks for it. */
  partials?: PartialImageEvent[] | undefined;
}
