import type { ErrorDetails, Provider } from '@unspool/generated';
import { type ErrorReader, readInBandError } from './in-band-error.ts';
import type { SseMessage } from './sse/sse-parser.ts';
import { StreamError, type StreamErrorFields } from './stream-error.ts';

/** Which stream an error is about, for its message. */
export interface StreamContext extends ErrorReader {
  readonly response: Response;
  /** Name of the operation: `createResponse`. */
  readonly operation: string;
  readonly provider: Pick<Provider, 'id' | 'readError' | 'stream'>;
}

/** How far the stream had come when it failed. */
export interface StreamPosition {
  readonly events: number;
  /** Bytes. */
  readonly offset: number;
  readonly partial: unknown;
  readonly sequenceNumber: number | undefined;
}

/** The events stopped before their end. `cause` is what the broken connection threw, if it was that. */
export function createCutOffError(
  context: StreamContext,
  position: StreamPosition,
  how: Pick<StreamErrorFields, 'ended' | 'cause'>,
): StreamError {
  const verb = how.ended === 'fault' ? 'broke off' : how.ended === 'done-marker' ? 'ended with [DONE]' : 'ended';
  const reason = `the stream ${verb} after ${count(position)}, before the answer was whole. See error.partial.`;
  return createStreamError(context, position, { code: 'cut-off', reason, ...how });
}

/** The server was silent for too long. */
export function createIdleError(context: StreamContext, position: StreamPosition, idleTimeout: number): StreamError {
  const reason = `the server sent nothing for ${idleTimeout} ms (idleTimeout), after ${count(position)}. See error.partial.`;
  return createStreamError(context, position, { code: 'idle-timeout', reason, ended: 'fault' });
}

/** A record has grown larger than the caller allows. */
export function createTooLargeError(
  context: StreamContext,
  position: StreamPosition,
  maxEventSize: number,
): StreamError {
  const reason = `event ${position.events + 1} of the stream, at byte ${position.offset}, is larger than maxEventSize (${maxEventSize} bytes).`;
  return createStreamError(context, position, { code: 'event-too-large', reason, ended: 'fault' });
}

/** A record is neither an event nor an error that can be read. */
export function createMalformedEventError(
  context: StreamContext,
  position: StreamPosition,
  { event, data }: SseMessage,
): StreamError {
  const name = event === undefined ? '' : ` ${JSON.stringify(event.slice(0, 64))}`;
  const reason = `event ${position.events + 1}${name} of the stream, at byte ${position.offset}, is not a JSON object (${data.length} characters).`;
  return createStreamError(context, position, { code: 'malformed-event', reason, ended: 'fault' });
}

/** The server reported an error between its events, or, with the last one, that the response failed. */
export function createReportedError(
  context: StreamContext,
  position: StreamPosition,
  { code, payload }: { readonly code: 'in-band-error' | 'response-failed'; readonly payload: unknown },
): StreamError {
  const details = readInBandError(payload, context);
  const isLast = code === 'response-failed';
  const what = isLast ? 'the response failed' : `the server reported an error after ${count(position)}`;
  const reason = `${what}: ${describe(details)}`;
  const ended = isLast ? 'terminal-event' : 'fault';
  return createStreamError(context, position, { code, reason, ended, details, payload });
}

/** An answer that should have been a stream. It is measured, not quoted. */
export function createNotAStreamError(
  context: StreamContext,
  found: { readonly contentType: string | undefined; readonly text: string },
): StreamError {
  const { contentType = 'an unnamed type', text } = found;
  const { ok, status } = context.response;
  const size = text === '' ? 'nothing' : `${contentType}, ${text.length} characters`;
  const what = ok ? size : `status ${status} and ${size}`;
  const reason = `expected an event stream, found ${what}. Check that baseUrl points at an API and that the model can stream.`;
  const position = { events: 0, offset: 0, partial: undefined, sequenceNumber: undefined };
  return createStreamError(context, position, { code: 'not-a-stream', reason, ended: 'fault' });
}

function createStreamError(
  { response, operation, provider }: StreamContext,
  { offset, partial, sequenceNumber }: StreamPosition,
  { reason, ...fields }: Omit<StreamErrorFields, 'message' | 'response' | 'offset'> & { readonly reason: string },
): StreamError {
  return new StreamError({
    message: `${operation}: ${provider.id}: ${reason}`,
    response,
    offset,
    partial,
    sequenceNumber,
    ...fields,
  });
}

function describe({ message, code, type }: ErrorDetails): string {
  const name = code ?? type;
  if (message === undefined) return name ?? 'it gave no reason.';
  return name === undefined ? message : `${message} (${name})`;
}

function count({ events, offset }: StreamPosition): string {
  return `${events} event${events === 1 ? '' : 's'} (${offset} bytes)`;
}
