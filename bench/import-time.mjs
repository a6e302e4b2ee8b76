import { describeRun } from './measure/describe-run.mjs';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { median, medianRatio, runRounds } from './measure/run-rounds.mjs';

// What importing a client costs, against the least that a typed client can do: openapi-fetch, with a parser for streams.
const LIMIT = 1.2;
const least = 'openapi-fetch';
const leastWithStreams = 'openapi-fetch and eventsource-parser';
const bases = {
  node: undefined,
  [least]: undefined,
  [leastWithStreams]: undefined,
  unspool: least,
  'unspool by path': least,
  'unspool with streams': leastWithStreams,
  openai: least,
};
const { rounds, nodes } = readSettings({ short: 15, long: 41 });
const script = new URL('import-time/run-case.mjs', import.meta.url);

for (const node of nodes) {
  await compare(node, 'as it is imported', []);
  await compare(node, 'with `fetch` touched for the first time, as at the first call', ['fetch']);
}

async function compare(node, title, args) {
  const names = Object.keys(bases);
  const samples = await runRounds(names, {
    rounds,
    measure: (name) => runFresh(script, [name, ...args], { node: node.path }),
  });
  const wall = (name) => samples.get(name).map((sample) => sample.wall);
  const imports = (name) => samples.get(name).map((sample) => sample.milliseconds);
  const bare = wall('node');
  print(`\n${describeRun({ ...node, rounds })}, ${title}:\n`);
  printTable(
    ['import', 'over bare Node ms', 'import ms', 'of the least', 'of openai', 'RSS MB', 'goal'],
    names.map((name) => {
      const base = bases[name];
      const times = base && medianRatio(imports(name), imports(base));
      return [
        name,
        median(wall(name).map((milliseconds, round) => milliseconds - bare[round])).toFixed(1),
        median(imports(name)).toFixed(1),
        base ? ratio(times, 1) : '',
        ratio(medianRatio(imports(name), imports('openai')), 1),
        (median(samples.get(name).map(({ residentBytes }) => residentBytes)) / 1e6).toFixed(1),
        name.startsWith('unspool') ? judge(times, LIMIT) : '',
      ];
    }),
  );
}
