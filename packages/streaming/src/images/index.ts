export { accumulateImage } from './accumulate-image.ts';
export { createImageState } from './image-state.ts';
export { createImageStream, imageEditStream, imageStream } from './image-stream.ts';
export { streamImage } from './stream-image.ts';
export { streamImageEdit } from './stream-image-edit.ts';

export type { ImageState, KeptImages } from './image-state.ts';
export type { ImageStreamContent } from './image-stream.ts';
export type { ImageStreamOptions } from './image-stream-options.ts';
export type { ImageEditEvent, ImageEditEventType, ImageEvent, ImageEventType } from './image-types.ts';
export type { CompletedImageEvent, PartialImageEvent, StreamedImages } from './image-types.ts';
export type { ImageStream } from './stream-image.ts';
export type { ImageEditStream } from './stream-image-edit.ts';
export type { UnknownEvent } from '../unknown-event.ts';
export type { StreamOptions, TypedStreamOptions } from '../stream-options.ts';
export type { StreamKind } from '../accumulation.ts';
