import { cuts } from './cut-frames.mjs';
import { makeLargeDelta } from './make-deltas.mjs';
import { frameEvent, makeResponseEvents } from './make-response-events.mjs';
import { createMemoryFetch } from './memory-fetch.mjs';

/** What one large event holds in memory at most, in multiples of its size. Argument: the case, as JSON. */
const { peer, way, large } = JSON.parse(process.argv[2]);
const { createPeer } = await import(`./peers/${peer}.mjs`);

let before = 0;
let most = 0;
await read(3000);
most = 0;
await read(large);
process.stdout.write(JSON.stringify({ times: (most - before) / large }));
process.exit();

/** Weighs at every sixteenth pull, when the event is halfway between the wire and the reader, and when it is there. */
async function read(length) {
  const chunks = prepare(length);
  before = weigh();
  let pulls = 0;
  const watched = new Proxy(chunks, {
    get: (target, name) => {
      if (name !== 'length' && pulls++ % 16 === 0) note();
      return Reflect.get(target, name);
    },
  });
  const { [way]: loop } = createPeer({ baseUrl: 'http://127.0.0.1:9/v1', fetch: createMemoryFetch(watched) });
  await loop(note);
}

/** A function of its own, so that nothing but its result stays in memory. */
function prepare(length) {
  const events = makeResponseEvents([makeLargeDelta(length)], { closing: 'See above.' });
  return cuts.blocks(Array.from(events, (event) => frameEvent(event)));
}

function note() {
  most = Math.max(most, weigh());
}

function weigh() {
  globalThis.gc();
  globalThis.gc(); // The first one leaves what was in use a moment ago.
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
