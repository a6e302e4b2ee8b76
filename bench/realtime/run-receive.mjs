import { measureCpu } from './measure-cpu.mjs';

/** Receives answers of audio deltas and decodes them: a short one to warm up, and a long one. Argument: the case, as JSON. */
const { peer, port, count, warmUp } = JSON.parse(process.argv[2]);
const { connect } = await import(`./peers/${peer}.mjs`);

const session = await connect({ port, model: 'received' });
let samples = 0;
let done = () => {};
session.listen({ audio: (part) => void (samples += part.length), done: () => done() });
await receive(warmUp);
const cpuEach = (await measureCpu(() => receive(count))) / count;
// Whoever has not seen every sample has not done the work.
const all = (warmUp + count) * 2400;
if (samples !== all) throw new Error(`${peer} has seen ${samples} of ${all} samples.`);
process.stdout.write(JSON.stringify({ cpuEach }));
process.exit();

function receive(deltas) {
  return new Promise((resolve) => {
    done = resolve;
    session.respond(String(deltas));
  });
}
