import type { Client, DialectOf, SentIn } from '@unspool/generated';
import { type GetResponseParams, getResponseOperation } from '@unspool/generated/responses';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import { selectEvents } from '../select-events.ts';
import type { ResponseEventType } from './response-event.ts';
import { responseStream } from './response-stream.ts';
import type { ResponseStreamOptions } from './response-stream-options.ts';
import { resumeResponse } from './resume-response.ts';
import type { ResponseStream, ResponseStreamEvents } from './stream-response.ts';

/**
 * Streams a stored response from its first event, or from the one after `starting_after`: `sequenceNumber` of the
 * `StreamError` that cut it off. The snapshot then holds what came since; `final()` is the whole response, since the
 * last event brings it. `GET /responses/{response_id}`
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export async function streamStoredResponse<
  const TOnly extends ResponseEventType = never,
  TClient extends Client<'responses'> = Client<'responses'>,
  // oxlint-disable-next-line max-params -- the form of every operation with a path parameter
>(
  client: TClient,
  responseId: string,
  params?: SentIn<DialectOf<TClient>, 'GetResponseParams', GetResponseParams>,
  { only, resume, ...options }: ResponseStreamOptions<TOnly> = {},
): Promise<ResponseStream<TOnly, DialectOf<TClient>>> {
  const stream = requestStream(client, {
    operation: getResponseOperation,
    path: [responseId],
    params,
    options,
    kind: selectEvents(responseStream, only),
    resume: resume && resumeResponse(client, { responseId, params, options, resume }),
  });
  // What a dialect adds is there at run time as well: unknown members of a response are kept.
  return stream as Promise<EventStream<ResponseStreamEvents<TOnly>, unknown>> as Promise<
    ResponseStream<TOnly, DialectOf<TClient>>
  >;
}
