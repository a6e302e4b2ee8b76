import { parseArgs } from 'node:util';
import { GENERATE_COMMAND } from './emit/generated-file.ts';
import { generateFiles } from './generate-files.ts';
import { readGeneratorInput } from './read-generator-input.ts';
import { runCommand } from './run-command.ts';
import { SpecError } from './spec-error.ts';
import { findPackageChanges, listChanges, writePackage } from './write/generated-package.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const changes = await findPackageChanges(await generateFiles(await readGeneratorInput()));
  if (!values.check) return writePackage(changes);
  const paths = listChanges(changes);
  if (paths.length === 0) return;
  throw new SpecError(`differs from what spec/ and codegen/ make, first in ${paths[0]} (of ${paths.length})`, {
    in: 'packages/generated',
    remedy: `Run: ${GENERATE_COMMAND}`,
  });
});
