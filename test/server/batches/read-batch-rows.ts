import type { BatchError } from '@unspool/generated/batches';
import { isObject } from '../model/json-schema.ts';

/** One request of a batch. */
export interface BatchRow {
  readonly customId: string;
  readonly body: unknown;
}

/** What a file of requests holds, or why it cannot be worked off. */
export interface BatchRows {
  readonly rows: readonly BatchRow[];
  readonly errors: readonly BatchError[];
}

/** Reads a file of requests that all go to `endpoint`: one object a line, each with a `custom_id` of its own. */
export function readBatchRows(bytes: Uint8Array, endpoint: string): BatchRows {
  const rows: BatchRow[] = [];
  const errors: BatchError[] = [];
  const names = new Set<string>();
  for (const [index, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = parse(text);
    const fault = findFault(line, endpoint, names);
    if (fault) errors.push({ ...fault, line: index + 1 });
    else if (isObject(line)) rows.push({ customId: String(line['custom_id']), body: line['body'] });
  }
  return errors.length > 0 ? { rows: [], errors } : { rows, errors };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findFault(line: unknown, endpoint: string, names: Set<string>): BatchError | undefined {
  if (!isObject(line)) return { code: 'invalid_json_line', message: 'This line is not a JSON object.', param: null };
  const { custom_id: name, method, url } = line;
  if (typeof name !== 'string')
    return { code: 'missing_required_parameter', message: "'custom_id' must be a text.", param: 'custom_id' };
  if (names.has(name))
    return { code: 'duplicate_custom_id', message: "Another line has this 'custom_id'.", param: 'custom_id' };
  names.add(name);
  if (method !== 'POST') return { code: 'invalid_method', message: "'method' must be POST.", param: 'method' };
  if (url !== endpoint)
    return { code: 'mismatched_endpoint', message: "'url' must be the batch's endpoint.", param: 'url' };
  return undefined;
}
