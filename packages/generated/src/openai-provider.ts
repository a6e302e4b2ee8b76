import type { Dialect } from './dialect.ts';
import type { HeaderValues, Provider } from './provider.ts';
import type { ApiKey } from './provider-parts/api-key.ts';
import { parseUrl, toBaseUrl } from './provider-parts/base-url.ts';
import { createKeyReader } from './provider-parts/create-key-reader.ts';
import { freezeProvider } from './provider-parts/freeze-provider.ts';
import { readEnvironment } from './provider-parts/read-environment.ts';
import { requireKey } from './provider-parts/require-key.ts';

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

const keySetting = { provider: 'openai', name: 'apiKey', variable: 'OPENAI_API_KEY' };

/** OpenAI itself, or a server that takes its keys: what a client speaks to when no provider is named. */
export function openAiProvider(options: OpenAiOptions): Provider<never, Dialect, 'openai'> {
  const adminKey = options.adminKey ?? readEnvironment('OPENAI_ADMIN_KEY');
  const readAdminKey =
    adminKey === undefined ? undefined : createKeyReader(adminKey, { provider: 'openai', name: 'adminKey' });
  const readKey =
    readAdminKey === undefined ? requireKey(options.apiKey, keySetting) : createLateReader(options.apiKey);
  const baseUrl = readBaseUrl(options.baseUrl);
  const headers: HeaderValues = {
    'openai-organization': options.organization ?? readEnvironment('OPENAI_ORG_ID'),
    'openai-project': options.project ?? readEnvironment('OPENAI_PROJECT_ID'),
  };
  return freezeProvider({
    id: 'openai',
    baseUrl,
    headers,
    async authorize({ operation }) {
      const read = operation?.auth === 'admin' ? (readAdminKey ?? readKey) : readKey;
      return { authorization: `Bearer ${await read()}` };
    },
    supported: /^https:\/\/(?:[a-z]+\.)?api\.openai\.com\//.test(baseUrl) ? 'all' : undefined,
    realtime: 'standard',
    idempotencyKeys: true,
  });
}

/** With an admin key alone a client is of use for `admin`; that the other key is missing shows when it is needed. */
function createLateReader(apiKey: ApiKey | undefined): () => Promise<string> {
  return async () => requireKey(apiKey, keySetting)();
}

function readBaseUrl(option: string | undefined): string {
  const setting = { provider: 'openai', name: option === undefined ? 'OPENAI_BASE_URL' : 'baseUrl' };
  const value = option ?? readEnvironment('OPENAI_BASE_URL') ?? 'https://api.openai.com/v1';
  return toBaseUrl(parseUrl(value, setting), setting);
}
