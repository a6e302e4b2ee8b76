import { setTimeout as sleep } from 'node:timers/promises';

/** Opens streams on loopback that stay open after some events, and weighs them. Argument: the case, as JSON. */
const { peer, way, port, streams, count } = JSON.parse(process.argv[2]);
const { createPeer } = await import(`./peers/${peer}.mjs`);
const { [way]: loop } = createPeer({ baseUrl: `http://127.0.0.1:${port}/held/${count}`, fetch: globalThis.fetch });

await open(5);
const before = weigh();
await open(streams);
const each = (weigh() - before) / streams / 1000;
process.stdout.write(JSON.stringify({ each }));
process.exit();

/** Resolves when each of them has handed out its events. */
async function open(total) {
  let waiting = total * count;
  await new Promise((resolve) => {
    const note = () => void (--waiting === 0 && resolve());
    for (let stream = 0; stream < total; stream += 1) void loop(note);
  });
  await sleep(100);
}

function weigh() {
  globalThis.gc();
  globalThis.gc(); // The first one leaves what was in use a moment ago.
  return process.memoryUsage().heapUsed;
}
