const everybody = [
  { name: 'limit', peer: 'limit' },
  { name: 'unspool', peer: 'unspool' },
  { name: 'openai', peer: 'openai' },
  { name: 'agents', peer: 'agents' },
];
const cpu = { value: 'cpuEach', unit: 'CPU µs', candidates: everybody };

/**
 * What is measured: a script, the member of its answer that counts, the candidates, and the goal as multiples of the limit
 * (`times`), as what may come on top of it (`more`), or as it is (`most`). A candidate may have a goal and settings of its own.
 */
export const rows = {
  received: {
    ...cpu,
    title: 'an audio delta of 100 ms received, to its samples',
    script: 'run-receive.mjs',
    goal: { times: 1.2 },
    settings: { count: 20_000, warmUp: 3000 }, // Half an hour of audio.
  },
  sent: {
    ...cpu,
    title: 'a frame of 20 ms sent, from its samples',
    script: 'run-send.mjs',
    goal: { times: 1.2 },
    settings: { count: 30_000, warmUp: 4000 },
  },
  items: {
    ...cpu,
    title: 'an item of 4,000 (two events), into a conversation where there is one',
    script: 'run-items.mjs',
    candidates: [
      ...everybody.filter(({ peer }) => peer !== 'openai'),
      { name: 'unspool, of 40,000', peer: 'unspool', settings: { count: 40_000 } },
    ],
    goal: {},
    settings: { count: 4000, warmUp: 400 },
  },
  held: {
    title: 'heap of an open session, 200 at once',
    script: 'run-held.mjs',
    value: 'each',
    unit: 'KB',
    candidates: everybody,
    goal: {},
    settings: { sessions: 200 },
    rounds: 3,
  },
};
