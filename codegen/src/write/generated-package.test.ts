import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPackageChanges, listChanges, writePackage } from './generated-package.ts';

let folder: URL;

beforeEach(async () => {
  folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'unspool-'))}/`);
  await writeFile(new URL('package.json', folder), '{ "exports": { ".": "./dist/index.js" } }');
});

afterEach(() => rm(folder, { recursive: true }));

const files = [
  { path: 'area.ts', text: 'area' },
  { path: 'chat/index.ts', text: 'chat' },
  { path: 'schemas/index.ts', text: 'schemas' },
];

describe('the generated package', () => {
  it('is written, and then there is nothing left to change', async () => {
    const changes = await findPackageChanges(files, folder);
    expect(listChanges(changes)).toEqual([
      'package.json',
      'src/gen/area.ts',
      'src/gen/chat/index.ts',
      'src/gen/schemas/index.ts',
    ]);
    await writePackage(changes, folder);
    expect(await readFile(new URL('src/gen/chat/index.ts', folder), 'utf8')).toBe('chat');
    expect(listChanges(await findPackageChanges(files, folder))).toEqual([]);
  });

  it('gives areas a subpath, and schemas none', async () => {
    await writePackage(await findPackageChanges(files, folder), folder);
    const manifest = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
    expect(Object.keys(manifest.exports)).toEqual(['.', './chat']);
  });

  it('loses the files that nothing writes any more', async () => {
    await writePackage(await findPackageChanges(files, folder), folder);
    const fewer = await findPackageChanges(files.slice(0, 1), folder);
    expect(listChanges(fewer)).toEqual(['package.json', 'src/gen/chat/index.ts', 'src/gen/schemas/index.ts']);
    await writePackage(fewer, folder);
    await expect(readFile(new URL('src/gen/chat/index.ts', folder))).rejects.toThrow('ENOENT');
  });
});
