import type { ApiKey, Area, Dialect, Provider } from '@unspool/generated';
import {
  createKeyReader,
  freezeProvider,
  parseUrl,
  readEnvironment,
  refuseOtherSpelling,
  toBaseUrl,
} from '@unspool/generated/provider';

/** Where a server of one's own is, and who asks when it wants to know. */
export interface LocalSettings {
  /** Where it listens, with the path of its OpenAI surface: `http://gpu-box:8000/v1`. @default its own default, on this machine */
  readonly baseUrl?: string | undefined;
  /** For a server that was started with a key, or a proxy before it. @default none is sent, but for the provider's variable */
  readonly apiKey?: ApiKey | undefined;
}

/** What is known of such a server: a provider, but for what the settings say, and where they are read from. */
export interface LocalFacts<TUnsupported extends Area, TDialect extends Dialect, TId extends string> extends Omit<
  Provider<TUnsupported, TDialect, TId>,
  'authorize'
> {
  /** Environment variable that the server itself takes its key from, where it has one. */
  readonly variable?: string | undefined;
}

/**
 * Makes the provider of a server that needs no key: what most do that one starts by oneself. It may be on any host of one's
 * network, so `http:` is taken.
 *
 * @throws TypeError when key or URL cannot be used
 */
export function createLocalProvider<TUnsupported extends Area, TDialect extends Dialect, TId extends string>(
  settings: LocalSettings,
  { variable, ...facts }: LocalFacts<TUnsupported, TDialect, TId>,
): Provider<TUnsupported, TDialect, TId> {
  refuseOtherSpelling(settings, facts.id);
  const setting = { provider: facts.id, name: 'baseUrl' };
  const apiKey = settings.apiKey ?? (variable === undefined ? undefined : readEnvironment(variable));
  const readKey = apiKey === undefined ? undefined : createKeyReader(apiKey, { ...setting, name: 'apiKey' });
  return freezeProvider<TUnsupported, TDialect, TId>({
    ...facts,
    baseUrl: toBaseUrl(parseUrl(settings.baseUrl ?? facts.baseUrl, setting), setting),
    authorize: readKey && (async () => ({ authorization: `Bearer ${await readKey()}` })),
  });
}
