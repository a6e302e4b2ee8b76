import type { StreamOptions } from './stream-options.ts';

/** Refuses limits that are none: what is not a number would never be reached, and zero at once. */
export function checkLimits({ idleTimeout, maxEventSize }: Pick<StreamOptions, 'idleTimeout' | 'maxEventSize'>): void {
  for (const [name, limit] of Object.entries({ idleTimeout, maxEventSize }))
    if (limit !== undefined && !(limit > 0)) throw new TypeError(`${name} has to be above 0; Infinity is no limit.`);
}
