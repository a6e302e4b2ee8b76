import type { Client, Dialect, DialectOf, ReceivedIn, SentIn } from '@unspool/generated';
import { type CreateResponseParams, createResponseOperation, type ModelResponse } from '@unspool/generated/responses';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import { type SelectedEvents, selectEvents } from '../select-events.ts';
import type { ResponseEvent, ResponseEventType } from './response-event.ts';
import { responseStream } from './response-stream.ts';
import type { ResponseStreamOptions } from './response-stream-options.ts';
import { resumeCreatedResponse } from './resume-response.ts';

/**
 * The events of a response, or those of some types, and the response that they add up to, as a provider that speaks
 * `TDialect` has it.
 */
export type ResponseStream<TOnly extends ResponseEventType = never, TDialect extends Dialect = Dialect> = EventStream<
  ResponseStreamEvents<TOnly>,
  ReceivedIn<TDialect, 'ModelResponse', ModelResponse>
>;

/** The events of a response, or those of some types. */
export type ResponseStreamEvents<TOnly> = SelectedEvents<ResponseEvent, TOnly>;

/**
 * Creates a response and streams it. `final()` resolves with a completed or incomplete response (`status` and
 * `incomplete_details` tell); a failed one is thrown as `StreamError` with code `response-failed`, after its last event.
 * `POST /responses`
 *
 * @example
 * const stream = await streamResponse(client, { model: 'gpt-5', input: 'Tell me a story' });
 * for await (const event of stream) if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
 * const response = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/responses-streaming
 */
export async function streamResponse<
  const TOnly extends ResponseEventType = never,
  TClient extends Client<'responses'> = Client<'responses'>,
>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateResponseParams', CreateResponseParams>,
  { only, resume, ...options }: ResponseStreamOptions<TOnly> = {},
): Promise<ResponseStream<TOnly, DialectOf<TClient>>> {
  const kind = selectEvents(responseStream, only);
  const stream = requestStream(client, {
    operation: createResponseOperation,
    params,
    options,
    kind,
    resume: resume && resumeCreatedResponse(client, { params, options, resume }),
  });
  // What a dialect adds is there at run time as well: unknown members of a response are kept.
  return stream as Promise<EventStream<ResponseStreamEvents<TOnly>, unknown>> as Promise<
    ResponseStream<TOnly, DialectOf<TClient>>
  >;
}
