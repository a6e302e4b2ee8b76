import type { Operation } from '../operation.ts';

/** What the generated table tells of an operation that is called by method and path. */
export interface PathOperation extends Pick<
  Operation,
  'id' | 'area' | 'body' | 'partTypes' | 'beta' | 'optionalBetas' | 'auth'
> {
  /** @default 'json' */
  readonly answer?: 'text' | 'binary' | 'media' | 'empty' | 'text-or-json';
}
