import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from './analyze/analyze.ts';
import { findSettable } from './analyze/find-settable.ts';
import type { Model } from './analyze/model.ts';
import { addMemberWords } from './emit/add-member-words.ts';
import { addWords, WORDS } from './emit/add-words.ts';
import { mapMembers } from './emit/map-members.ts';
import type { OperationDocs } from './emit/operation-docs.ts';
import { forTypes, normalize } from './normalize.ts';
import { parseDocs } from './parse-docs.ts';
import { parseMemberDocs } from './parse-member-docs.ts';
import { readGeneratorInput } from './read-generator-input.ts';

/** The areas whose every parameter an editor explains. */
const AREAS = ['audio', 'batches', 'chat', 'embeddings', 'files', 'images', 'realtime', 'responses'];

const upstream = new URL('../../../shared/upstream/openapi.json', import.meta.url);

let docs: string;
let model: Model;
let operations: OperationDocs;
let lines: readonly string[];
let unused: readonly string[];

beforeAll(async () => {
  const input = await readGeneratorInput();
  docs = input.docs;
  const analyzed = analyze(forTypes(normalize(input.spec)), input.source);
  operations = parseDocs(
    docs,
    analyzed.areas.flatMap((area) => area.operations.map(({ id }) => id)),
  );
  const members = parseMemberDocs(docs);
  const described = addMemberWords(analyzed, members);
  model = addWords(described.model, operations);
  unused = described.unused;
  lines = [
    ...[...operations.values()].flatMap(({ line, parameters }) => [line, ...parameters.values()]),
    ...members.byName.values(),
    ...[...members.bySchema.values()].flatMap((paths) => [...paths.values()]),
  ];
});

describe('spec/docs.yaml', () => {
  it('explains every member that a request or client event of these areas can set', () => {
    const missing: string[] = [];
    let explained = 0;
    for (const name of findSettable(model, AREAS)) {
      mapMembers(model.schemas[name] ?? {}, (member, path) => {
        if (typeof member[WORDS] === 'string') explained += 1;
        else if (!('const' in member)) missing.push(`${name}: ${path}`);
        return member;
      });
    }
    expect(missing).toEqual([]);
    expect(explained).toBeGreaterThan(900);
  });

  it('explains every parameter in the paths of these areas', () => {
    const inPath = model.areas
      .filter(({ name }) => AREAS.includes(name))
      .flatMap((area) =>
        area.operations.flatMap(({ id, pathParameters }) => pathParameters.map((name) => ({ id, name }))),
      );
    expect(inPath.filter(({ id, name }) => !operations.get(id)?.parameters.has(name))).toEqual([]);
    expect(inPath).toHaveLength(20);
  });

  it('says nothing about what is not there, and covers the areas that it names', () => {
    expect(unused).toEqual([]);
    expect(parseMemberDocs(docs).areas).toEqual(AREAS);
  });

  it('has lines that fit above a member: a sentence or two, 120 characters at most', () => {
    expect(lines.filter((line) => line.length > 120 || !line.endsWith('.') || /\n/.test(line))).toEqual([]);
  });

  it.skipIf(!existsSync(upstream))('says nothing in upstream’s words', () => {
    const theirs = readDescriptions(JSON.parse(readFileSync(upstream, 'utf8')));
    const sentences = new Set(theirs.flatMap(toSentences));
    const runs = new Set(theirs.flatMap((text) => toRuns(toWords(text))));
    const repeated = lines.filter(
      (line) =>
        toSentences(line).some((one) => sentences.has(one)) || toRuns(toWords(line)).some((run) => runs.has(run)),
    );
    expect(theirs.length).toBeGreaterThan(5000);
    expect(repeated).toEqual([]);
  });
});

/** Every text that describes something, wherever it stands. */
function readDescriptions(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' && (key === 'description' || key === 'summary') ? [child] : readDescriptions(child),
  );
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Sentences, normalised. One of three words or fewer is nobody's. */
function toSentences(text: string): string[] {
  const sentences = text.split(/[.!?;:](?:\s|$)/u).map(toWords);
  return sentences.filter((words) => words.length > 3).map((words) => words.join(' '));
}

/** Eight words in a row, from each place on. */
function toRuns(words: readonly string[]): string[] {
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
}
