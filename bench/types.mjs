import { describeRun } from './measure/describe-run.mjs';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { runFresh } from './measure/run-fresh.mjs';
import { median, medianRatio, runRounds } from './measure/run-rounds.mjs';

// What two typed calls cost TypeScript 5.9 and an editor, and what checking all of our declarations costs.
const LIMITS = { instantiations: 150, completion: 60, declarations: 1100 };
const peers = ['unspool', 'unspool-provider', 'unspool-paths', 'openapi-fetch-paths', 'openai'];
const { rounds } = readSettings({ short: 5, long: 15 });
const check = new URL('types/check-program.mjs', import.meta.url);
const complete = new URL('types/complete.mjs', import.meta.url);

await compareChecks();
await compareCompletions();

async function compareChecks() {
  const jobs = ['nothing', ...peers, 'unspool-providers', 'declarations'];
  const samples = await runRounds(jobs, { rounds, measure: (name) => runFresh(check, [name]) });
  const of = (job, name) => samples.get(job).map((sample) => sample[name]);
  print(`\n${describeRun({ version: process.version, rounds })}, checking:\n`);
  printTable(
    ['program', 'instantiations', 'types', 'files', 'check ms', 'total ms', 'of nothing', 'of openai', 'goal'],
    jobs.map((job) => {
      const [first] = samples.get(job);
      const total = median(of(job, 'totalMilliseconds'));
      const goals = {
        unspool: judge(first.instantiations, LIMITS.instantiations),
        declarations: judge(total, LIMITS.declarations),
      };
      return [
        job,
        first.instantiations,
        first.types,
        first.files,
        median(of(job, 'checkMilliseconds')).toFixed(0),
        total.toFixed(0),
        ...['nothing', 'openai'].map((base) =>
          ratio(medianRatio(of(job, 'totalMilliseconds'), of(base, 'totalMilliseconds')), 1),
        ),
        goals[job] ?? '',
      ];
    }),
  );
}

async function compareCompletions() {
  const samples = await runRounds(peers, { rounds, measure: (name) => runFresh(complete, [name]) });
  const of = (job, name) => samples.get(job).map((sample) => sample[name]);
  print(`\n${describeRun({ version: process.version, rounds })}, in the editor:\n`);
  printTable(
    ['program', 'completion of a body ms', 'of openai', 'hover ms', 'hover characters', 'goal'],
    peers.map((peer) => {
      const milliseconds = median(of(peer, 'completionMilliseconds'));
      return [
        peer,
        milliseconds.toFixed(0),
        ratio(medianRatio(of(peer, 'completionMilliseconds'), of('openai', 'completionMilliseconds')), 1),
        median(of(peer, 'hoverMilliseconds')).toFixed(0),
        samples.get(peer)[0].hover.replace(/^const response: /, '').length,
        peer === 'unspool' ? judge(milliseconds, LIMITS.completion) : '',
      ];
    }),
  );
}
