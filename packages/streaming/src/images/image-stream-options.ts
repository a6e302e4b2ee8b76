import type { StreamOptions } from '../stream-options.ts';
import type { KeptImages } from './image-state.ts';

/** Options of an image stream. */
export interface ImageStreamOptions extends StreamOptions, KeptImages {}
