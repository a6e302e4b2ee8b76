import { isDeepStrictEqual } from 'node:util';
import { cuts } from './cut-frames.mjs';
import { makeChatFrames, makeStructuredAnswer } from './make-chat-chunks.mjs';
import { createMemoryFetch } from './memory-fetch.mjs';

/** Reads a structured answer from memory, as an object wherever the peer shows one. Argument: the case, as JSON. */
const { peer, way, count, size = 5 } = JSON.parse(process.argv[2]);
const { createPeer } = await import(`./peers/${peer}.mjs`);

const warmUp = prepare(3000);
for (let time = 0; time < 2; time += 1) await read(warmUp);

const measured = prepare(count);
globalThis.gc();
const cpu = process.cpuUsage();
const shown = await read(measured);
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify({ cpuEach: (user + system) / count, shown: (shown / count) * 100 }));
process.exit(); // ai leaves timers behind.

function prepare(deltas) {
  const text = makeStructuredAnswer(deltas * size);
  const pieces = Array.from({ length: deltas }, (_, at) =>
    text.slice(at * size, at === deltas - 1 ? undefined : (at + 1) * size),
  );
  return { chunks: cuts.blocks(makeChatFrames(pieces)), answer: JSON.parse(text) };
}

/** At how many deltas there was an object. Whoever ends with another one than was sent has not done the work. */
async function read({ chunks, answer }) {
  const peers = createPeer({ baseUrl: 'http://127.0.0.1:9/v1', fetch: createMemoryFetch(chunks) });
  let seen = 0;
  const final = await peers[way]((value) => void (seen += value === undefined ? 0 : 1));
  if (!isDeepStrictEqual(final, answer)) throw new Error(`${peer} has ended with another object than was sent.`);
  return seen;
}
