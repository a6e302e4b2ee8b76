export { accumulateImage } from './accumulate-image.ts';
export { createImageState } from './image-state.ts';
export { createImageStream, imageEditStream, imageStream } from './image-stream.ts';
export { streamImage } from './stream-image.ts';
export { streamImageEdit } from './stream-image-edit.ts';

export type { ImageState, KeptImages } from './image-state.ts';
export type { ImageStreamContent } from './image-stream.ts';
export type { ImageStreamOptions } from './image-stream-options.ts';
export type { CompletedImageEvent, ImageEvent, PartialImageEvent, StreamedImages } from './image-types.ts';
export type { ImageEventType, ImageStream } from './stream-image.ts';
export type { ImageEditEventType, ImageEditStream } from './stream-image-edit.ts';
export type { UnknownEvent } from '../unknown-event.ts';
export type { StreamOptions, TypedStreamOptions } from '../stream-options.ts';
export type { StreamKind } from '../accumulation.ts';
