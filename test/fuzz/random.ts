/** Numbers and choices that follow from a seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  /** Whether something that happens so often, 0 to 1, happens now. */
  readonly chance: (share: number) => boolean;
  /** One of them. There has to be one. */
  readonly pick: <TValue>(values: readonly [TValue, ...TValue[]] | readonly TValue[]) => TValue;
}

/** Makes numbers from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    // The index is within bounds.
    pick: (values) => values[below(values.length)] as (typeof values)[number],
  };
}
