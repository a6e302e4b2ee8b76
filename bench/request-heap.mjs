import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describeRun } from './measure/describe-run.mjs';
import { print, printTable, ratio } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { median, medianRatio, runRounds } from './measure/run-rounds.mjs';

// What a small POST allocates: the part of its cost that does not depend on what else the machine does.
const COUNT = 2000;
const peers = ['fetch', 'fetch, no redirects', 'unspool', 'unspool by path', 'openapi-fetch', 'openai'];
const { rounds, nodes } = readSettings({ short: 3, long: 7 });
const script = new URL('request-cpu/run-peer.mjs', import.meta.url);
// So much room that nothing is collected while it is counted.
const flags = ['--expose-gc', '--min-semi-space-size=1024', '--max-semi-space-size=1024'];

const server = fork(fileURLToPath(new URL('request-cpu/server.mjs', import.meta.url)));
const [port] = await once(server, 'message');
try {
  for (const node of nodes) await compare(node);
} finally {
  server.kill();
}

async function compare(node) {
  const samples = await runRounds(peers, {
    rounds,
    measure: (peer) => runFresh(script, [peer, String(port), '1', String(COUNT)], { node: node.path, flags }),
  });
  const heap = (peer) => samples.get(peer).map(({ heapEach }) => heapEach);
  print(`\n${describeRun({ ...node, rounds })}, ${COUNT} calls:\n`);
  printTable(
    ['peer', 'KB a call', 'of fetch', 'of openai'],
    peers.map((peer) => [
      peer,
      (median(heap(peer)) / 1000).toFixed(1),
      ratio(medianRatio(heap(peer), heap('fetch')), 1),
      ratio(medianRatio(heap(peer), heap('openai')), 1),
    ]),
  );
}
