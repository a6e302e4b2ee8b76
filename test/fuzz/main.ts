import { parseArgs } from 'node:util';
import { recordBodies } from './record-bodies.ts';
import { runCases } from './run-cases.ts';

// `--minutes 10`: spoilt streams of every operation for so long, from a random seed; `--seed N --cases 1` repeats one of them.
const options = {
  minutes: { type: 'string', default: '1' },
  seed: { type: 'string' },
  cases: { type: 'string' },
} as const;
const { minutes, seed, cases } = parseArgs({ options }).values;

for (const [name, value] of Object.entries({ minutes, seed, cases }))
  if (value !== undefined && !Number.isFinite(Number(value)))
    throw new TypeError(`--${name} takes a number, not ${value}.`);
process.on('unhandledRejection', (reason) => {
  throw new Error('nobody handled a rejection', { cause: reason });
});
const first = Number(seed ?? Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`seed ${first}\n`);
const report = await runCases(await recordBodies(), {
  seed: first,
  milliseconds: Number(minutes) * 60_000,
  cases: cases === undefined ? undefined : Number(cases),
});
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
