import { isUnspoolError, UnspoolError } from './unspool-error.ts';

/** What a {@link TimeoutError} is made of. */
export interface TimeoutErrorFields {
  readonly operation: string;
  readonly phase: 'headers' | 'body';
  readonly limit: 'timeout' | 'deadline';
  readonly milliseconds: number;
}

/** An attempt took longer than its `timeout`, or all attempts together longer than their `deadline`. */
export class TimeoutError extends UnspoolError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
  /** What was being waited for when time was up. */
  readonly phase: TimeoutErrorFields['phase'];
  /** Which option set the limit. */
  readonly limit: TimeoutErrorFields['limit'];
  /** The limit that was exceeded, in milliseconds. */
  readonly milliseconds: number;

  constructor({ operation, phase, limit, milliseconds }: TimeoutErrorFields) {
    super(
      `${operation} took longer than its ${limit} of ${milliseconds} ms (waiting for ${phase}). Raise options.${limit} if the answer may take that long.`,
    );
    this.phase = phase;
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}

/** Whether a value is a {@link TimeoutError}, whichever copy of the package made it. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isUnspoolError(value) && value.name === 'TimeoutError';
}
