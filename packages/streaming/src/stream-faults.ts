import type { ErrorDetails, Provider } from '@unspool/generated';
import { readInBandError } from './in-band-error.ts';
import type { SseMessage } from './sse/sse-parser.ts';
import { StreamError, type StreamErrorFields } from './stream-error.ts';

/** Which stream an error is about, for its message. */
export interface StreamContext {
  readonly response: Response;
  /** Name of the operation: `createResponse`. */
  readonly operation: string;
  readonly provider: Pick<Provider, 'id' | 'readError' | 'stream'>;
}

/** How far the stream had come when it failed. */
export interface StreamPosition {
  readonly events: number;
  readonly partial: unknown;
  readonly sequenceNumber: number | undefined;
}

/** The events stopped before their end. `cause` is what the broken connection threw, if it was that. */
export function createCutOffError(
  context: StreamContext,
  position: StreamPosition,
  how: Pick<StreamErrorFields, 'ended' | 'cause'>,
): StreamError {
  const what = {
    'done-marker': 'ended with [DONE]',
    'terminal-event': 'ended',
    'finish-reason': 'ended',
    eof: 'ended',
    fault: 'broke off',
    aborted: 'was aborted',
  }[how.ended];
  const reason = `the stream ${what} after ${count(position.events)}, before the answer was whole. See error.partial.`;
  return createStreamError(context, position, { code: 'cut-off', reason, ...how });
}

/** A record is neither an event nor an error that can be read. */
export function createMalformedEventError(
  context: StreamContext,
  position: StreamPosition,
  message: SseMessage,
): StreamError {
  const name = message.event === undefined ? '' : ` ${JSON.stringify(message.event.slice(0, 64))}`;
  const reason = `event ${position.events + 1}${name} of the stream is not a JSON object (${message.data.length} characters).`;
  return createStreamError(context, position, { code: 'malformed-event', reason, ended: 'fault' });
}

/** The server reported an error between its events. */
export function createInBandError(context: StreamContext, position: StreamPosition, payload: unknown): StreamError {
  const details = readInBandError(payload, context.provider);
  const reason = `the server reported an error after ${count(position.events)}: ${describe(details)}`;
  return createStreamError(context, position, { code: 'in-band-error', reason, ended: 'fault', details, payload });
}

/** The last event says that the response failed; `payload` is its `error` member. */
export function createResponseFailedError(
  context: StreamContext,
  position: StreamPosition,
  payload: unknown,
): StreamError {
  const details = readInBandError(payload, context.provider);
  const reason = `the response failed: ${describe(details)}`;
  return createStreamError(context, position, {
    code: 'response-failed',
    reason,
    ended: 'terminal-event',
    details,
    payload,
  });
}

/** An answer that should have been a stream. It is measured, not quoted. */
export function createNotAStreamError(
  context: StreamContext,
  found: { readonly contentType: string | undefined; readonly text: string },
): StreamError {
  const { contentType = 'an unnamed type', text } = found;
  const what = text === '' ? 'nothing' : `${contentType}, ${text.length} characters`;
  const reason = `expected an event stream, found ${what}. Check that baseUrl points at an API and that the model can stream.`;
  const position = { events: 0, partial: undefined, sequenceNumber: undefined };
  return createStreamError(context, position, { code: 'not-a-stream', reason, ended: 'fault' });
}

function createStreamError(
  { response, operation, provider }: StreamContext,
  { partial, sequenceNumber }: StreamPosition,
  { reason, ...fields }: Omit<StreamErrorFields, 'message' | 'response'> & { readonly reason: string },
): StreamError {
  const message = `${operation}: ${provider.id}: ${reason}`;
  return new StreamError({ message, response, partial, sequenceNumber, ...fields });
}

function describe({ message, code, type }: ErrorDetails): string {
  const name = code ?? type;
  if (message === undefined) return name ?? 'it gave no reason.';
  return name === undefined ? message : `${message} (${name})`;
}

function count(events: number): string {
  return events === 1 ? '1 event' : `${events} events`;
}
