import { performance } from 'node:perf_hooks';
import { cuts } from './cut-frames.mjs';
import { makeDeltas, makeLargeDelta } from './make-deltas.mjs';
import { frameEvent, makeResponseEvents } from './make-response-events.mjs';
import { createMemoryFetch } from './memory-fetch.mjs';

/** Reads one stream from memory in one way, after two short ones to warm up. Argument: the case, as JSON. */
const { peer, way, count, alphabet, lineEnd, cut, large, thought } = JSON.parse(process.argv[2]);
const { createPeer } = await import(`./peers/${peer}.mjs`);

const warmUp = prepare(makeDeltas(3000, alphabet), { thought });
for (let time = 0; time < 2; time += 1) await read(warmUp);

const measured = large
  ? prepare([makeLargeDelta(large)], { closing: 'See above.' })
  : prepare(makeDeltas(count, alphabet), { thought });
const cpu = process.cpuUsage();
const started = performance.now();
await read(measured);
const wall = (performance.now() - started) * 1000;
const { user, system } = process.cpuUsage(cpu);
const events = large ? 1 : thought ? 2 * count : count;
process.stdout.write(JSON.stringify({ cpuEach: (user + system) / events, wallEach: wall / events }));
process.exit(); // ai leaves timers behind.

function prepare(deltas, content) {
  const frames = Array.from(makeResponseEvents(deltas, content), (event) => frameEvent(event, lineEnd));
  return { chunks: cuts[cut](frames), length: deltas.reduce((sum, delta) => sum + delta.length, 0) };
}

/** Whoever has not seen every character has not done the work. */
async function read({ chunks, length }) {
  const streams = createPeer({ baseUrl: 'http://127.0.0.1:9/v1', fetch: createMemoryFetch(chunks) });
  let seen = 0;
  if (way === 'final') seen = (await streams.final()).length;
  else await streams[way]((delta) => void (seen += delta.length));
  if (seen !== length) throw new Error(`${peer} has read ${seen} of ${length} characters.`);
}
