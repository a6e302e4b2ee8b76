import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * Flags that every script takes: `--long` for more rounds, `--rounds N` for a number of them, `--node PATH` (again for
 * each further one) for other Node binaries than the one that runs the script. `options` are those of one script alone.
 */
export function readSettings({ short, long, options = {} }) {
  const { values } = parseArgs({
    options: {
      long: { type: 'boolean' },
      rounds: { type: 'string' },
      node: { type: 'string', multiple: true },
      ...options,
    },
  });
  const rounds = Number(values.rounds ?? (values.long ? long : short));
  if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError('--rounds takes a whole number of at least 1.');
  return { rounds, nodes: (values.node ?? [process.execPath]).map(toNode), isLong: values.long === true, values };
}

function toNode(path) {
  return { path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() };
}
