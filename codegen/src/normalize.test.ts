import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SENT_EVENTS, EVENT_ROOTS } from './event-roots.ts';
import { listOperations } from './map-operations.ts';
import { forTypes, forValidation, normalize } from './normalize.ts';
import { applyOverlay } from './overlay/apply-overlay.ts';
import { findReachable } from './passes/drop-dead-schemas.ts';
import { dropDiscriminators } from './passes/drop-discriminators.ts';
import { dropOwnKeywords } from './passes/drop-own-keywords.ts';
import { dropStreamSwitches } from './passes/drop-stream-switches.ts';
import { flattenExtensions } from './passes/flatten-all-of.ts';
import { listPasses } from './passes/index.ts';
import { moveStreams } from './passes/move-streams.ts';
import { openAnswers } from './passes/open-answers.ts';
import { tagUnions } from './passes/tag-unions.ts';
import { readSpec } from './read-spec.ts';
import { SPEC_FOLDER } from './spec-folder.ts';
import { checkDocument } from './vendor/check-document.ts';
import { distill } from './vendor/distill.ts';

const PREVIOUS = new URL('../../shared/upstream/openapi.previous.json', SPEC_FOLDER);

const spec = await readSpec();
const raw = spec.document;
const normal = normalize(spec);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe('normalize', () => {
  it('keeps the 281 operations and drops the 7 of the second contract', () => {
    expect(listOperations(raw)).toHaveLength(288);
    expect(listOperations(normal)).toHaveLength(281);
    expect(Object.keys(normal.paths).filter((path) => path.includes('?'))).toEqual([]);
  });

  it('finds 986 schemas that operations, event unions and webhooks lead to', () => {
    const paths = Object.fromEntries(Object.entries(raw.paths).filter(([path]) => !path.includes('?')));
    expect(findReachable({ ...raw, paths }, EVENT_ROOTS).size).toBe(986);
  });

  it('finds 13 streaming operations, 7 declared and 6 not, of which 11 are left', () => {
    const count = (document: typeof raw): number =>
      listOperations(document).filter(({ operation }) => operation['x-unspool-stream']).length;
    expect(count(moveStreams(raw))).toBe(7);
    expect(count(moveStreams(applyOverlay(raw, spec.overlay)))).toBe(13);
    expect(count(normal)).toBe(11);
  });

  it('leaves no dangling reference, no beta twin and no name that is not an identifier', () => {
    expect(checkDocument(normal, 'normal')).toBe(normal);
    const names = Object.keys(normal.components.schemas);
    expect(names.filter((name) => name.startsWith('Beta') || !/^[A-Za-z]\w*$/.test(name))).toEqual([]);
  });

  it('takes every name of spec/names.yaml, in areas that the package has', () => {
    const areas = new Set(listOperations(normal).map(({ operation }) => operation['x-unspool-area']));
    const union = readFileSync(new URL('../packages/generated/src/gen/area.ts', SPEC_FOLDER), 'utf8');
    expect([...areas].map(String).toSorted()).toEqual([...union.matchAll(/'([a-z-]+)'/g)].map(([, area]) => area));
    const verbs = listOperations(normal).map(({ operation }) => operation['x-unspool-name'] ?? '');
    expect(verbs.filter((name) => /^(?:retrieve|modify|fetch)|Method$/.test(name))).toEqual([]);
  });
});

describe('passes', () => {
  const passes = [
    ...listPasses(spec.names),
    flattenExtensions,
    tagUnions,
    openAnswers(SENT_EVENTS),
    dropOwnKeywords,
    dropDiscriminators,
    dropStreamSwitches,
  ];

  it('are pure and the same again when they run twice', () => {
    let document = freeze(applyOverlay(raw, spec.overlay));
    for (const [index, pass] of passes.entries()) {
      document = freeze(pass(document));
      expect(JSON.stringify(pass(document)) === JSON.stringify(document), `pass ${index} ${pass.name}`).toBe(true);
    }
  });

  it('each change the document, but for the check', () => {
    let document = applyOverlay(raw, spec.overlay);
    const idle: number[] = [];
    for (const [index, pass] of passes.entries()) {
      const next = pass(document);
      if (JSON.stringify(next) === JSON.stringify(document)) idle.push(index);
      document = next;
    }
    expect(idle).toEqual([0]);
  });
});

describe.skipIf(!existsSync(PREVIOUS))('a document that the corrections were not written for', () => {
  it('comes through the whole chain', () => {
    const document = distill(checkDocument(JSON.parse(readFileSync(PREVIOUS, 'utf8')), 'previous'));
    const previous = normalize({ ...spec, document });
    expect(listOperations(previous).length).toBeGreaterThan(250);
    expect(checkDocument(forTypes(previous), 'types').openapi).toBe('3.1.0');
    expect(checkDocument(forValidation(previous), 'validation').openapi).toBe('3.1.0');
  });
});
