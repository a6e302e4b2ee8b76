const everybody = [
  { name: 'limit', peer: 'limit', way: 'loop' },
  { name: 'unspool', peer: 'unspool', way: 'loop' },
  { name: 'openai', peer: 'openai', way: 'loop' },
  { name: 'ai', peer: 'ai', way: 'loop' },
];
const selecting = { name: 'unspool, only text', peer: 'unspool', way: 'only', goal: { times: 0.8 } };
const skipping = { name: 'unspool, only what closes', peer: 'unspool', way: 'closing', goal: { times: 0.8 } };
const accumulating = everybody.map((candidate) => ({ ...candidate, way: 'final' }));
const plain = { count: 50_000, alphabet: 'ascii', lineEnd: '\n', cut: 'blocks' };
const each = { script: 'run-throughput.mjs', value: 'cpuEach', unit: 'CPU µs' };
const loop = { ...each, candidates: everybody, goal: { times: 1.2 } };
const partial = { script: 'run-partial.mjs', value: 'cpuEach', unit: 'CPU µs' };
const structured = everybody.map((candidate) => ({ ...candidate, way: 'partial' }));

/**
 * What is measured: a script, the member of its answer that counts, the candidates, and the goal as multiples of the limit
 * (`times`), as what may come on top of it (`more`), or as it is (`most`). A candidate may have a goal of its own.
 */
export const rows = {
  blocks: { ...loop, title: 'events in chunks of 16 KiB', goal: { times: 1.15 }, settings: plain },
  selected: {
    ...loop,
    title: 'events in chunks of 16 KiB, half of them reasoning that only some leave out',
    goal: { times: 1.15 },
    // ai wants the reasoning announced in full.
    candidates: everybody.slice(0, 3).toSpliced(2, 0, selecting),
    settings: { ...plain, thought: true },
  },
  only: {
    ...loop,
    title: 'events in chunks of 16 KiB, of which nearly all are asked for, or nearly none',
    goal: { times: 1.15 },
    candidates: [...everybody.slice(0, 2), { ...selecting, goal: { times: 1.15 } }, skipping],
    settings: plain,
  },
  frames: { ...loop, title: 'one event a chunk', settings: { ...plain, cut: 'frames' } },
  multibyte: {
    ...loop,
    title: 'multi-byte text, cut every 1,021 bytes',
    settings: { ...plain, alphabet: 'multibyte', cut: 'odd' },
  },
  crlf: { ...loop, title: 'lines that end in CRLF', settings: { ...plain, lineEnd: '\r\n' } },
  bytes: { ...loop, title: 'chunks of 1 byte', goal: {}, settings: { ...plain, count: 3000, cut: 'bytes' } },
  large: {
    ...loop,
    title: 'one event of 8 MB in chunks of 16 KiB',
    goal: { times: 1.3 },
    settings: { ...plain, large: 8_000_000 },
  },
  'large-memory': {
    title: 'memory that one event of 8 MB takes at most, in multiples of its size',
    script: 'run-large-event.mjs',
    value: 'times',
    unit: '×',
    candidates: everybody,
    goal: { most: 2.02 }, // Twice, and what a process wobbles by.
    settings: { large: 8_000_000 },
    rounds: 1,
  },
  final: {
    ...each,
    title: 'accumulated to the final value, 100,000 deltas',
    candidates: accumulating,
    goal: { times: 1.5 },
    settings: { ...plain, count: 100_000 },
  },
  'final-long': {
    ...each,
    title: 'accumulated to the final value, 1,000,000 deltas',
    candidates: accumulating.slice(0, 2),
    goal: { times: 1.5 },
    settings: { ...plain, count: 1_000_000 },
  },
  partial: {
    ...partial,
    title: 'a structured answer in 10,000 deltas, as an object at every delta (the limit: once, at the end)',
    candidates: structured,
    goal: { most: 12 },
    settings: { count: 10_000 },
  },
  'partial-shown': {
    ...partial,
    title:
      'at how many of 10,000 deltas of a structured answer the object is handed out (ai leaves out what changes nothing)',
    value: 'shown',
    unit: '%',
    candidates: structured.slice(1),
    goal: {},
    settings: { count: 10_000 },
    rounds: 1,
  },
  'partial-long': {
    ...partial,
    title: 'a structured answer of 1 MB in 8 characters a delta, as an object at every delta',
    candidates: structured.slice(0, 2),
    goal: { most: 12 },
    settings: { count: 131_072, size: 8 },
  },
  'first-event': {
    title: 'from the call to the first event, loopback, median',
    script: 'run-latency.mjs',
    value: 'first',
    unit: 'µs',
    candidates: everybody,
    goal: { more: 300 },
    settings: { count: 100 },
  },
  'each-event': {
    title: 'from the writing of an event to its being seen, loopback, median',
    script: 'run-latency.mjs',
    value: 'each',
    unit: 'µs',
    candidates: everybody,
    goal: { more: 40 },
    settings: { count: 100 },
  },
  held: {
    title: 'heap of an open stream, 500 at once',
    script: 'run-held.mjs',
    value: 'each',
    unit: 'KB',
    candidates: everybody,
    goal: { most: 42 },
    settings: { streams: 500, count: 20 },
  },
  slow: {
    title: 'memory that grows behind a loop which takes 1 ms an event, 20,000 events',
    script: 'run-slow-consumer.mjs',
    value: 'grown',
    unit: 'MB',
    candidates: [{ name: 'limit', peer: 'limit', way: 'patient' }, ...everybody.slice(1)],
    goal: { more: 1 }, // Than `fetch` holds: on Node 20 it reads ahead of a slow reader.
    settings: { count: 20_000 },
    rounds: 1,
  },
};
