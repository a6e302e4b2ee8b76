import type { StreamKind } from '../accumulation.ts';
import { accumulateImage } from './accumulate-image.ts';
import { createImageState, type KeptImages } from './image-state.ts';
import type {
  CompletedImageEvent,
  ImageEditEvent,
  ImageEvent,
  PartialImageEvent,
  StreamedImages,
} from './image-types.ts';

/** What a stream of images brings. */
export interface ImageStreamContent extends KeptImages {
  /** How many images make the stream whole: the request's `n`. @default 1 */
  readonly count?: number | undefined;
}

const finished = ['image_generation.completed', 'image_edit.completed'] satisfies CompletedImageEvent['type'][];
const partial = ['image_generation.partial_image', 'image_edit.partial_image'] satisfies PartialImageEvent['type'][];

/** How the events of one new image are read. */
export const imageStream = createImageStream<ImageEvent>();

/** How the events of one edited image are read. */
export const imageEditStream = createImageStream<ImageEditEvent>();

/**
 * How the events of an image stream are read. It is whole when as many images are finished as were asked for; earlier only with
 * `[DONE]`, once there is one at all.
 */
export function createImageStream<TEvent extends ImageEvent | ImageEditEvent>({
  count = 1,
  ...kept
}: ImageStreamContent = {}): StreamKind<TEvent, StreamedImages> {
  return {
    endings: kept.keepPartials === true ? [...finished, ...partial] : finished,
    createAccumulation: () => {
      const state = createImageState(kept);
      let begun = false;
      return {
        get doneMarkerEnds() {
          return state.images.data.length > 0;
        },
        add: (event) => {
          begun = true;
          accumulateImage(state, event);
        },
        value: () => (begun ? state.images : undefined),
        text: () => '',
        progress: () => (state.images.data.length >= count ? 'complete' : 'open'),
      };
    },
  };
}
