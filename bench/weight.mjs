import { parseArgs } from 'node:util';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { bundle } from './weight/bundle.mjs';
import { programs } from './weight/programs.mjs';

// What small programs weigh as browser bundles: ours, openai's, and the same by hand. `--modules` tells what is in ours.
const { values } = parseArgs({ options: { modules: { type: 'boolean' } } });
const rows = [];
for (const { name, limit, ...sources } of programs) {
  const sizes = {};
  for (const [who, source] of Object.entries(sources)) sizes[who] = await bundle(source);
  const { unspool, openai, base } = sizes;
  rows.push([
    name,
    unspool.minified.toFixed(1),
    unspool.gzip.toFixed(2),
    base?.gzip.toFixed(2) ?? '',
    openai?.gzip.toFixed(2) ?? '',
    openai ? ratio(unspool.gzip, openai.gzip) : '',
    judge(unspool.gzip, limit),
  ]);
  if (!values.modules) continue;
  print(
    `\n${name}:\n${unspool.modules.map(({ path, bytes }) => `${String(bytes).padStart(7)}  ${path}`).join('\n')}\n`,
  );
}
printTable(['program', 'min KB', 'gzip KB', 'by hand', 'openai', 'of openai', 'goal'], rows);
