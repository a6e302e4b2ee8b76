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
  declare readonly phase: TimeoutErrorFields['phase'];
  /** Which option set the limit. */
  declare readonly limit: TimeoutErrorFields['limit'];
  /** The limit that was exceeded, in milliseconds. */
  declare readonly milliseconds: number;
  /** Whether only this attempt was out of time, and not the whole call. */
  declare readonly retryable: boolean;

  constructor({ operation, ...fields }: TimeoutErrorFields) {
    const { phase, limit, milliseconds } = fields;
    super(
      `${operation} took longer than its ${limit} of ${milliseconds} ms (waiting for ${phase}). Raise options.${limit}.`,
      { ...fields, retryable: limit === 'timeout' },
    );
  }
}

/** Whether a value is a {@link TimeoutError}, whichever copy of the package made it. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isUnspoolError(value) && value.name === 'TimeoutError';
}
