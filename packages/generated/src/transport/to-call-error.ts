import { TimeoutError } from '../errors/timeout-error.ts';
import { isUnspoolError } from '../errors/unspool-error.ts';
import type { RunningAttempt } from './attempt.ts';
import { toConnectionError } from './to-connection-error.ts';

/** What the caller gets to see of what went wrong: one of the errors of a call, the signal's reason, or the own error of a hook or a file. */
export function toCallError<TResult>(error: unknown, running: RunningAttempt<TResult>): unknown {
  const { call, limit, scope, progress } = running;
  const { signal } = call.options ?? {};
  if (signal?.aborted === true) return signal.reason;
  const operation = call.operation.id;
  const { phase, url, bodyError } = progress;
  if (scope.timedOut()) {
    const waitedFor = phase === 'body' ? 'body' : 'headers';
    return new TimeoutError({ operation, phase: waitedFor, limit: limit.name, milliseconds: limit.milliseconds });
  }
  if (bodyError !== undefined) return bodyError.error;
  if (isUnspoolError(error) || url === undefined) return error;
  // What fetch rejects with is a failed connection, whoever's fetch it is. While the body is read a failed connection is a
  // TypeError (Fetch standard §2.2.4); other errors there are the reader's own.
  const isFromFetch = phase === 'headers' || (phase === 'body' && error instanceof TypeError);
  return isFromFetch ? toConnectionError({ operation, url, phase, cause: error }) : error;
}
