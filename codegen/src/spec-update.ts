import { spawnSync } from 'node:child_process';
import { readUpdateOptions } from './read-update-options.ts';
import { runCommand } from './run-command.ts';
import { SpecError } from './spec-error.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { updateSpec } from './update-spec.ts';
import { PACKAGE_FOLDER } from './write/generated-package.ts';

const CHANGESET_FOLDER = new URL('../../.changeset/', import.meta.url);
const TYPE_CHECK = ['run', '--silent', 'typecheck', '-w', 'packages/generated'];

await runCommand(async () => {
  const { from, provenance } = readUpdateOptions('spec:update');
  let differences = '';
  const report = (text: string): void => void (differences = text);
  try {
    const places = { spec: SPEC_FOLDER, package: PACKAGE_FOLDER, changesets: CHANGESET_FOLDER };
    await updateSpec({ from, provenance, ...places, report });
    checkTypes();
  } finally {
    process.stdout.write(differences);
  }
});

function checkTypes(): void {
  const { status } = spawnSync('npm', TYPE_CHECK, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  const remedy = 'Correct the document in spec/overlay.yaml, or the pass or emitter that wrote them.';
  throw new SpecError('the generated types do not compile', { in: 'packages/generated', remedy });
}
