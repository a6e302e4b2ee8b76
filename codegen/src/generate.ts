import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateFiles } from './generate-files.ts';
import { runCommand } from './run-command.ts';
import { SpecError } from './spec-error.ts';
import { findChanges, isUnchanged } from './write/find-changes.ts';
import { readFolder, writeFolder } from './write/generated-folder.ts';
import { replaceExports } from './write/list-exports.ts';

const PACKAGE = new URL('../../packages/generated/', import.meta.url);

await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const folder = fileURLToPath(new URL('src/gen/', PACKAGE));
  const manifest = new URL('package.json', PACKAGE);
  const files = await generateFiles();
  const changes = findChanges(await readFolder(folder), files);
  const modules = files.flatMap(({ path }) => /^(?!schemas\/)([^/]+)\/index\.ts$/.exec(path)?.[1] ?? []);
  const present = await readFile(manifest, 'utf8');
  const wanted = replaceExports(present, modules);
  if (!values.check) {
    await writeFolder(folder, changes);
    if (present !== wanted) await writeFile(manifest, wanted);
    return;
  }
  const differing = [
    ...changes.write.map((file) => file.path),
    ...changes.remove,
    ...(present === wanted ? [] : ['package.json']),
  ];
  if (isUnchanged(changes) && present === wanted) return;
  throw new SpecError(
    `${differing.length} files are not what spec/ and codegen/ make of them, the first is ${differing[0]}`,
    {
      in: 'packages/generated',
      remedy: 'Run: npm run generate',
    },
  );
});
