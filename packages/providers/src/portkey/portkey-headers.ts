import type { ApiKey, HeaderValues } from '@unspool/generated';
import { createKeyReader, readEnvironment } from '@unspool/generated/provider';

/** Which provider the gateway asks, for whom, and how. */
export interface PortkeySettings {
  /** @default environment variable `PORTKEY_API_KEY` for `https://api.portkey.ai`, else none: a gateway of one's own takes none */
  readonly apiKey?: ApiKey | undefined;
  /** A gateway of one's own, with its path: `http://localhost:8787/v1`. @default 'https://api.portkey.ai/v1' */
  readonly baseUrl?: string | undefined;
  /** Slug of the provider to ask: `openai`, or `@my-openai` of the catalog. */
  readonly provider?: string | undefined;
  /** Key of that provider, where Portkey does not keep it. */
  readonly providerKey?: ApiKey | undefined;
  /** A key of the provider that Portkey keeps. */
  readonly virtualKey?: string | undefined;
  /** Id of a configuration, or the configuration itself: targets, fallbacks, retries, caching. May hold secrets. */
  readonly config?: string | object | undefined;
  /** Base URL of the provider, for one that is not among the known. */
  readonly customHost?: string | undefined;
  readonly traceId?: string | undefined;
  /** Values by which requests can be found again in the logs. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** `false` asks for what providers add to OpenAI's answers, such as `content_blocks`. @default none is sent */
  readonly strictOpenAiCompliance?: boolean | undefined;
}

/** Headers that say how, and hold no secrets. */
export function toPortkeyHeaders(settings: PortkeySettings): HeaderValues {
  const { provider, customHost, traceId, metadata, strictOpenAiCompliance } = settings;
  return {
    'x-portkey-provider': provider,
    'x-portkey-custom-host': customHost,
    'x-portkey-trace-id': traceId,
    'x-portkey-metadata': metadata && toHeaderJson(metadata),
    'x-portkey-strict-open-ai-compliance': strictOpenAiCompliance?.toString(),
  };
}

/**
 * Headers that say for whom.
 *
 * @throws TypeError when Portkey's own host is to be asked without a key
 */
export function createPortkeyAuthorize(settings: PortkeySettings, isHosted: boolean): () => Promise<HeaderValues> {
  const { providerKey, virtualKey, config } = settings;
  const apiKey = settings.apiKey ?? (isHosted ? readEnvironment('PORTKEY_API_KEY') : undefined);
  if (apiKey === undefined && isHosted) {
    throw new TypeError('portkey: no API key. Pass apiKey, or set PORTKEY_API_KEY.');
  }
  const readKey = createReader(apiKey, 'apiKey');
  const readProviderKey = createReader(providerKey, 'providerKey');
  return async () => {
    const [own, upstream] = await Promise.all([readKey?.(), readProviderKey?.()]);
    return {
      authorization: upstream && `Bearer ${upstream}`,
      'x-portkey-api-key': own,
      'x-portkey-virtual-key': virtualKey,
      'x-portkey-config': typeof config === 'object' ? toHeaderJson(config) : config,
    };
  };
}

function createReader(key: ApiKey | undefined, name: string): (() => Promise<string>) | undefined {
  return key === undefined ? undefined : createKeyReader(key, { provider: 'portkey', name });
}

/** JSON that a header can carry: in ASCII, with the rest escaped. */
function toHeaderJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
