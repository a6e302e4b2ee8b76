import { describeRun } from './measure/describe-run.mjs';
import { print, printTable } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { median, runRounds } from './measure/run-rounds.mjs';

// How fast audio is converted, counted in what goes in. Real time is 0.016 MB/s of PCM16 at 8 kHz, 0.048 at 24 kHz and 0.096 at 48 kHz.
const { nodes, rounds } = readSettings({ short: 3, long: 9 });
const goals = { 'µ-law, encode': 50, 'µ-law, decode': 50, 'A-law, encode': 50, 'A-law, decode': 50 };
const jobs = [
  ...Object.keys(goals),
  'base64, encode',
  'base64, decode',
  'resample 48 → 24 kHz',
  'resample 44.1 → 24 kHz',
  'resample 24 → 48 kHz',
  'resample 24 → 8 kHz',
];
for (const node of nodes) {
  const samples = await runRounds(jobs, {
    rounds,
    measure: (job) => runFresh(new URL('audio/run-codec.mjs', import.meta.url), [job], { node: node.path }),
  });
  print(`\nMB/s of input (${describeRun({ ...node, rounds })}):\n`);
  const rows = jobs.map((job) => {
    const speed = median(samples.get(job).map(({ megabytesPerSecond }) => megabytesPerSecond));
    const goal = goals[job];
    return [job, speed.toFixed(0), goal === undefined ? '' : `${speed >= goal ? 'met' : 'missed'} (≥ ${goal})`];
  });
  printTable(['conversion', 'MB/s', 'goal'], rows);
}
