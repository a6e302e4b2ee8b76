import { RequestError, toErrorBody } from '../errors/request-error.ts';
import type { OperationCall, ServedOperation } from '../http/serve.ts';
import { isObject } from '../model/json-schema.ts';
import { checkRequest } from '../validate/check-request.ts';
import type { BatchOutputRow } from './batch-output-row.ts';
import type { BatchRow } from './read-batch-rows.ts';

/** Answers one row as its operation answers a request with that body. */
export async function answerBatchRow(
  { customId, body }: BatchRow,
  { operation, handle }: ServedOperation,
  call: OperationCall<unknown, unknown>,
): Promise<BatchOutputRow> {
  const { createId } = call.context;
  const respond = (status_code: number, answer: unknown): BatchOutputRow => ({
    id: createId('batch_req'),
    custom_id: customId,
    response: { status_code, request_id: createId('req'), body: answer },
    error: null,
  });
  try {
    if (isObject(body) && body['stream'] === true)
      throw new RequestError({ message: 'A batch does not stream.', param: 'stream' });
    const checked = checkRequest(operation, { query: {}, body: { kind: 'json', value: body } });
    const response = await handle({ ...call, ...checked });
    return respond(response.status, await response.json());
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return respond(error.status, toErrorBody(error));
  }
}
