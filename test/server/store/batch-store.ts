import type { Batch } from '@unspool/generated/batches';
import type { BatchOutputRow } from '../batches/batch-output-row.ts';

/** A batch as it is told, and the answers that it has once it is completed. */
export interface StoredBatch {
  readonly batch: Batch;
  readonly rows: readonly BatchOutputRow[];
}

/** Batches in memory, by id. */
export interface BatchStore {
  /** Takes the place of an earlier one with its id. */
  readonly put: (stored: StoredBatch) => void;
  readonly get: (id: string) => StoredBatch | undefined;
  /** Oldest first. */
  readonly list: () => Batch[];
}

export function createBatchStore(): BatchStore {
  const byId = new Map<string, StoredBatch>();
  return {
    put: (stored) => void byId.set(stored.batch.id, stored),
    get: (id) => byId.get(id),
    list: () => [...byId.values()].map(({ batch }) => batch),
  };
}
