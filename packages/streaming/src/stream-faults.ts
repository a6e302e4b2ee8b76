import type { ErrorDetails, Provider } from '@unspool/generated';
import { type ErrorReader, readInBandError } from './in-band-error.ts';
import type { SseMessage } from './sse/sse-message.ts';
import { type StreamEnd, StreamError } from './stream-error.ts';

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

/** What went wrong, and what there is to tell of it. */
export type StreamFault =
  /** The answer is something else: what it is, measured and not quoted. */
  | { readonly code: 'not-a-stream'; readonly found: string }
  /** The events stopped before their end. `cause` is what the broken connection threw, if it was that. */
  | { readonly code: 'cut-off'; readonly ended: StreamEnd; readonly cause?: unknown }
  /** The server was silent for longer than so many milliseconds. */
  | { readonly code: 'idle-timeout'; readonly limit: number }
  /** A record has more than so many bytes. */
  | { readonly code: 'event-too-large'; readonly limit: number }
  /** A record is neither an event nor an error that can be read. */
  | { readonly code: 'malformed-event'; readonly record: SseMessage }
  /** The server reported an error between its events, or, with the last one, that the response failed. */
  | { readonly code: 'in-band-error' | 'response-failed'; readonly payload: unknown };

/** Where a stream stands that has not begun. */
export const beginning: StreamPosition = { events: 0, offset: 0, partial: undefined, sequenceNumber: undefined };

/** Makes the error of a fault. */
export function createStreamError(
  context: StreamContext,
  { events, ...position }: StreamPosition,
  fault: StreamFault,
): StreamError {
  const { response, operation, provider } = context;
  const ended = fault.code === 'response-failed' ? 'terminal-event' : 'fault';
  const details = 'payload' in fault ? readInBandError(fault.payload, context) : undefined;
  const reason = describe(fault, details, `${events} event${events === 1 ? '' : 's'} (${position.offset} bytes)`);
  const message = `${operation}: ${provider.id}: ${reason}`;
  return new StreamError({ ended, ...fault, ...position, message, response, details });
}

function describe(fault: StreamFault, details: ErrorDetails | undefined, before: string): string {
  const { code } = fault;
  if (code === 'not-a-stream')
    return `expected an event stream, found ${fault.found}. Check baseUrl, and that the model can stream.`;
  if (code === 'cut-off') {
    const verb = fault.ended === 'fault' ? 'broke off' : 'ended';
    const mark = fault.ended === 'done-marker' ? ' with [DONE]' : '';
    return `the stream ${verb}${mark} after ${before}, before the answer was whole. See error.partial.`;
  }
  if (code === 'idle-timeout')
    return `the server sent nothing for ${fault.limit} ms (idleTimeout), after ${before}. See error.partial.`;
  if (code === 'event-too-large') return `the event after ${before} is larger than maxEventSize, ${fault.limit} bytes.`;
  if (code === 'malformed-event') {
    const { event, data } = fault.record;
    const name = event === undefined ? '' : ` ${JSON.stringify(event.slice(0, 64))}`;
    return `the event${name} after ${before} is not a JSON object (${data.length} characters).`;
  }
  const what = code === 'in-band-error' ? `the server reported an error after ${before}` : 'the response failed';
  return `${what}: ${quote(details)}`;
}

function quote({ message, code, type }: ErrorDetails = {}): string {
  const name = code ?? type;
  if (message === undefined) return name ?? 'it gave no reason.';
  return name === undefined ? message : `${message} (${name})`;
}
