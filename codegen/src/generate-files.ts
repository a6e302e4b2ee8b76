import { readFile } from 'node:fs/promises';
import { analyzeValidation } from './analyze/analyze-validation.ts';
import { analyze } from './analyze/analyze.ts';
import type { SourceModel } from './analyze/model.ts';
import { emit } from './emit/emit.ts';
import type { GeneratedFile } from './emit/generated-file.ts';
import { emitSchemas } from './emit/emit-schemas.ts';
import { forTypes, forValidation, normalize } from './normalize.ts';
import { readDocs } from './read-docs.ts';
import { readSpec } from './read-spec.ts';
import { SPEC_FOLDER } from './spec-folder.ts';

/** The whole chain in memory: from `spec/` to the files of `packages/generated/src/gen/`. Writes nothing. */
export async function generateFiles(folder: URL = SPEC_FOLDER): Promise<readonly GeneratedFile[]> {
  const document = normalize(await readSpec(folder));
  const source = await readSource(folder);
  const model = analyze(forTypes(document), source);
  const ids = model.areas.flatMap((area) => area.operations.map((operation) => operation.id));
  const code = await emit(model, await readDocs(ids, folder));
  return [...code, ...emitSchemas(analyzeValidation(forValidation(document), source))];
}

async function readSource(folder: URL): Promise<SourceModel> {
  return JSON.parse(await readFile(new URL('source.json', folder), 'utf8'));
}
