import { setTimeout as sleep } from 'node:timers/promises';

/** Loops slower than the server could send, on loopback, and weighs what waits. Argument: the case, as JSON. */
const { peer, way, port, count } = JSON.parse(process.argv[2]);
const { createPeer } = await import(`./peers/${peer}.mjs`);
const { [way]: loop } = createPeer({ baseUrl: `http://127.0.0.1:${port}/eager/${count}`, fetch: globalThis.fetch });

let seen = 0;
let early = 0;
let most = 0;
await loop(async () => {
  seen += 1;
  if (seen === count / 10) early = weigh();
  if (seen > count / 10 && seen % (count / 20) === 0) most = Math.max(most, weigh());
  await sleep(1);
});
if (seen !== count) throw new Error(`${peer} has read ${seen} of ${count} deltas.`);
process.stdout.write(JSON.stringify({ grown: (most - early) / 1e6 }));
process.exit();

function weigh() {
  globalThis.gc();
  globalThis.gc(); // The first one leaves what was in use a moment ago.
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
