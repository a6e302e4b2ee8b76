import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { forTypes, normalize } from '../normalize.ts';
import { readSpec } from '../read-spec.ts';
import { analyze } from './analyze.ts';
import type { Model, OperationModel } from './model.ts';

/** What was found by reading the upstream document and the official SDK, apart from this code. */
interface OperationRow {
  operationId: string;
  method: string;
  path: string;
  pagination: { style: string } | null;
  binaryResponse: boolean;
  auth: string;
  node: { auth: string } | null;
  betaHeader: { value: string; required: boolean } | null;
  streaming: object | null;
  query: { name: string }[];
}

const facts = new URL('../../../../shared/facts/operations.json', import.meta.url);

let model: Model;
let operations: readonly OperationModel[];

beforeAll(async () => {
  model = analyze(forTypes(normalize(await readSpec())), { version: '', sha256: '' });
  operations = model.areas.flatMap((area) => area.operations);
});

describe('the vendored document', () => {
  it('has the operations, streams, files and betas that were counted', () => {
    const count = (test: (operation: OperationModel) => unknown): number => operations.filter(test).length;
    expect(operations).toHaveLength(281);
    expect(count((one) => one.stream)).toBe(11);
    expect(count((one) => one.answer.kind === 'binary')).toBe(6);
    expect(count((one) => one.auth === 'admin')).toBe(122);
    expect(count((one) => one.beta?.startsWith('assistants='))).toBe(41);
    expect(count((one) => one.beta?.startsWith('chatkit_beta='))).toBe(6);
    expect(count((one) => one.optionalBetas?.includes('responses_multi_agent=v1'))).toBe(7);
    expect(count((one) => one.body === 'multipart' || one.body === 'maybe-multipart')).toBe(18);
  });

  it('knows which bytes may be JSON: the contents of files', () => {
    const bytes = operations.filter(({ answer }) => answer.kind === 'binary');
    const ids = (maybeJson: boolean) =>
      bytes.filter(({ answer }) => (answer.maybeJson ?? false) === maybeJson).map(({ id }) => id);
    expect(ids(true)).toEqual(['downloadContainerFile', 'downloadFile']);
    expect(ids(false)).toEqual(['createSpeech', 'downloadSkill', 'downloadSkillVersion', 'downloadVideo']);
  });

  it('has every way of paging as often as counted', () => {
    const ways = operations.flatMap(({ pagination }) =>
      pagination ? [`${pagination.send ?? '-'} ${pagination.from}`] : [],
    );
    const counts = Object.fromEntries([...new Set(ways)].map((way) => [way, ways.filter((one) => one === way).length]));
    expect(counts).toEqual({
      'after last_id': 39,
      'page next_page': 11,
      'after next': 9,
      'after last_item_id': 2,
      '- next_page': 2,
      '- none': 1,
    });
  });

  it('leaves no event union without an area', () => {
    const reached = (area: string): readonly string[] => model.areas.find((one) => one.name === area)?.reached ?? [];
    expect(reached('realtime')).toEqual(
      expect.arrayContaining(['RealtimeServerEvent', 'RealtimeTranslationClientEvent']),
    );
    expect(reached('responses')).toEqual(expect.arrayContaining(['ResponseStreamEvent', 'ResponsesClientEvent']));
    expect(reached('assistants')).toContain('AssistantStreamEvent');
    expect(reached('webhooks')).toContain('WebhookEvent');
    expect(model.schemas['WebhookEvent']?.anyOf).toHaveLength(16);
  });

  it('leads nowhere that is not there', () => {
    const emitted = new Set([...model.vocabulary, ...model.areas.flatMap((area) => area.schemas)]);
    for (const area of model.areas) for (const name of area.reached) expect(emitted).toContain(name);
  });
});

describe.skipIf(!existsSync(facts))('the facts collected by hand', () => {
  const ways: Record<string, string> = {
    'cursor-last_id': 'after last_id',
    'page-token': 'page next_page',
    'cursor-next': 'after next',
    'cursor-item-id': 'after last_item_id',
    'next_page-without-param': '- next_page',
    'single-page': '- none',
  };

  it('agree on every operation', () => {
    const rows: OperationRow[] = JSON.parse(readFileSync(facts, 'utf8'));
    const stable = rows.filter((row) => !row.operationId.startsWith('beta_'));
    const want = stable.map((row) => ({
      key: `${row.method} ${row.path}`,
      paging: row.pagination && ways[row.pagination.style],
      // The official SDK takes the admin key for three operations more, as their documentation says.
      admin: row.auth === 'admin' || row.node?.auth === 'admin',
      beta: row.betaHeader?.required ? row.betaHeader.value : null,
      streams: row.streaming !== null,
      // The answer of a call's creation is SDP: text, which the facts file under binary.
      binary: row.binaryResponse && row.path !== '/realtime/calls',
      query: row.query
        .map(({ name }) => name.replace('[]', ''))
        .filter((name) => name !== 'stream')
        .sort(),
    }));
    const found = operations.map((one) => ({
      key: `${one.method} ${one.path}`,
      paging: one.pagination ? `${one.pagination.send ?? '-'} ${one.pagination.from}` : null,
      admin: one.auth === 'admin',
      beta: one.beta ?? null,
      streams: one.stream !== undefined,
      binary: one.answer.kind === 'binary',
      query: [...one.query].sort(),
    }));
    const byKey = (first: { key: string }, second: { key: string }): number => (first.key < second.key ? -1 : 1);
    expect(found.sort(byKey)).toEqual(want.sort(byKey));
  });
});
