import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSpec } from './read-spec.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { vendorDocument } from './vendor/vendor-document.ts';

const UPSTREAM = new URL('../../shared/upstream/openapi.json', SPEC_FOLDER);

const text = readFileSync(new URL('openapi.json', SPEC_FOLDER), 'utf8');
const { document } = await readSpec();

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

describe('spec/openapi.json', () => {
  it('holds no sentence of the upstream document', () => {
    const wordy = listStrings(document).filter((value) => value.split(/\s+/).length > 2);
    expect(wordy).toEqual([]);
  });

  it('has as members of schemas, operations and answers nothing but facts', () => {
    const keys = new Set([...text.matchAll(/"(x-[^"]+)":/g)].map(([, key]) => key));
    expect([...keys].toSorted()).toEqual(['x-unspool-beta', 'x-unspool-group', 'x-unspool-stability']);
  });

  it.skipIf(!existsSync(UPSTREAM))('is what the vendor step makes of the upstream document', async () => {
    const source = JSON.parse(readFileSync(new URL('source.json', SPEC_FOLDER), 'utf8'));
    const vendored = await vendorDocument(fileURLToPath(UPSTREAM), source);
    expect(vendored.document === text).toBe(true);
    expect(JSON.parse(vendored.source)).toEqual(source);
  });

  it.skipIf(!existsSync(UPSTREAM))('shares no text of more than two words with it', () => {
    const upstream = listStrings(JSON.parse(readFileSync(UPSTREAM, 'utf8'))).filter(
      (value) => value.split(/\s+/).length > 2,
    );
    expect(upstream.length).toBeGreaterThan(5000);
    expect(upstream.filter((value) => text.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
  });
});
