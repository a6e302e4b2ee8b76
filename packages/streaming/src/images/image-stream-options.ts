import type { TypedStreamOptions } from '../stream-options.ts';
import type { KeptImages } from './image-state.ts';

/** Options of an image stream. */
export interface ImageStreamOptions<TType extends string = never> extends TypedStreamOptions<TType>, KeptImages {}
