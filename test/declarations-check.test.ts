import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

import { isForNode, listEntries } from './entries/list-entries.ts';

const { resolve } = createRequire(import.meta.url);
const compiler = resolve('typescript/package.json').replace('package.json', 'bin/tsc');
const entries = listEntries();
const forPage = (specifier: string): boolean => /\/(browser|worklet)$/.test(specifier);

/** Settings of a plain project: nothing beyond ES2022, no types that nobody asked for, and no library left unchecked. */
const settings = {
  noEmit: true,
  strict: true,
  skipLibCheck: false,
  target: 'es2022',
  types: [],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
};

it.each([
  ['a page', ['es2022', 'dom'], entries.filter((specifier) => !isForNode(specifier))],
  ['a worker', ['es2022', 'webworker'], entries.filter((specifier) => !isForNode(specifier) && !forPage(specifier))],
  ['a server', ['es2022', 'dom'], entries],
])('the declarations check in the project of %s, whatever its settings', { timeout: 120_000 }, async (_, lib, some) => {
  expect(some.length).toBeGreaterThan(50);
  const folder = await mkdtemp(join(tmpdir(), 'unspool-declarations-'));
  try {
    await mkdir(join(folder, 'node_modules/@unspool'), { recursive: true });
    for (const name of ['generated', 'providers', 'realtime', 'streaming']) {
      const from = fileURLToPath(new URL(`../packages/${name}`, import.meta.url));
      await symlink(from, join(folder, 'node_modules/@unspool', name), 'junction');
    }
    if (some.some(isForNode)) {
      const types = dirname(dirname(resolve('@types/node/package.json')));
      await symlink(types, join(folder, 'node_modules/@types'), 'junction');
    }
    const program = some.map((specifier, index) => `export * as entry${index} from '${specifier}';`).join('\n');
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    await writeFile(join(folder, 'program.ts'), program);
    for (const moduleResolution of ['nodenext', 'bundler']) {
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
      const compilerOptions = { ...settings, lib, module, moduleResolution };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
      const told = await promisify(execFile)(process.execPath, [compiler], { cwd: folder }).catch(
        (failure: unknown) => failure,
      );
      expect(told).toMatchObject({ stdout: '' });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
