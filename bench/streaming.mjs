import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { compareRow } from './measure/compare-row.mjs';
import { readSettings } from './measure/read-settings.mjs';
import { rows } from './streaming/rows.mjs';

// Streams against the least that can be done by hand, openai and ai; `--rows blocks,held` measures only those.
const { nodes, ...settings } = readSettings({ short: 5, long: 15, options: { rows: { type: 'string' } } });
const names = settings.values.rows?.split(',') ?? Object.keys(rows);
const unknown = names.find((name) => !(name in rows));
if (unknown !== undefined) throw new TypeError(`--rows: no row ${unknown}; there are ${Object.keys(rows).join(', ')}.`);

const folder = new URL('streaming/', import.meta.url);
const server = fork(fileURLToPath(new URL('server.mjs', folder)));
const [port] = await once(server, 'message');
try {
  for (const node of nodes)
    for (const name of names) {
      await compareRow(rows[name], { node, rounds: settings.rounds, folder, known: { port } });
    }
} finally {
  server.kill();
}
