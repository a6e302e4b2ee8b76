import { type Answer, toJson, toStream } from '../answer.ts';
import { playFault } from '../play-fault.ts';
import type { ProviderSheet } from '../provider-sheet.ts';
import { makeEvents } from './make-events.ts';
import { completeResponse, type ResponsesRequest } from './make-response.ts';

/** Answers a request for a response, whole or streamed. */
export function answerResponses(sheet: ProviderSheet, request: ResponsesRequest): Answer {
  const { responses = {} } = sheet;
  if (responses.stored === false && typeof request.previous_response_id === 'string') {
    const error = { message: 'Nothing is kept here.', type: 'invalid_request_error', code: null };
    return { ...toJson({ error }), status: 400 };
  }
  const stream = () => ({
    records: makeEvents(responses, request).map((event) => ({ event: event.type, data: JSON.stringify(event) })),
    style: { end: 'nothing', ...responses } as const,
  });
  const fault = playFault(sheet, { surface: 'responses', request, begin: stream });
  if (fault !== undefined) return fault;
  return request.stream === true ? toStream(stream()) : toJson(completeResponse(responses, request));
}
