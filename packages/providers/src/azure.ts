import type { ApiKey, Area, HeaderValues, Provider } from '@unspool/generated';
import { createKeyReader, freezeProvider, readEnvironment, requireKey } from '@unspool/generated/provider';
import { toAzureBaseUrl } from './azure/azure-base-url.ts';

const unsupported = ['assistants'] as const satisfies readonly Area[];

/** Areas that Azure is known to lack. */
export type AzureUnsupported = (typeof unsupported)[number];

/** Which resource, and who asks. One of `resource` and `endpoint`, one of `apiKey` and `token`. */
export interface AzureSettings {
  /** Name of the resource: `my-resource` in `https://my-resource.openai.azure.com`. */
  readonly resource?: string | undefined;
  /**
   * A URL of the resource in place of its name: other hosts (`services.ai.azure.com`, a gateway) and any path the portal
   * shows. Https, or http on loopback. @default environment variable `AZURE_OPENAI_ENDPOINT`
   */
  readonly endpoint?: string | undefined;
  /** Key of the resource, sent as `api-key`. @default environment variable `AZURE_OPENAI_API_KEY` */
  readonly apiKey?: ApiKey | undefined;
  /** Gives a Microsoft Entra token for the scope `https://ai.azure.com/.default`, in place of a key. Asked per attempt. */
  readonly token?: (() => string | Promise<string>) | undefined;
  /** Sent as `api-version` with requests, never with realtime, where Azure refuses it. @default not sent; v1 needs none */
  readonly apiVersion?: 'v1' | 'preview' | undefined;
}

/**
 * Azure OpenAI on its v1 surface. `model` is the name of a deployment. Assistants are retired there and are refused by the
 * type-checker and before any request.
 *
 * Realtime needs headers, so a browser cannot open it with a key. The first chunk of a chat stream has no choices, an empty
 * id and the prompt's filter results; filter annotations may follow the finish reason; `[DONE]` ends it. Sources: Azure
 * OpenAI documentation: API version lifecycle, realtime audio migration guide, content streaming; recorded streams.
 *
 * @throws TypeError when resource or credentials are missing, doubled or cannot be used
 * @example
 * const client = createClient({ provider: azure({ resource: 'my-resource', apiKey }) });
 */
export function azure(settings: AzureSettings = {}): Provider<AzureUnsupported> {
  const { resource, apiVersion } = settings;
  const authorize = createAuthorize(settings);
  const baseUrl = toAzureBaseUrl(readLocation(resource, settings.endpoint));
  checkApiVersion(apiVersion);
  return freezeProvider({
    id: 'azure',
    baseUrl,
    authorize,
    unsupported,
    route: apiVersion === undefined ? undefined : (_operation, { path }) => `${path}?api-version=${apiVersion}`,
    realtime: 'standard',
    stream: { doneMarker: 'always' },
  });
}

function createAuthorize({ apiKey, token }: AzureSettings): () => Promise<HeaderValues> {
  if (token === undefined) {
    const readKey = requireKey(apiKey, {
      provider: 'azure',
      name: 'apiKey',
      variable: 'AZURE_OPENAI_API_KEY',
    });
    return async () => ({ 'api-key': await readKey() });
  }
  if (apiKey !== undefined) throw new TypeError('azure: apiKey and token are two credentials. Pass one of them.');
  const readToken = createKeyReader(token, { provider: 'azure', name: 'token' });
  return async () => ({ authorization: `Bearer ${await readToken()}` });
}

function readLocation(resource: string | undefined, endpoint: string | undefined) {
  if (resource !== undefined || endpoint !== undefined) return { resource, endpoint, endpointName: 'endpoint' };
  return { endpoint: readEnvironment('AZURE_OPENAI_ENDPOINT'), endpointName: 'AZURE_OPENAI_ENDPOINT' };
}

/** Callers without types, and those who come from another client, pass a date here. */
function checkApiVersion(apiVersion: string | undefined): void {
  if (apiVersion === undefined || apiVersion === 'v1' || apiVersion === 'preview') return;
  throw new TypeError(
    'azure: apiVersion is a dated one, but this is the v1 surface. Leave apiVersion out and pass the deployment as model.',
  );
}
