import type { Dialect } from './dialect.ts';
import type { Provider } from './provider.ts';
import type { ApiKey } from './provider-parts/api-key.ts';
import { parseUrl, toBaseUrl } from './provider-parts/base-url.ts';
import { createKeyReader } from './provider-parts/create-key-reader.ts';
import { freezeProvider } from './provider-parts/freeze-provider.ts';
import { readEnvironment } from './provider-parts/read-environment.ts';
import { refuseOtherSpelling } from './provider-parts/refuse-other-spelling.ts';
import { requireKey } from './provider-parts/require-key.ts';
import { runsInBrowser } from './transport/runs-in-browser.ts';

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
export function openAiProvider(options: OpenAiOptions): Provider<never, Dialect, 'openai'> {
  const { adminKey = readEnvironment('OPENAI_ADMIN_KEY'), baseUrl = readEnvironment('OPENAI_BASE_URL') } = options;
  refuseOtherSpelling(options, 'openai');
  const key = { provider: 'openai', name: 'apiKey', variable: 'OPENAI_API_KEY' };
  const requireApiKey = () => requireKey(options.apiKey, key);
  // With an admin key alone a client is of use for `admin`; that the other key is missing shows when it is needed.
  const readKey = adminKey === undefined ? requireApiKey() : async () => requireApiKey()();
  const readAdminKey = adminKey === undefined ? readKey : createKeyReader(adminKey, { ...key, name: 'adminKey' });
  const setting = { ...key, name: options.baseUrl === undefined ? 'OPENAI_BASE_URL' : 'baseUrl' };
  const url = toBaseUrl(parseUrl(baseUrl ?? 'https://api.openai.com/v1', setting), setting);
  const isOpenAi = /^https:\/\/(?:[a-z]+\.)?api\.openai\.com\//.test(url);
  return freezeProvider({
    id: 'openai',
    baseUrl: url,
    headers: {
      'openai-organization': options.organization ?? readEnvironment('OPENAI_ORG_ID'),
      'openai-project': options.project ?? readEnvironment('OPENAI_PROJECT_ID'),
    },
    authorize: ({ operation }) =>
      (operation?.auth ? readAdminKey : readKey)().then((key) => ({ authorization: `Bearer ${key}` })),
    supported: isOpenAi ? 'all' : undefined,
    realtime: 'standard',
    // A browser asks a server first which headers it takes from a page; a compatible server need not know this one.
    idempotencyKeys: isOpenAi || !runsInBrowser(),
  });
}
