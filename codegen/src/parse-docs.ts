import { parse } from 'yaml';
import { isObject } from './document.ts';
import type { OperationDoc, OperationDocs } from './emit/operation-docs.ts';
import { SpecError } from './spec-error.ts';

const FILE = 'spec/docs.yaml';

/**
 * Reads our words about operations from the text of `spec/docs.yaml`. `ids` are the operations that there are.
 *
 * @throws {@link SpecError} for an operation without words and for words without an operation
 */
export function parseDocs(text: string, ids: readonly string[]): OperationDocs {
  const content: unknown = parse(text);
  if (!isObject(content) || typeof content['reference'] !== 'string' || !isObject(content['operations'])) {
    throw new SpecError('has no `reference` and `operations`', { in: FILE, remedy: 'See the comment at its top.' });
  }
  const { reference, operations } = content;
  const known = new Set(ids);
  for (const id of Object.keys(operations)) {
    if (known.has(id)) continue;
    throw new SpecError('has words, and there is no such operation', {
      in: FILE,
      pointer: `/operations/${id}`,
      remedy: 'Remove them, or correct the name.',
    });
  }
  return new Map(ids.map((id) => [id, readDoc(operations[id], { id, reference })]));
}

function readDoc(value: unknown, { id, reference }: { id: string; reference: string }): OperationDoc {
  if (isObject(value) && typeof value['line'] === 'string' && typeof value['page'] === 'string') {
    return {
      line: value['line'],
      page: `${reference}/${value['page']}`,
      parameters: readParameters(value['parameters']),
    };
  }
  const remedy = `Add to ${FILE} under operations: ${id}: { line: What it does., page: section/name }`;
  throw new SpecError('has no words', { in: FILE, pointer: `/operations/${id}`, remedy });
}

function readParameters(value: unknown): ReadonlyMap<string, string> {
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).map(([name, line]) => [name, String(line)]));
}
