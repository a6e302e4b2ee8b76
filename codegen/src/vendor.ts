import { writeFile } from 'node:fs/promises';
import { readUpdateOptions } from './read-update-options.ts';
import { runCommand } from './run-command.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { vendorDocument } from './vendor/vendor-document.ts';

await runCommand(async () => {
  const { from, provenance } = readUpdateOptions('vendor');
  const { document, source } = await vendorDocument(from, provenance);
  await writeFile(new URL('openapi.json', SPEC_FOLDER), document);
  await writeFile(new URL('source.json', SPEC_FOLDER), source);
});
