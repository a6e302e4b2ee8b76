import { ConnectionError } from '../errors/connection-error.ts';

/** What was being done when fetch gave up. */
export interface FetchFailure {
  readonly operation: string;
  readonly url: string;
  readonly phase: 'headers' | 'body';
  readonly cause: unknown;
}

/** Turns what fetch throws, a bare "fetch failed", into an error that says which host, why, and what to look at. */
export function toConnectionError({ operation, url, phase, cause }: FetchFailure): ConnectionError {
  const { origin } = new URL(url);
  const reason = readReason(cause);
  if (reason === 'unexpected redirect') {
    const why =
      'redirected, which is refused so that no key or prompt follows. Set baseUrl to where the API really is.';
    return new ConnectionError('redirect_refused', `${operation}: ${origin} ${why}`, cause);
  }
  const why = reason === undefined ? '' : ` (${reason})`;
  return phase === 'body'
    ? new ConnectionError('connection_lost', `${operation}: the connection to ${origin} broke${why}.`, cause)
    : new ConnectionError(
        'unreachable',
        `${operation}: could not reach ${origin}${why}. Check baseUrl, and that the server runs.`,
        cause,
      );
}

/** Node puts the system's code (`ECONNREFUSED`) on the cause of its TypeError, and undici its own words for redirects. */
function readReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { cause } = error;
  if (!(cause instanceof Error)) return undefined;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return cause.message === 'unexpected redirect' ? cause.message : undefined;
}
