import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describeRun } from './measure/describe-run.mjs';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { median, medianRatio, runRounds } from './measure/run-rounds.mjs';

// CPU of the client process for a small POST to loopback, one at a time and 64 at once, against bare fetch.
const LIMIT = 1.05;
const peers = [
  'fetch',
  'fetch, no redirects',
  'fetch, no redirects, a time limit',
  'unspool',
  'unspool by path',
  'openapi-fetch',
  'openai',
];
const settings = readSettings({ short: 7, long: 21, options: { count: { type: 'string', default: '3000' } } });
const { rounds, nodes } = settings;
const COUNT = Number(settings.values.count);
const script = new URL('request-cpu/run-peer.mjs', import.meta.url);

const server = fork(fileURLToPath(new URL('request-cpu/server.mjs', import.meta.url)));
const [port] = await once(server, 'message');
try {
  for (const node of nodes) for (const atOnce of [1, 64]) await compare(node, atOnce);
} finally {
  server.kill();
}

async function compare(node, atOnce) {
  const args = [String(port), String(atOnce), String(COUNT)];
  const samples = await runRounds(peers, {
    rounds,
    measure: (peer) => runFresh(script, [peer, ...args], { node: node.path }),
  });
  const cpu = (peer) => samples.get(peer).map(({ cpuEach }) => cpuEach);
  const wall = (peer) => samples.get(peer).map(({ wallEach }) => wallEach);
  print(`\n${describeRun({ ...node, rounds })}, ${COUNT} calls, ${atOnce} at once:\n`);
  printTable(
    ['peer', 'CPU µs', 'of fetch', 'of openai', 'wall µs', 'wall of fetch', 'goal'],
    peers.map((peer) => {
      const times = medianRatio(cpu(peer), cpu('fetch'));
      return [
        peer,
        median(cpu(peer)).toFixed(0),
        ratio(times, 1),
        ratio(medianRatio(cpu(peer), cpu('openai')), 1),
        median(wall(peer)).toFixed(0),
        ratio(medianRatio(wall(peer), wall('fetch')), 1),
        peer.startsWith('unspool') ? judge(times, LIMIT) : '',
      ];
    }),
  );
}
