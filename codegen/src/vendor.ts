import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runCommand } from './run-command.ts';
import { SpecError } from './spec-error.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { vendorDocument } from './vendor/vendor-document.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      origin: { type: 'string' },
      commit: { type: 'string' },
      date: { type: 'string' },
    },
  });
  const { from, ...provenance } = values;
  if (from === undefined) {
    throw new SpecError('is missing', { in: '--from', remedy: 'Run: npm run vendor -- --from <file or URL>' });
  }
  const { document, source } = await vendorDocument(from, provenance);
  await writeFile(new URL('openapi.json', SPEC_FOLDER), document);
  await writeFile(new URL('source.json', SPEC_FOLDER), source);
});
