import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { compareRow } from './measure/compare-row.mjs';
import { judge, print, printTable, ratio } from './measure/print-table.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { limits, programs } from './realtime/programs.mjs';
import { rows } from './realtime/rows.mjs';
import { bundle } from './weight/bundle.mjs';

// Realtime sessions against ws with JSON and Buffer by hand, openai and @openai/agents-realtime; `--rows received,sent` measures only those.
const { nodes, ...settings } = readSettings({ short: 5, long: 15, options: { rows: { type: 'string' } } });
const names = settings.values.rows?.split(',') ?? [...Object.keys(rows), 'weight'];
const unknown = names.find((name) => !(name in rows) && name !== 'weight');
if (unknown !== undefined) {
  throw new TypeError(`--rows: no row ${unknown}; there are ${Object.keys(rows).join(', ')} and weight.`);
}

const folder = new URL('realtime/', import.meta.url);
const server = fork(fileURLToPath(new URL('server.mjs', folder)));
const [port] = await once(server, 'message');
try {
  for (const node of nodes) {
    for (const name of names.filter((name) => name in rows)) {
      await compareRow(rows[name], { node, rounds: settings.rounds, folder, known: { port } });
    }
  }
} finally {
  server.kill();
}
if (names.includes('weight')) await weigh();

/** What a page has to load for a session. */
async function weigh() {
  const sizes = [];
  for (const [peer, program] of Object.entries(programs)) sizes.push([peer, (await bundle(program)).gzip]);
  const whole = sizes.find(([peer]) => peer === 'unspool, all of it')[1];
  print('\nbrowser bundle of a session that prints its events:\n');
  printTable(
    ['peer', 'gzip KB', 'of the whole', 'goal'],
    sizes.map(([peer, size]) => [peer, size.toFixed(2), ratio(size, whole), judge(size, limits[peer])]),
  );
}
