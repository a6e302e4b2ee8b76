import { setDefaultHighWaterMark } from 'node:stream';
import { parseArgs } from 'node:util';
import { holdStreams } from './hold-streams.ts';
import { leaveStreams } from './leave-streams.ts';
import { readSlowly } from './read-slowly.ts';
import { type SoakServer, startSoakServer } from './start-soak-server.ts';
import { talk } from './talk.ts';

interface Soak {
  readonly amount: number;
  readonly run: (server: SoakServer, amount: number, size: number) => Promise<object>;
}

/** What can be soaked, and with how much of it. */
const soaks: Readonly<Record<string, Soak>> = {
  slow: { amount: 50_000, run: readSlowly },
  leave: { amount: 10_000, run: leaveStreams },
  hold: { amount: 500, run: holdStreams },
  talk: { amount: 50, run: (_server, cuts) => talk({ cuts, seed: readSeed(), maxItems: 10_000 }) },
  forget: { amount: 50, run: (_server, cuts) => talk({ cuts, seed: readSeed(), maxItems: 60 }) },
};

// `--only slow --amount 1000 --size 65536`: one of them, with more or less of it, in deltas of other than 300 characters;
// `--buffer 65536`: what Node's streams buffer, where its own default is 16 KB (Node 20). It prints one line of JSON each and
// ends by itself: a socket or timer that is left would keep it. `talk` and `forget` are realtime sessions that are cut so often, with a
// conversation that keeps everything, or its end: `--seed 7` cuts them at the same moments again.
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    amount: { type: 'string' },
    size: { type: 'string', default: '300' },
    buffer: { type: 'string' },
    seed: { type: 'string' },
  },
});
const { only, amount, size, buffer, seed } = values;
if (buffer !== undefined) setDefaultHighWaterMark(false, Number(buffer));
const readSeed = () => Number(seed ?? Math.floor(Math.random() * 2 ** 31));
for (const [name, soak] of Object.entries(soaks)) {
  if (only !== undefined && only !== name) continue;
  await using server = await startSoakServer();
  const report = await soak.run(server, Number(amount ?? soak.amount), Number(size));
  process.stdout.write(`${JSON.stringify({ name, ...report })}\n`);
}
