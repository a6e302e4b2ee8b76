import type { ApiKey, Area, Dialect, Provider } from '@unspool/generated';
import {
  freezeProvider,
  parseSecureUrl,
  readEnvironment,
  refuseOtherSpelling,
  requireKey,
  toBaseUrl,
} from '@unspool/generated/provider';

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
  /** Another one that is read when the first is not set. */
  readonly otherVariable?: string | undefined;
  /** Environment variable that holds another base URL, where the provider has one. */
  readonly baseUrlVariable?: string | undefined;
  /** What the provider's own SDK puts behind the value of that variable, unless it stands there already: `/openai/v1`. */
  readonly baseUrlVariablePath?: string | undefined;
}

/**
 * Makes the provider of a service that takes a bearer key: what most of them are.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 */
export function createHostedProvider<TUnsupported extends Area, TDialect extends Dialect, TId extends string>(
  settings: HostedSettings,
  facts: HostedFacts<TUnsupported, TDialect, TId>,
): Provider<TUnsupported, TDialect, TId> {
  const { variable, otherVariable, baseUrlVariable, baseUrlVariablePath = '', ...known } = facts;
  const { id: provider } = known;
  refuseOtherSpelling(settings, provider);
  const other = otherVariable && readEnvironment(variable) === undefined ? readEnvironment(otherVariable) : undefined;
  const readKey = requireKey(settings.apiKey ?? other, { provider, name: 'apiKey', variable });
  const fromEnvironment = baseUrlVariable && readEnvironment(baseUrlVariable)?.replace(/\/+$/, '');
  const name = settings.baseUrl === undefined ? (baseUrlVariable ?? 'baseUrl') : 'baseUrl';
  const path = fromEnvironment?.endsWith(baseUrlVariablePath) ? '' : baseUrlVariablePath;
  const baseUrl = settings.baseUrl ?? (fromEnvironment ? fromEnvironment + path : known.baseUrl);
  return freezeProvider<TUnsupported, TDialect, TId>({
    ...known,
    baseUrl: toBaseUrl(parseSecureUrl(baseUrl, { provider, name }), { provider, name }),
    authorize: async () => ({ authorization: `Bearer ${await readKey()}` }),
  });
}
