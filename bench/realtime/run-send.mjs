import { setImmediate as turn } from 'node:timers/promises';
import { measureCpu } from './measure-cpu.mjs';

/** Sends frames of audio until the server has them: some to warm up, and many. Argument: the case, as JSON. */
const { peer, port, count, warmUp } = JSON.parse(process.argv[2]);
const { connect } = await import(`./peers/${peer}.mjs`);
/** Bytes on their way above which it waits: a server that gets no CPU must not make the work another one. */
const highWater = 256 * 1024;
const frame = Int16Array.from({ length: 480 }, (_, index) => Math.sin(index / 10) * 8000);

const session = await connect({ port, model: 'sent' });
let committed = () => {};
session.listen({ committed: (itemId) => committed(itemId) });
await send(warmUp);
let told;
const cpuEach = (await measureCpu(async () => (told = await send(count)))) / count;
// The server tells by the id of the item how many frames it has got.
if (told !== `item_${warmUp + count}`) throw new Error(`${peer} has sent ${told}, not ${warmUp + count} frames.`);
process.stdout.write(JSON.stringify({ cpuEach }));
process.exit();

async function send(frames) {
  const answered = new Promise((resolve) => (committed = resolve));
  for (let number = 0; number < frames; number += 1) {
    session.append(frame);
    if (number % 10 === 9) await turn();
    while (session.buffered() > highWater) await turn();
  }
  session.commit();
  return answered;
}
