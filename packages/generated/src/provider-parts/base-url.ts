import type { Setting } from './setting.ts';

/**
 * Reads an absolute http or https URL. Messages never repeat the value: what is pasted into a URL option may be a key.
 *
 * @throws TypeError that names the setting when it is not such a URL, or carries a user name or password
 */
export function parseUrl(value: string, setting: Setting): URL {
  const url = URL.canParse(value) && new URL(value);
  if (url && /^https?:$/.test(url.protocol) && url.username + url.password === '') return url;
  throw refuse(setting, absolute);
}

const loopback = /^(localhost|\[::1\]|127(\.\d+){3})$/;

/** As {@link parseUrl}, and `http:` is refused but for loopback: the key of a hosted service does not travel in the clear. */
export function parseSecureUrl(value: string, setting: Setting): URL {
  const url = parseUrl(value, setting);
  if (url.protocol === 'https:' || loopback.test(url.hostname)) return url;
  throw refuse(setting, 'is an http: URL. Use https: but on loopback');
}

/**
 * A base URL as `Provider.baseUrl` holds it: path kept, no slash at the end.
 *
 * @throws TypeError when the URL has a query or fragment, which would be lost as soon as a path is appended
 */
export function toBaseUrl({ origin, pathname, search, hash }: URL, setting: Setting): string {
  if (search + hash === '') return origin + pathname.replace(/\/+$/, '');
  throw refuse(setting, absolute);
}

const absolute =
  'is not an absolute URL alone, like https://api.openai.com/v1. Pass credentials as apiKey, and no query';

function refuse({ provider, name }: Setting, what: string): TypeError {
  return new TypeError(`${provider}: ${name} ${what}.`);
}
