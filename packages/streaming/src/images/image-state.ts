import { createIndexedList, type IndexedList } from '../indexed-list.ts';
import type { PartialImageEvent, StreamedImages } from './image-types.ts';

/** What the events of an image stream have added up to. Made by {@link createImageState}, changed by `accumulateImage` only. */
export interface ImageState {
  /** The images so far. */
  readonly images: StreamedImages;
  /** `images.partials` by their index; absent when they are not kept. */
  readonly partials?: IndexedList<PartialImageEvent> | undefined;
}

/** What of an image stream is kept beside the finished images. */
export interface KeptImages {
  /** Keeps the latest partial image of each index in `partials`, so that a snapshot can be shown. @default false */
  readonly keepPartials?: boolean | undefined;
}

/** State before the first event. */
export function createImageState({ keepPartials = false }: KeptImages = {}): ImageState {
  if (!keepPartials) return { images: { created: 0, data: [] } };
  const partials: PartialImageEvent[] = [];
  return { images: { created: 0, data: [], partials }, partials: createIndexedList(partials) };
}
