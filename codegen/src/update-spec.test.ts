import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { updateSpec } from './update-spec.ts';
import { PACKAGE_FOLDER } from './write/generated-package.ts';

let folder: URL;
let spec: URL;
let packageFolder: URL;
let changesets: URL;

beforeEach(async () => {
  folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'unspool-'))}/`);
  spec = new URL('spec/', folder);
  packageFolder = new URL('generated/', folder);
  changesets = new URL('changesets/', folder);
  await mkdir(changesets);
  await cp(SPEC_FOLDER, spec, { recursive: true });
  await cp(new URL('package.json', PACKAGE_FOLDER), new URL('package.json', packageFolder));
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes the vendored document with a change, as an upstream document would have it. */
async function writeUpstream(change: (document: Document) => void): Promise<string> {
  // eslint-disable-line typescript/no-explicit-any -- test data of any shape
  const document = JSON.parse(await readFile(new URL('openapi.json', spec), 'utf8'));
  change(document);
  const upstream = new URL('upstream.json', folder);
  await writeFile(upstream, JSON.stringify(document));
  return fileURLToPath(upstream);
}

describe('updateSpec', { timeout: 60_000 }, () => {
  it('vendors, generates and tells what came', async () => {
    const from = await writeUpstream((document) => {
      document.components.schemas['Embedding']!.properties!['norm'] = { type: 'number' };
    });
    let report = '';
    const provenance = { date: '2026-12-01' };
    const places = { spec, package: packageFolder, changesets };
    await updateSpec({ from, provenance, ...places, report: (text) => (report = text) });
    expect(report).toBe('Operations: no difference\nSchemas: 1 changed\n  ~ Embedding: +norm\nEvents: no difference\n');
    expect(await readFile(new URL('src/gen/embeddings/types.ts', packageFolder), 'utf8')).toContain(
      'norm?: number | undefined;',
    );
    expect(await readFile(new URL('openapi.json', spec), 'utf8')).toContain('"norm"');
    const { sha256 } = JSON.parse(await readFile(new URL('source.json', spec), 'utf8'));
    expect(await readdir(changesets)).toEqual([`api-${sha256.slice(0, 8)}.md`]);
    const changeset = await readFile(new URL(`api-${sha256.slice(0, 8)}.md`, changesets), 'utf8');
    expect(changeset).toContain("'@unspool/generated': minor\n");
    expect(changeset).toContain(report.trimEnd());
  });

  it('writes no changeset where nothing came, went or changed', async () => {
    const from = await writeUpstream(() => undefined);
    await updateSpec({
      from,
      provenance: {},
      spec,
      package: packageFolder,
      changesets,
      report: () => undefined,
    });
    expect(await readdir(changesets)).toEqual([]);
  });

  it('leaves everything as it was when an operation has no name, and still tells what came', async () => {
    const before = await readFile(new URL('openapi.json', spec), 'utf8');
    const from = await writeUpstream((document) => {
      document.paths['/things'] = { get: { operationId: 'listThings', responses: { 200: { description: '' } } } };
    });
    let report = '';
    const update = updateSpec({
      from,
      provenance: {},
      spec,
      package: packageFolder,
      changesets,
      report: (text) => (report = text),
    });
    await expect(update).rejects.toThrow(
      'spec/openapi.json#/paths/~1things/get: has no name. Add a line to spec/names.yaml: GET /things',
    );
    expect(report).toContain('Operations: 1 added\n  + GET /things\n');
    expect(await readFile(new URL('openapi.json', spec), 'utf8')).toBe(before);
    expect(await readdir(changesets)).toEqual([]);
  });
});

const previous = new URL('../../../shared/upstream/openapi.previous.json', import.meta.url);

describe.skipIf(!existsSync(previous))('an older upstream document', { timeout: 60_000 }, () => {
  it('goes through the whole chain', async () => {
    let report = '';
    const places = { spec, package: packageFolder, changesets, report: (text: string) => (report = text) };
    await updateSpec({ from: fileURLToPath(previous), provenance: {}, ...places });
    expect(report).toContain('  - ResponseStreamEvent response.shell_call_command.added\n');
    const events = await readFile(new URL('src/gen/responses/types.ts', packageFolder), 'utf8');
    expect(events).toContain('export type ResponseStreamEvent =');
    expect(events).not.toContain('ResponseShellCallCommandAddedStreamingEvent');
  });
});
