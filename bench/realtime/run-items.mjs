import { measureCpu } from './measure-cpu.mjs';

/** Receives a long conversation, after a short one to warm up. Argument: the case, as JSON. */
const { peer, port, count, warmUp } = JSON.parse(process.argv[2]);
const { connect } = await import(`./peers/${peer}.mjs`);

await receive(warmUp);
const cpuEach = (await receive(count)) / count;
process.stdout.write(JSON.stringify({ cpuEach }));
process.exit();

async function receive(items) {
  const session = await connect({ port, model: 'items', conversation: true });
  const cpu = await measureCpu(async () => {
    await new Promise((done) => {
      session.listen({ done });
      session.respond(String(items));
    });
  });
  const seen = session.countItems();
  await session.close();
  if (seen !== items) throw new Error(`${peer} has ${seen} of ${items} items.`);
  return cpu;
}
