import type { Area, Client, Provider } from '@unspool/generated';
import { createKeyReader, parseUrl, toBaseUrl } from '@unspool/generated/provider';

/** An ephemeral key (`ek_…`), or an API key on a server, for OpenAI's own endpoint. */
export interface TokenSource {
  /** A function is asked for each connection: ephemeral keys expire, and a session may need more than one. */
  readonly token: string | (() => string | Promise<string>);
  /** @default https://api.openai.com/v1 */
  readonly baseUrl?: string | undefined;
}

/** Whom a session is with: a client, a provider alone, or a key for OpenAI's endpoint, which weighs least. */
export type RealtimeSource = Client<'realtime'> | ProviderSource | TokenSource;

/** A provider without a client around it. */
export interface ProviderSource {
  /** Of those that serve realtime, or are not known to lack it. */
  readonly provider: Provider<Exclude<Area, 'realtime'>>;
}

/** The provider of a source. Throws a `TypeError` for what is none, an empty token or an unusable base URL. */
export function toProvider(source: RealtimeSource): Provider<Area> {
  if (typeof source !== 'object' || source === null) {
    throw new TypeError('A session takes a client, { provider } or { token }: a key alone goes as { token }.');
  }
  if ('provider' in source) return source.provider;
  const { token, baseUrl = 'https://api.openai.com/v1' } = source;
  const read = createKeyReader(token, { provider: 'openai', name: 'token' });
  const setting = { provider: 'openai', name: 'baseUrl' };
  return {
    id: 'openai',
    baseUrl: toBaseUrl(parseUrl(baseUrl, setting), setting),
    authorize: async () => ({ authorization: `Bearer ${await read()}` }),
    realtime: 'standard',
  };
}
