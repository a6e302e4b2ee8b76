import type { ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse } from '@unspool/generated/images';
import type { EventType } from '../select-events.ts';
import type { UnknownEvent } from '../unknown-event.ts';

/** An event of new images, as the loop has it: one of the document's, or one that this version does not know. */
export type ImageEvent = ImageGenStreamEvent | UnknownEvent;

/** The type of an event of new images. */
export type ImageEventType = EventType<ImageGenStreamEvent>;

/** An event of edited images, as the loop has it: one of the document's, or one that this version does not know. */
export type ImageEditEvent = ImageEditStreamEvent | UnknownEvent;

/** The type of an event of edited images. */
export type ImageEditEventType = EventType<ImageEditStreamEvent>;

/** What the document has of events of images, new or edited. */
export type KnownImageEvent = ImageGenStreamEvent | ImageEditStreamEvent;

/** An image on its way: what it looks like so far. */
export type PartialImageEvent = Extract<KnownImageEvent, { partial_image_index: number }>;

/** An image that is finished. */
export type CompletedImageEvent = Exclude<KnownImageEvent, PartialImageEvent>;

/** Finished images, as `createImage` and `createImageEdit` give them. */
export interface StreamedImages extends ImagesResponse {
  /** What the stream has finished so far. */
  data: NonNullable<ImagesResponse['data']>;
  /** The latest partial image of each index, in their order; kept when `keepPartials` asks for it. */
  partials?: PartialImageEvent[] | undefined;
}
