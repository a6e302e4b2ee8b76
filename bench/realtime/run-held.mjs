import { setTimeout as sleep } from 'node:timers/promises';

/** Opens sessions that stay open, and weighs them. Argument: the case, as JSON. */
const { peer, port, sessions } = JSON.parse(process.argv[2]);
const { connect } = await import(`./peers/${peer}.mjs`);
const held = [];

await open(5);
const before = weigh();
await open(sessions);
const each = (weigh() - before) / sessions / 1000;
process.stdout.write(JSON.stringify({ each }));
process.exit();

async function open(count) {
  for (let number = 0; number < count; number += 1) {
    const session = await connect({ port, model: 'held' });
    session.listen({ audio() {}, done() {} });
    held.push(session);
  }
  await sleep(100);
}

function weigh() {
  globalThis.gc();
  globalThis.gc(); // The first one leaves what was in use a moment ago.
  return process.memoryUsage().heapUsed;
}
