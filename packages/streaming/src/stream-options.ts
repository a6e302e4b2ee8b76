import type { RequestOptions } from '@unspool/generated';

/**
 * Options of one stream. `signal` works as long as the stream runs; `timeout` covers the time to its first byte.
 */
export interface StreamOptions extends RequestOptions {}
