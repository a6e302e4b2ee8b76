import { describeRun } from './describe-run.mjs';
import { judge, print, printTable, ratio } from './print-table.mjs';
import { runFresh } from './run-fresh.mjs';
import { median, medianRatio, runRounds } from './run-rounds.mjs';

/**
 * Measures the candidates of a row in fresh processes and prints them as a table. `folder` is where its script is, `known` what
 * every script is told besides the settings of its row.
 */
export async function compareRow(row, { node, rounds: most, folder, known }) {
  const { script, value, unit, candidates, goal } = row;
  const rounds = Math.min(most, row.rounds ?? most);
  const samples = await runRounds(candidates, {
    rounds,
    measure: ({ peer, way, settings }) => {
      const setting = JSON.stringify({ ...known, ...row.settings, ...settings, peer, way });
      return runFresh(new URL(script, folder), [setting], {
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
