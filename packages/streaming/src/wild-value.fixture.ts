import fc from 'fast-check';

/** What stands for an index, or for anything, where a server has gone wrong. */
export const wildValue = fc.constantFrom<unknown>(
  -1,
  1e9,
  2 ** 53,
  0.5,
  Infinity,
  '0',
  '__proto__',
  null,
  {},
  [0],
  true,
  undefined,
);
