/** Takes the delay of each event of paced streams on loopback. Argument: the case, as JSON. */
const { peer, way, port, count } = JSON.parse(process.argv[2]);
const { createPeer } = await import(`./peers/${peer}.mjs`);
const { [way]: loop } = createPeer({ baseUrl: `http://127.0.0.1:${port}/paced/${count}`, fetch: globalThis.fetch });

const first = [];
const delays = [];
for (let stream = 0; stream < 4; stream += 1) await read(stream > 0);
const middle = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
process.stdout.write(JSON.stringify({ first: middle(first), each: middle(delays) }));
process.exit();

/** In microseconds: from the call to the first delta, and from the writing of a delta to its being seen. */
async function read(counts) {
  const started = process.hrtime.bigint();
  let seen = 0;
  await loop((delta) => {
    const now = process.hrtime.bigint();
    if (counts && seen === 0) first.push(Number(now - started) / 1000);
    if (counts && seen > 0) delays.push(Number(now - BigInt(delta.trim())) / 1000);
    seen += 1;
  });
  if (seen !== count) throw new Error(`${peer} has read ${seen} of ${count} deltas.`);
}
