import { isUnspoolError, UnspoolError } from './unspool-error.ts';

/** The provider is known not to serve what was called. Thrown before anything is sent. */
export class NotSupportedError extends UnspoolError {
  override readonly name = 'NotSupportedError';
  readonly code = 'not_supported';
  declare readonly provider: string;

  constructor(provider: string, what: string) {
    const fields = { provider };
    super(`${provider} does not serve ${what}. Use a client of a provider that does.`, fields);
  }
}

/** Whether a value is a {@link NotSupportedError}, whichever copy of the package made it. */
export function isNotSupportedError(value: unknown): value is NotSupportedError {
  return isUnspoolError(value) && value.name === 'NotSupportedError';
}
