import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSpec } from './read-spec.ts';
import { SPEC_FOLDER } from './spec-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspool-spec-'));
  await cp(SPEC_FOLDER, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

describe('readSpec', () => {
  it.each([
    ['openapi.json', '{', 'spec/openapi.json: is not valid JSON. Correct it, or restore it from the repository.'],
    ['openapi.json', '{}', 'spec/openapi.json: is not an OpenAPI document. '],
    ['overlay.yaml', 'a: [', 'spec/overlay.yaml: is neither JSON nor YAML ('],
    ['overlay.yaml', 'a: 1', 'spec/overlay.yaml: is not an OpenAPI Overlay 1.0.0. '],
    ['names.yaml', 'GET /a: [1]', 'spec/names.yaml#/GET ~1a: is no name. Write `key: name`.'],
    ['schema-names.yaml', 'A: 1', 'spec/schema-names.yaml#/A: is no name. '],
  ])('tells that %s holds %s', async (name, text, message) => {
    await writeFile(join(folder, name), text);
    await expect(readSpec(pathToFileURL(`${folder}/`))).rejects.toThrow(message);
  });

  it('tells a file that is missing', async () => {
    await rm(join(folder, 'overlay.yaml'));
    await expect(readSpec(pathToFileURL(`${folder}/`))).rejects.toThrow(
      'spec/overlay.yaml: cannot be read. Restore it from the repository.',
    );
  });
});
