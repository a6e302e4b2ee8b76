import type { Batch } from '@unspool/generated/batches';
import { unixSeconds } from '../clock.ts';
import type { ServerContext } from '../server-context.ts';
import type { StoredBatch } from '../store/batch-store.ts';
import type { BatchOutputRow } from './batch-output-row.ts';

/** The batch one step on: it goes from one state to the next each time that it is asked for, so that no test has to wait. */
export function advanceBatch(stored: StoredBatch, context: ServerContext): StoredBatch {
  const { batch, rows } = stored;
  const now = unixSeconds(context.clock);
  switch (batch.status) {
    case 'validating': {
      if (batch.errors !== undefined) return { rows, batch: { ...batch, status: 'failed', failed_at: now } };
      const counts = { total: rows.length, completed: 0, failed: 0 };
      return { rows, batch: { ...batch, status: 'in_progress', in_progress_at: now, request_counts: counts } };
    }
    case 'in_progress':
      return { rows, batch: { ...batch, status: 'finalizing', finalizing_at: now } };
    case 'finalizing':
      return { rows, batch: { ...batch, ...storeRows(stored, context), status: 'completed', completed_at: now } };
    case 'cancelling':
      return { rows, batch: { ...batch, status: 'cancelled', cancelled_at: now } };
    default:
      return stored;
  }
}

/** Puts the answers into files: those of rows that were refused into one of their own. */
function storeRows({ batch, rows }: StoredBatch, context: ServerContext): Partial<Batch> {
  const done = rows.filter(({ response }) => response.status_code < 400);
  const refused = rows.filter((row) => !done.includes(row));
  const output = storeFile(done, `${batch.id}_output.jsonl`, context);
  const errors = storeFile(refused, `${batch.id}_error.jsonl`, context);
  return {
    ...(output !== undefined && { output_file_id: output }),
    ...(errors !== undefined && { error_file_id: errors }),
    request_counts: { total: rows.length, completed: done.length, failed: refused.length },
  };
}

function storeFile(rows: readonly BatchOutputRow[], filename: string, context: ServerContext): string | undefined {
  if (rows.length === 0) return undefined;
  const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const id = context.createId('file');
  const created_at = unixSeconds(context.clock);
  const facts = { object: 'file', purpose: 'batch_output', status: 'processed' } as const;
  const file = { ...facts, id, bytes: bytes.length, created_at, filename };
  context.files.add({ file, bytes, contentType: 'application/jsonl' });
  return id;
}
