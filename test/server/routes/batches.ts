import {
  cancelBatchOperation,
  createBatchOperation,
  getBatchOperation,
  listBatchesOperation,
  type Batch,
  type CreateBatchRequest,
  type ListBatchesParams,
} from '@unspool/generated/batches';
import { advanceBatch } from '../batches/advance-batch.ts';
import { answerBatchRow } from '../batches/answer-batch-row.ts';
import { readBatchRows } from '../batches/read-batch-rows.ts';
import { unixSeconds } from '../clock.ts';
import { RequestError } from '../errors/request-error.ts';
import { serve, type OperationCall, type ServedOperation } from '../http/serve.ts';
import type { StoredBatch } from '../store/batch-store.ts';
import { pageOf } from '../store/page.ts';

/** Finds the operation that a `POST` to a path without parameters is for. */
export type FindOperation = (path: string) => ServedOperation | undefined;

/** Batches: each row of the file is answered as the operation itself would; a batch goes on by being looked at. */
export function batchRoutes(find: FindOperation): readonly ServedOperation[] {
  return [
    serve<CreateBatchRequest>(createBatchOperation, async (call) => Response.json(await createBatch(call, find))),
    serve(getBatchOperation, (call) => {
      const stored = advanceBatch(findBatch(call), call.context);
      call.context.batches.put(stored);
      return Response.json(stored.batch);
    }),
    serve<undefined, NonNullable<ListBatchesParams>>(listBatchesOperation, ({ context, query }) => {
      const page = pageOf(context.batches.list(), query, 20);
      if (page === undefined)
        throw new RequestError({ message: "'after' names no batch of this list.", param: 'after' });
      return Response.json(page);
    }),
    serve(cancelBatchOperation, (call) => Response.json(cancelBatch(call))),
  ];
}

async function createBatch(call: OperationCall<CreateBatchRequest, object>, find: FindOperation): Promise<Batch> {
  const { body, context } = call;
  const input = context.files.get(body.input_file_id);
  if (input?.file.purpose !== 'batch')
    throw new RequestError({ message: "There is no file with this id and purpose 'batch'.", param: 'input_file_id' });
  const served = find(body.endpoint.replace('/v1', ''));
  if (served === undefined) throw new RequestError({ message: 'This endpoint has no operation.', param: 'endpoint' });
  const { rows, errors } = readBatchRows(input.bytes, body.endpoint);
  const answers = [];
  for (const row of rows) answers.push(await answerBatchRow(row, served, call));
  const created_at = unixSeconds(context.clock);
  const batch: Batch = {
    id: context.createId('batch'),
    object: 'batch',
    endpoint: body.endpoint,
    ...(errors.length > 0 && { errors: { object: 'list', data: [...errors] } }),
    input_file_id: body.input_file_id,
    completion_window: body.completion_window,
    status: 'validating',
    created_at,
    expires_at: created_at + 86_400,
    request_counts: { total: 0, completed: 0, failed: 0 },
    ...(body.metadata !== undefined && { metadata: body.metadata }),
  };
  context.batches.put({ batch, rows: answers });
  return batch;
}

function cancelBatch(call: OperationCall<undefined, object>): Batch {
  const { batch, rows } = findBatch(call);
  const isOver = ['completed', 'failed', 'expired', 'cancelled'].includes(batch.status);
  if (isOver) throw new RequestError({ status: 409, message: `The batch is ${batch.status} and cannot be cancelled.` });
  const cancelling: Batch = { ...batch, status: 'cancelling', cancelling_at: unixSeconds(call.context.clock) };
  call.context.batches.put({ batch: cancelling, rows });
  return cancelling;
}

function findBatch({ context, path }: OperationCall<undefined, object>): StoredBatch {
  const stored = context.batches.get(path('batch_id'));
  if (stored === undefined)
    throw new RequestError({ status: 404, message: 'There is no batch with this id.', param: 'batch_id' });
  return stored;
}
