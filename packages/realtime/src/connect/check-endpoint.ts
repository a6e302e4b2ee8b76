/**
 * Refuses an endpoint that would send credentials in the clear: `ws:` is for loopback, unless the caller insists. Throws a
 * `TypeError` that names the host at most, since a query may hold what is not for logs. Gives back the host.
 */
export function checkEndpoint(url: string, allowInsecure: boolean): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^wss?:$/.test(parsed.protocol)) {
    throw new TypeError('The provider gave no wss: URL for a realtime session. Check its base URL.');
  }
  const { protocol, host, hostname } = parsed;
  if (protocol === 'wss:' || allowInsecure || isLoopback(hostname)) return host;
  throw new TypeError(
    `ws://${host} would carry the key unencrypted. Use a https base URL, or pass allowInsecure: true if the network is yours.`,
  );
}

function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
