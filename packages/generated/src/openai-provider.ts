import type { HeaderValues, Provider, RealtimeCredentials, RealtimeEndpoint, RealtimeTarget } from './provider.ts';
import { readEnvironment } from './read-environment.ts';

/** A key, or a function that is asked for one before each attempt. */
export type ApiKey = string | (() => string | Promise<string>);

/** Who speaks to OpenAI, and where it is. What is left out is read from the environment. */
export interface OpenAiOptions {
  /** @default OPENAI_API_KEY */
  readonly apiKey?: ApiKey | undefined;
  /** Key of the organization's administration, used by the operations of `admin`. @default OPENAI_ADMIN_KEY, else `apiKey` */
  readonly adminKey?: ApiKey | undefined;
  /** @default OPENAI_ORG_ID */
  readonly organization?: string | undefined;
  /** @default OPENAI_PROJECT_ID */
  readonly project?: string | undefined;
  /** @default OPENAI_BASE_URL, else https://api.openai.com/v1 */
  readonly baseUrl?: string | undefined;
}

/** OpenAI itself, or a server that takes its keys: what a client speaks to when no provider is named. */
export function openAiProvider(options: OpenAiOptions): Provider {
  const apiKey = options.apiKey ?? readEnvironment('OPENAI_API_KEY');
  const adminKey = options.adminKey ?? readEnvironment('OPENAI_ADMIN_KEY') ?? apiKey;
  if (apiKey === undefined && adminKey === undefined) {
    throw new TypeError(
      'No API key. Pass createClient({ apiKey }) or set OPENAI_API_KEY; for a server without keys use createClient({ provider: compatible({ baseUrl }) }) of @unspool/providers/compatible.',
    );
  }
  const baseUrl = checkBaseUrl(options.baseUrl ?? readEnvironment('OPENAI_BASE_URL') ?? 'https://api.openai.com/v1');
  const headers: HeaderValues = {
    'openai-organization': options.organization ?? readEnvironment('OPENAI_ORG_ID'),
    'openai-project': options.project ?? readEnvironment('OPENAI_PROJECT_ID'),
  };
  return Object.freeze({
    id: 'openai',
    baseUrl,
    headers,
    authorize: async ({ operation }) => ({
      authorization: `Bearer ${await readKey(operation.auth === 'admin' ? adminKey : apiKey)}`,
    }),
    realtime: async (target, credentials) =>
      toEndpoint(baseUrl, target, await toCredentials(credentials, await readKey(apiKey), headers)),
  } satisfies Provider);
}

async function readKey(key: ApiKey | undefined): Promise<string> {
  const value = typeof key === 'function' ? await key() : key;
  if (typeof value !== 'string' || value === '')
    throw new TypeError('The API key is empty. Pass createClient({ apiKey }) or set OPENAI_API_KEY.');
  return value;
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      'baseUrl (or OPENAI_BASE_URL) must be an absolute http or https URL such as https://api.openai.com/v1.',
    );
  }
  // fetch refuses the first with the whole URL in its message; the second would swallow the paths that are appended.
  if (url.username + url.password + url.search + url.hash === '') return baseUrl;
  throw new TypeError(
    'baseUrl (or OPENAI_BASE_URL) must be without user name, password, query and fragment. Pass credentials as apiKey or headers.',
  );
}

/** Realtime guide, "Connect with WebSockets": header on servers, subprotocols where a socket has no headers. */
function toCredentials(
  kind: RealtimeCredentials,
  key: string,
  headers: HeaderValues,
): Pick<RealtimeEndpoint, 'headers' | 'protocols'> {
  if (kind === 'headers') return { headers: { authorization: `Bearer ${key}`, ...headers }, protocols: [] };
  return { headers: {}, protocols: ['realtime', `openai-insecure-api-key.${key}`] };
}

function toEndpoint(
  baseUrl: string,
  target: RealtimeTarget,
  credentials: Pick<RealtimeEndpoint, 'headers' | 'protocols'>,
): RealtimeEndpoint {
  const base = baseUrl.replace(/^http/, 'ws').replace(/\/+$/, '');
  switch (target.kind) {
    case 'conversation':
      return { url: `${base}/realtime?model=${encodeURIComponent(target.model)}`, ...credentials };
    case 'transcription':
      return { url: `${base}/realtime?intent=transcription`, ...credentials };
    case 'translation':
      return { url: `${base}/realtime/translations?model=${encodeURIComponent(target.model)}`, ...credentials };
    case 'call':
      return { url: `${base}/realtime?call_id=${encodeURIComponent(target.callId)}`, ...credentials };
  }
}
