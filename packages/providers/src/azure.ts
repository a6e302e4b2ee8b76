import type { ApiKey, Area, Provider } from '@unspool/generated';
import { freezeProvider, requireKey } from '@unspool/generated/provider';
import { createClassic, toSegment } from './azure/azure-classic.ts';
import type { AzureDialect } from './azure/azure-dialect.ts';
import { readAzureLocation } from './azure/azure-location.ts';

export { azureLint } from './azure/azure-lint.ts';

export type {
  AzureChatExtras,
  AzureDialect,
  AzureFilterOffsets,
  AzureFilterResult,
  AzureFilterResults,
  AzurePromptFilterResults,
  AzureResponseFilter,
  AzureResponsesExtras,
} from './azure/azure-dialect.ts';

const unsupported = ['assistants'] as const satisfies readonly Area[];
const supported = [
  'audio',
  'batches',
  'chat',
  'embeddings',
  'evals',
  'files',
  'fine-tuning',
  'images',
  'models',
  'realtime',
  'responses',
  'vector-stores',
] as const satisfies readonly Area[];

/** Areas that Azure is known to lack. */
export type AzureUnsupported = (typeof unsupported)[number];

/** `v1` and `preview` are the surface that needs no version; a date is one before it: `2024-10-21`, `2025-04-01-preview`. */
export type AzureApiVersion =
  | 'v1'
  | 'preview'
  | `${number}-${number}-${number}`
  | `${number}-${number}-${number}-preview`;

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
  /**
   * Without one, the v1 surface, which needs none; with `v1` or `preview` it is sent along. A date chooses the surface of
   * before, where eight operations name their deployment in the path. @default none is sent
   */
  readonly apiVersion?: AzureApiVersion | undefined;
  /**
   * For a dated `apiVersion`: the deployment of every call, whatever its `model`.
   * @default the one that `endpoint` names, else the `model` of each call
   */
  readonly deployment?: string | undefined;
}

/**
 * Azure OpenAI. `model` is the name of a deployment. Assistants are retired there and are refused by the type-checker and
 * before any request. Findings of the content filter are typed.
 *
 * Realtime takes its credentials in headers, so a browser cannot open it; with a dated `apiVersion` it is the preview, with
 * events of other names. The first chunk of a chat stream has no choices, an empty id and the prompt's filter results; filter
 * annotations may follow the finish reason; `[DONE]` ends it. Sources: Azure OpenAI documentation: API version lifecycle,
 * realtime audio and its migration guide, content streaming; recorded streams.
 *
 * @throws TypeError when resource or credentials are missing, doubled or cannot be used
 * @example
 * const client = createClient({ provider: azure({ resource: 'my-resource', apiKey }) });
 */
export function azure({ resource, endpoint, apiKey, token, apiVersion, deployment }: AzureSettings = {}): Provider<
  AzureUnsupported,
  AzureDialect,
  'azure'
> {
  refuseBoth(resource, endpoint, 'resource or endpoint');
  refuseBoth(apiKey, token, 'apiKey or token');
  const { root, segment } = readAzureLocation(resource, endpoint);
  const name = token ? 'token' : 'apiKey';
  const read = requireKey(token ?? apiKey, { provider: 'azure', name, variable: 'AZURE_OPENAI_API_KEY' });
  return freezeProvider<AzureUnsupported, AzureDialect, 'azure'>({
    id: 'azure',
    ...chooseSurface(root, apiVersion, deployment === undefined ? segment : toSegment(deployment)),
    authorize: async () => (token ? { authorization: `Bearer ${await read()}` } : { 'api-key': await read() }),
    unsupported,
    supported,
    stream: { doneMarker: 'always' },
  });
}

function refuseBoth(one: unknown, other: unknown, names: string): void {
  if (one !== undefined && other !== undefined) throw new TypeError(`azure: pass ${names}, not both.`);
}

function chooseSurface(
  root: string,
  apiVersion: AzureApiVersion | undefined,
  segment: string | undefined,
): Pick<Provider, 'baseUrl' | 'route' | 'realtime'> {
  const query = `?api-version=${apiVersion}`;
  if (apiVersion === undefined || /^(v1|preview)$/.test(apiVersion)) {
    return {
      baseUrl: `${root}/v1`,
      route: apiVersion && ((_operation, { path }) => path + query),
      // Without the version, to which v1 answers 401 here.
      realtime: { credentials: 'headers' },
    };
  }
  if (/^\d{4}-\d\d-\d\d(-preview)?$/.test(apiVersion)) return createClassic(root, query, segment);
  throw new TypeError('azure: apiVersion is no date. Leave it out for v1.');
}
