import { parseArgs } from 'node:util';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { bundle } from './weight/bundle.mjs';
import { programs } from './weight/programs.mjs';

// What small programs weigh as browser bundles: ours, openai's, and the same by hand. `--modules` tells what is in ours.
const { values } = parseArgs({ options: { modules: { type: 'boolean' } } });
const rows = [];
const gzipped = new Map();
for (const { name, limit, above, ...sources } of programs) {
  const sizes = {};
  for (const [who, source] of Object.entries(sources)) sizes[who] = await bundle(source);
  const { unspool, openai, base } = sizes;
  gzipped.set(name, unspool.gzip);
  const counted = unspool.gzip - (gzipped.get(above) ?? 0);
  rows.push([
    name,
    unspool.minified.toFixed(1),
    unspool.gzip.toFixed(2),
    base?.gzip.toFixed(2) ?? '',
    openai?.gzip.toFixed(2) ?? '',
    openai ? ratio(unspool.gzip, openai.gzip) : '',
    judge(counted, limit) + (above ? ` above it: ${counted.toFixed(2)}` : ''),
  ]);
  if (!values.modules) continue;
  print(
    `\n${name}:\n${unspool.modules.map(({ path, bytes }) => `${String(bytes).padStart(7)}  ${path}`).join('\n')}\n`,
  );
}
printTable(['program', 'min KB', 'gzip KB', 'by hand', 'openai', 'of openai', 'goal'], rows);
