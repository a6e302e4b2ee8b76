import { fork } from 'node:child_process';
import { once } from 'node:events';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeRun } from './measure/describe-run.mjs';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { median, medianRatio, runRounds } from './measure/run-rounds.mjs';

// Resident memory that the upload of a file from disk adds, 200 MB by default, 1,000 MB with --long.
const LIMIT = 64;
const peers = ['fetch, no redirects', 'unspool', 'openai'];
const { rounds, nodes, isLong } = readSettings({ short: 3, long: 5 });
const megabytes = isLong ? 1000 : 200;
const path = join(tmpdir(), `unspool-upload-${process.pid}.bin`);
const script = new URL('upload/run-peer.mjs', import.meta.url);

const server = fork(fileURLToPath(new URL('upload/server.mjs', import.meta.url)));
try {
  const [port] = await once(server, 'message');
  await writeFileOf(megabytes);
  for (const node of nodes) await compare(node, port);
} finally {
  server.kill();
  await rm(path, { force: true });
}

async function writeFileOf(count) {
  const file = await open(path, 'w');
  const block = Buffer.alloc(1_000_000, 'unspool ');
  for (let index = 0; index < count; index += 1) await file.write(block);
  await file.close();
}

async function compare(node, port) {
  const measure = (peer) => runFresh(script, [peer, String(port), path], { node: node.path, flags: ['--expose-gc'] });
  const samples = await runRounds(peers, { rounds, measure });
  const of = (peer, name) => samples.get(peer).map((sample) => sample[name]);
  print(`\n${describeRun({ ...node, rounds })}, ${megabytes} MB:\n`);
  printTable(
    ['peer', 'extra RSS MB', 'highest', 'of openai', 'ms', 'CPU ms', 'goal'],
    peers.map((peer) => {
      const extra = of(peer, 'extraBytes').map((bytes) => bytes / 1e6);
      return [
        peer,
        median(extra).toFixed(0),
        Math.max(...extra).toFixed(0),
        ratio(medianRatio(of(peer, 'extraBytes'), of('openai', 'extraBytes')), 1),
        median(of(peer, 'milliseconds')).toFixed(0),
        median(of(peer, 'cpuMilliseconds')).toFixed(0),
        peer === 'unspool' ? judge(median(extra), LIMIT) : '',
      ];
    }),
  );
}
