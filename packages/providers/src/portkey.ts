import type { Area, Provider } from '@unspool/generated';
import { freezeProvider, parseUrl, refuseOtherSpelling, toBaseUrl } from '@unspool/generated/provider';
import type { PortkeyDialect } from './portkey/portkey-dialect.ts';
import { createPortkeyAuthorize, type PortkeySettings, toPortkeyHeaders } from './portkey/portkey-headers.ts';

export type { PortkeyContentBlock, PortkeyDialect, PortkeyExtras } from './portkey/portkey-dialect.ts';
export type { PortkeySettings } from './portkey/portkey-headers.ts';

const supported = ['chat'] as const satisfies readonly Area[];

/**
 * Portkey, hosted or a gateway of one's own. Whom it asks is said by `provider`, `virtualKey` or `config`, or by a model called
 * `@provider/model`. It takes OpenAI's whole API, realtime (from a server) included; what answers depends on whom it asks, so
 * nothing but chat is known to be served.
 *
 * The id of a chat stream may change in its middle: the gateway makes chunks of what others send as comments. Other headers
 * of Portkey's go into the `headers` of a client or a call; `https://aigw.portkey.ai/v1`, which takes the key as a bearer, can
 * be had with `compatible`. Sources: Portkey documentation, headers; source of its gateway.
 *
 * @throws TypeError when there is no key for Portkey's own host, or a setting cannot be used
 * @example
 * const client = createClient({ provider: portkey({ provider: '@my-openai' }) });
 */
export function portkey(settings: PortkeySettings = {}): Provider<never, PortkeyDialect, 'portkey'> {
  refuseOtherSpelling(settings, 'portkey');
  const setting = { provider: 'portkey', name: 'baseUrl' };
  const url = parseUrl(settings.baseUrl ?? 'https://api.portkey.ai/v1', setting);
  return freezeProvider<never, PortkeyDialect, 'portkey'>({
    id: 'portkey',
    baseUrl: toBaseUrl(url, setting),
    headers: toPortkeyHeaders(settings),
    authorize: createPortkeyAuthorize(settings, url.origin === 'https://api.portkey.ai'),
    supported,
    realtime: { credentials: 'headers' },
  });
}
