import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runCommand } from './run-command.ts';
import { SpecError } from './spec-error.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { checkDocument } from './vendor/check-document.ts';
import { distill } from './vendor/distill.ts';
import { layOutJson } from './vendor/lay-out-json.ts';
import { loadDocument } from './vendor/load-document.ts';
import { parseDocument } from './vendor/parse-document.ts';

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
  if (!from)
    throw new SpecError('is missing', {
      in: '--from',
      remedy: 'Pass a file or URL: npm run vendor -- --from <file or URL>.',
    });
  const loaded = await loadDocument(from);
  const document = checkDocument(parseDocument(new TextDecoder().decode(loaded.bytes), loaded.from), loaded.from);
  const source = {
    from: loaded.from,
    ...provenance,
    openapi: document.openapi,
    version: document.info.version,
    sha256: createHash('sha256').update(loaded.bytes).digest('hex'),
  };
  await writeFile(new URL('openapi.json', SPEC_FOLDER), layOutJson(distill(document)));
  await writeFile(new URL('source.json', SPEC_FOLDER), `${JSON.stringify(source, null, 2)}\n`);
});
