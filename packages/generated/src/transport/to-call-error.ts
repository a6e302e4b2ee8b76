import { ConnectionError } from '../errors/connection-error.ts';
import { isUnspoolError } from '../errors/unspool-error.ts';
import type { Attempt } from './attempt.ts';

/**
 * What the caller gets to see of what a step of an attempt failed with. What fetch rejects with is a failed connection, whoever's
 * fetch it is; while the body is read that is a TypeError (Fetch standard §2.2.4), or in Cloudflare Workers an error that says it is
 * `retryable`. Other errors are those of a hook, a file or a reader, and stay as they are.
 */
export function toCallError(error: unknown, { facts, request, phase }: Attempt): unknown {
  const isFromFetch =
    phase === 'headers' || (phase === 'body' && (error instanceof TypeError || Object(error).retryable === true));
  if (!isFromFetch || isUnspoolError(error)) return error;
  // Node puts the system's code (`ECONNREFUSED`) on the cause of its TypeError, and undici its own words for redirects.
  const { cause }: { readonly cause?: unknown } = Object(error);
  const { code: reason, message }: { readonly code?: unknown; readonly message?: unknown } = Object(cause);
  const [code, what, remedy] =
    message === 'unexpected redirect'
      ? (['redirect-refused', 'refused a redirect from', ' Set baseUrl to where the API is.'] as const)
      : phase === 'body'
        ? (['connection-lost', 'lost the connection to', ''] as const)
        : (['unreachable', 'could not reach', ' Check baseUrl, and that the server runs.'] as const);
  const why = typeof reason === 'string' ? ` (${reason})` : '';
  // In a browser a base URL may be relative to the page.
  const origin = URL.canParse(request.url) ? new URL(request.url).origin : 'the server';
  return new ConnectionError(code, `${facts.call.operation.id}: ${what} ${origin}${why}.${remedy}`, error);
}
