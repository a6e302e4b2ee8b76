import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describeRun } from './measure/describe-run.mjs';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { median, medianRatio, runRounds } from './measure/run-rounds.mjs';
import { rows } from './streaming/rows.mjs';

// Streams against the least that can be done by hand, openai and ai; `--rows blocks,held` measures only those.
const { nodes, ...settings } = readSettings({ short: 5, long: 15, options: { rows: { type: 'string' } } });
const names = settings.values.rows?.split(',') ?? Object.keys(rows);
const unknown = names.find((name) => !(name in rows));
if (unknown !== undefined) throw new TypeError(`--rows: no row ${unknown}; there are ${Object.keys(rows).join(', ')}.`);

const server = fork(fileURLToPath(new URL('streaming/server.mjs', import.meta.url)));
const [port] = await once(server, 'message');
try {
  for (const node of nodes) for (const name of names) await compare(node, rows[name]);
} finally {
  server.kill();
}

async function compare(node, row) {
  const { script, value, unit, candidates, goal } = row;
  const rounds = Math.min(settings.rounds, row.rounds ?? settings.rounds);
  const samples = await runRounds(candidates, {
    rounds,
    measure: ({ peer, way }) => {
      const setting = JSON.stringify({ ...row.settings, peer, way, port });
      return runFresh(new URL(`streaming/${script}`, import.meta.url), [setting], {
        node: node.path,
        flags: ['--expose-gc'],
      });
    },
  });
  const valuesOf = (candidate) => samples.get(candidate).map((sample) => sample[value]);
  const peerValues = (peer) => {
    const candidate = candidates.find((one) => one.name === peer);
    return candidate && valuesOf(candidate);
  };
  const limit = peerValues('limit');
  print(`\n${row.title} (${describeRun({ ...node, rounds })}):\n`);
  printTable(
    ['peer', unit, 'of the limit', 'above it', 'of openai', 'goal'],
    candidates.map((candidate) => {
      const values = valuesOf(candidate);
      const times = limit && medianRatio(values, limit);
      const openai = peerValues('openai');
      const more = limit && median(values.map((one, round) => one - limit[round]));
      return [
        candidate.name,
        format(median(values)),
        times === undefined ? '' : ratio(times, 1),
        more === undefined ? '' : format(more),
        openai === undefined ? '' : ratio(medianRatio(values, openai), 1),
        candidate.peer === 'unspool'
          ? judgeRow({ ...goal, ...candidate.goal }, { times, more, value: median(values) })
          : '',
      ];
    }),
  );
}

function judgeRow(goal, { times, more, value }) {
  if (goal.times !== undefined) return judge(times, goal.times);
  if (goal.more !== undefined) return judge(more, goal.more);
  return judge(value, goal.most);
}

function format(value) {
  return value.toFixed(Math.abs(value) < 100 ? 2 : 0);
}
