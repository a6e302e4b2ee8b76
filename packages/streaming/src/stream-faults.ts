import type { ErrorDetails, Provider } from '@unspool/generated';
import { type ErrorReader, readInBandError } from './in-band-error.ts';
import type { SseMessage } from './sse/sse-message.ts';
import { type StreamEnd, StreamError, type StreamErrorFields } from './stream-error.ts';

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

/** Where a stream stands that has not begun. */
export const beginning: StreamPosition = { events: 0, offset: 0, partial: undefined, sequenceNumber: undefined };

/** What went wrong, and what there is to tell of it. A stream ends with a fault unless `ended` says otherwise. */
export interface StreamFault extends Pick<StreamErrorFields, 'code' | 'cause' | 'payload'> {
  readonly ended?: StreamEnd;
  /** Puts it into words. `before` is what came before, `details` what the server says of its `payload`. */
  readonly describe: (before: string, details: ErrorDetails | undefined) => string;
}

/** The answer is something else: what it is, measured and not quoted. */
export function notAStream(found: string): StreamFault {
  return {
    code: 'not-a-stream',
    describe: () => `expected an event stream, found ${found}. Check baseUrl, and that the model can stream.`,
  };
}

/** The events stopped before their end. `broken` has what the broken connection threw, if it was that. */
export function cutOff(ended: StreamEnd, broken?: { readonly cause: unknown }): StreamFault {
  const verb = ended === 'fault' ? 'broke off' : 'ended';
  const mark = ended === 'done-marker' ? ' with [DONE]' : '';
  return {
    code: 'cut-off',
    ended,
    ...broken,
    describe: (before) => `the stream ${verb}${mark} after ${before}, before the answer was whole. See error.partial.`,
  };
}

/** The server was silent for longer than so many milliseconds. */
export function idleTimeout(limit: number): StreamFault {
  return {
    code: 'idle-timeout',
    describe: (before) => `the server sent nothing for ${limit} ms (idleTimeout), after ${before}. See error.partial.`,
  };
}

/** A record has more than so many bytes. */
export function eventTooLarge(limit: number): StreamFault {
  return {
    code: 'event-too-large',
    describe: (before) => `the event after ${before} is larger than maxEventSize, ${limit} bytes.`,
  };
}

/** A record is neither an event nor an error that can be read. */
export function malformedEvent({ event, data }: SseMessage): StreamFault {
  const name = event === undefined ? '' : ` ${JSON.stringify(event.slice(0, 64))}`;
  return {
    code: 'malformed-event',
    describe: (before) => `the event${name} after ${before} is not a JSON object (${data.length} characters).`,
  };
}

/** The server reported an error between its events. */
export function inBandError(payload: unknown): StreamFault {
  return {
    code: 'in-band-error',
    payload,
    describe: (before, details) => `the server reported an error after ${before}: ${quote(details)}`,
  };
}

/** The last event says that the response failed. */
export function responseFailed(payload: unknown): StreamFault {
  return {
    code: 'response-failed',
    ended: 'terminal-event',
    payload,
    describe: (_before, details) => `the response failed: ${quote(details)}`,
  };
}

/** Makes the error of a fault. */
export function createStreamError(
  context: StreamContext,
  { events, ...position }: StreamPosition,
  { describe, ...fault }: StreamFault,
): StreamError {
  const { response, operation, provider } = context;
  const details = 'payload' in fault ? readInBandError(fault.payload, context) : undefined;
  const reason = describe(`${events} event${events === 1 ? '' : 's'} (${position.offset} bytes)`, details);
  const message = `${operation}: ${provider.id}: ${reason}`;
  return new StreamError({ ended: 'fault', ...fault, ...position, message, response, details });
}

function quote({ message, code, type }: ErrorDetails = {}): string {
  const name = code ?? type;
  if (message === undefined) return name ?? 'it gave no reason.';
  return name === undefined ? message : `${message} (${name})`;
}
