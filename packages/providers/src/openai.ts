import type { Dialect, OpenAiOptions, Provider } from '@unspool/generated';
import { openAiProvider } from '@unspool/generated/provider';

export { openAiLint } from './openai/openai-lint.ts';

/** Who speaks to OpenAI, and which of its hosts. What is left out is read from the environment. */
export interface OpenAiSettings extends OpenAiOptions {
  /**
   * Region that data of the project has to stay in, in place of `baseUrl`: its host is spoken to.
   * @default the host of `baseUrl`
   */
  readonly dataResidency?: OpenAiRegion | undefined;
}

/** Regions with a host of their own. */
export type OpenAiRegion = 'ae' | 'eu' | 'us';

/**
 * OpenAI: the provider that a client has when none is named, for those who pick one at run time or need a host that keeps
 * data in a region. Every area is served. Sources: OpenAI API reference; the hosts of the official SDK.
 *
 * @throws TypeError when there is no key, the key or URL cannot be used, or a region is named beside `baseUrl`
 * @example
 * const client = createClient({ provider: openai({ dataResidency: 'eu' }) });
 */
export function openai({ dataResidency, ...options }: OpenAiSettings = {}): Provider<never, Dialect, 'openai'> {
  if (dataResidency === undefined) return openAiProvider(options);
  if (options.baseUrl !== undefined) {
    throw new TypeError('openai: dataResidency and baseUrl both name a host. Pass one of them.');
  }
  if (!/^[a-z]{2}$/.test(dataResidency)) {
    throw new TypeError("openai: dataResidency is not the name of a region. Pass 'ae', 'eu' or 'us'.");
  }
  return openAiProvider({ ...options, baseUrl: `https://${dataResidency}.api.openai.com/v1` });
}
