/**
 * How fetch is told to follow no redirect. With `error` Node's does not hold the whole body for one that never comes. Others are asked to
 * hand it back, to tell it from a connection that failed; Cloudflare Workers do not even know `error`.
 */
export function chooseRedirectMode(scope: object = globalThis): 'error' | 'manual' {
  const { navigator }: { readonly navigator?: { readonly userAgent?: unknown } } = scope;
  return /^(?:Node|undefined)/.test(String(navigator?.userAgent)) ? 'error' : 'manual';
}

/** Fails, in the words of Node's fetch, with an answer that leads elsewhere, and tells to whom; a browser does not know. */
export function refuseRedirect({ headers, status, type }: Response): void {
  if (type !== 'opaqueredirect' && !/30[12378]/.test(String(status))) return;
  const location = headers.get('location') ?? '';
  // What is no URL of its own leads to the same server.
  const code = URL.canParse(location) && `to ${new URL(location).origin}`;
  throw new TypeError('fetch failed', { cause: { message: 'unexpected redirect', code } });
}
