import type { ApiKey, Area, Dialect, Provider } from '@unspool/generated';
import { freezeProvider, parseSecureUrl, readEnvironment, requireKey, toBaseUrl } from '@unspool/generated/provider';

/** Who asks a hosted service, and where it is. */
export interface HostedSettings {
  /** @default the provider's environment variable */
  readonly apiKey?: ApiKey | undefined;
  /** A proxy that speaks for the provider, or another region. Https, or http on loopback. @default the provider's own */
  readonly baseUrl?: string | undefined;
}

/** What is known of a hosted service: a provider, but for what the settings say, and where they are read from. */
export interface HostedFacts<TUnsupported extends Area, TDialect extends Dialect, TId extends string> extends Omit<
  Provider<TUnsupported, TDialect, TId>,
  'authorize'
> {
  /** Environment variable that holds the key. */
  readonly variable: string;
  /** Environment variable that holds another base URL, where the provider has one. */
  readonly baseUrlVariable?: string | undefined;
}

/**
 * Makes the provider of a service that takes a bearer key: what most of them are.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 */
export function createHostedProvider<TUnsupported extends Area, TDialect extends Dialect, TId extends string>(
  settings: HostedSettings,
  { variable, baseUrlVariable, ...facts }: HostedFacts<TUnsupported, TDialect, TId>,
): Provider<TUnsupported, TDialect, TId> {
  const { id: provider } = facts;
  const readKey = requireKey(settings.apiKey, { provider, name: 'apiKey', variable });
  const fromEnvironment = baseUrlVariable === undefined ? undefined : readEnvironment(baseUrlVariable);
  const name = settings.baseUrl === undefined ? (baseUrlVariable ?? 'baseUrl') : 'baseUrl';
  const baseUrl = settings.baseUrl ?? fromEnvironment ?? facts.baseUrl;
  return freezeProvider<TUnsupported, TDialect, TId>({
    ...facts,
    baseUrl: toBaseUrl(parseSecureUrl(baseUrl, { provider, name }), { provider, name }),
    authorize: async () => ({ authorization: `Bearer ${await readKey()}` }),
  });
}
