/**
 * Whether this is a page or a worker of a browser, where everybody can read what the program knows. Node, Deno, Bun,
 * Cloudflare and other servers have no `Mozilla/` in their user agent, or none at all.
 */
export function runsInBrowser(scope: object = globalThis): boolean {
  const { navigator, document, WorkerGlobalScope }: BrowserScope = scope;
  return Boolean(document ?? WorkerGlobalScope) && String(navigator?.userAgent).startsWith('Mozilla/');
}

interface BrowserScope {
  readonly navigator?: { readonly userAgent?: unknown };
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
}
