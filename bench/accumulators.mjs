import { describeRun } from './measure/describe-run.mjs';
import { judge, print, printTable } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { medianRatio, median, runRounds } from './measure/run-rounds.mjs';
import { eventSets } from './accumulators/event-sets.mjs';

// What an event costs an accumulator by itself, early and late in a stream: ten times as many may cost ten times as much.
const { nodes, rounds } = readSettings({ short: 3, long: 9 });
const counts = [100_000, 1_000_000];
for (const node of nodes) {
  const rows = [];
  for (const name of Object.keys(eventSets)) {
    const samples = await runRounds(counts, {
      rounds,
      measure: (count) =>
        runFresh(new URL('accumulators/run-reducer.mjs', import.meta.url), [name, count], {
          node: node.path,
          flags: ['--expose-gc'],
        }),
    });
    const [few, many] = counts.map((count) => samples.get(count).map(({ each }) => each));
    const growth = medianRatio(many, few);
    rows.push([name, median(few).toFixed(2), median(many).toFixed(2), `${growth.toFixed(2)} ×`, judge(growth, 1.5)]);
  }
  print(`\nCPU µs of an event (${describeRun({ ...node, rounds })}):\n`);
  printTable(['events', '100,000', '1,000,000', 'growth', 'goal'], rows);
}
