import { isUnspoolError, UnspoolError } from './unspool-error.ts';

/**
 * No usable answer arrived: the host could not be reached, the connection broke, or the server redirected (redirects are
 * refused, so that no key or prompt follows one). `cause` is what fetch threw.
 */
export class ConnectionError extends UnspoolError {
  override readonly name = 'ConnectionError';
  declare readonly code: 'unreachable' | 'redirect-refused' | 'connection-lost';
  declare readonly retryable: boolean;

  constructor(code: ConnectionError['code'], message: string, cause: unknown) {
    const fields = { cause, code, retryable: code !== 'redirect-refused' };
    super(message, fields);
  }
}

/** Whether a value is a {@link ConnectionError}, whichever copy of the package made it. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return isUnspoolError(value) && value.name === 'ConnectionError';
}
