/**
 * Refuses an endpoint that would send credentials in the clear: `ws:` is for loopback, unless the caller insists. Throws a
 * `TypeError` that names the host at most, since a query may hold what is not for logs. Gives back the host.
 */
export function checkEndpoint(url: string, allowInsecure: boolean): string {
  const { protocol, host, hostname } = parseUrl(url);
  if (protocol === 'wss:') return host;
  if (protocol !== 'ws:') {
    throw new TypeError(`A realtime endpoint is a wss: URL, but the provider gave ${protocol}//${host}.`);
  }
  if (allowInsecure || isLoopback(hostname)) return host;
  throw new TypeError(
    `ws://${host} would carry the key unencrypted. Use a https base URL, or pass allowInsecure: true if the network is yours.`,
  );
}

function parseUrl(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new TypeError('The provider gave a realtime endpoint that is not an absolute URL. Check its base URL.');
}

function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
