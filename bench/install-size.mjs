import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge, printTable, ratio } from './measure/print-table.mjs';

// What an installation of all our packages with their dependencies holds, against openai.
const LIMITS = { megabytes: 4, files: 400 };
const root = fileURLToPath(new URL('..', import.meta.url));
const packed = ['generated', 'streaming', 'realtime', 'providers'].map((name) => {
  const text = execFileSync('npm', ['pack', '--dry-run', '--json', '-w', `packages/${name}`], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ unpackedSize, entryCount }] = JSON.parse(text);
  return { name: `@unspool/${name}`, bytes: unpackedSize, files: entryCount };
});
const installed = ['openapi-fetch', 'openapi-typescript-helpers', 'ws'].map((name) =>
  measureFolder(name, join(root, 'node_modules', name)),
);
const ours = [...packed, ...installed];
const all = {
  name: 'all of ours',
  bytes: ours.reduce((sum, { bytes }) => sum + bytes, 0),
  files: ours.reduce((sum, { files }) => sum + files, 0),
};
const openai = measureFolder('openai', dirname(createRequire(import.meta.url).resolve('openai')));

printTable(
  ['package', 'MB', 'files', 'MB of openai', 'files of openai', 'goal'],
  [...ours, all, openai].map(({ name, bytes, files }) => [
    name,
    (bytes / 1e6).toFixed(2),
    files,
    ratio(bytes, openai.bytes),
    ratio(files, openai.files),
    name === all.name ? `MB ${judge(bytes / 1e6, LIMITS.megabytes)}, files ${judge(files, LIMITS.files)}` : '',
  ]),
);

function measureFolder(name, folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { name, bytes: files.reduce((sum, size) => sum + size, 0), files: files.length };
}
