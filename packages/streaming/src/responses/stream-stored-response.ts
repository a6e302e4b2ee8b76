import type { Client } from '@unspool/generated';
import { type GetResponseParams, getResponseOperation } from '@unspool/generated/responses';
import { requestStream } from '../request-stream.ts';
import { selectEvents } from '../select-events.ts';
import { responseStream } from './response-stream.ts';
import type { ResponseStreamOptions } from './response-stream-options.ts';
import { resumeResponse } from './resume-response.ts';
import type { ResponseEventType, ResponseStream } from './stream-response.ts';

/**
 * Streams a stored response from its first event, or from the one after `starting_after`: `sequenceNumber` of the
 * `StreamError` that cut it off. The snapshot then holds what came since; `final()` is the whole response, since the
 * last event brings it. `GET /responses/{response_id}`
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
// oxlint-disable-next-line max-params -- the form of every operation with a path parameter
export async function streamStoredResponse<const TOnly extends ResponseEventType = never>(
  client: Client<'responses'>,
  responseId: string,
  params?: GetResponseParams,
  { only, resume, ...options }: ResponseStreamOptions<TOnly> = {},
): Promise<ResponseStream<TOnly>> {
  return requestStream(client, {
    operation: getResponseOperation,
    path: [responseId],
    params,
    options,
    kind: selectEvents(responseStream, only),
    resume: resume && resumeResponse(client, { responseId, params, options, resume }),
  });
}
