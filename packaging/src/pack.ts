import { readFile, rename, rm } from 'node:fs/promises';
import { joinDeclarations, joinScripts } from './join-modules.ts';
import { listEntries } from './list-entries.ts';

// Run in the folder of a package after the compiler: what is in `build/`, a file for each source file, becomes `dist/`, a file for each
// entry of `exports`. An installation of all packages has 1,000 files otherwise, and an import opens 100 of them.
const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
const folder = process.cwd();
const from = `${folder}/build`;
const to = `${folder}/dist.new`;

await rm(to, { recursive: true, force: true });
await joinScripts({ from, to, entries: listEntries(exports, '.js') });
await joinDeclarations({ from, to, entries: listEntries(exports, '.d.ts') });

// At once, so that whoever runs meanwhile finds the old package or the new one.
await rm('dist', { recursive: true, force: true });
await rename(to, 'dist');
await rm(from, { recursive: true });
