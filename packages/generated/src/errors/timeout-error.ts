import { isUnspoolError, UnspoolError } from './unspool-error.ts';

/** An attempt took longer than its `timeout`. */
export class TimeoutError extends UnspoolError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
  /** What was being waited for when time was up. */
  readonly phase: 'headers' | 'body';
  /** The limit that was exceeded, in milliseconds. */
  readonly timeout: number;

  constructor(operation: string, phase: TimeoutError['phase'], timeout: number) {
    super(
      `${operation} took longer than its timeout of ${timeout} ms (waiting for ${phase}). Raise options.timeout if the answer may take that long.`,
    );
    this.phase = phase;
    this.timeout = timeout;
  }
}

/** Whether a value is a {@link TimeoutError}, whichever copy of the package made it. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isUnspoolError(value) && value.name === 'TimeoutError';
}
