import { readFile } from 'node:fs/promises';
import type { GeneratorInput } from './generate-files.ts';
import { readSpec } from './read-spec.ts';
import { SPEC_FOLDER } from './spec-folder.ts';

/** Reads what the generator starts from: the folder `spec/`. */
export async function readGeneratorInput(folder: URL = SPEC_FOLDER): Promise<GeneratorInput> {
  const [spec, source, docs] = await Promise.all([
    readSpec(folder),
    readFile(new URL('source.json', folder), 'utf8'),
    readFile(new URL('docs.yaml', folder), 'utf8'),
  ]);
  return { spec, source: JSON.parse(source), docs };
}
