import type { ApiKey, Area, Provider } from '@unspool/generated';
import {
  createKeyReader,
  freezeProvider,
  parseSecureUrl,
  readEnvironment,
  refuseOtherSpelling,
  requireKey,
  toBaseUrl,
} from '@unspool/generated/provider';
import type { HostedSettings } from './hosted/create-hosted-provider.ts';
import type { XaiDialect } from './xai/xai-dialect.ts';
import { createXaiRealtime } from './xai/xai-realtime.ts';

export { xaiLint } from './xai/xai-lint.ts';

export type {
  XaiChatExtras,
  XaiDialect,
  XaiResponsesExtras,
  XaiSearchParameters,
  XaiSearchSource,
  XaiTool,
  XaiUsage,
} from './xai/xai-dialect.ts';

const unsupported = ['assistants', 'audio', 'moderations'] as const satisfies readonly Area[];
const supported = [
  'chat',
  'completions',
  'files',
  'images',
  'models',
  'realtime',
  'responses',
] as const satisfies readonly Area[];
const keySetting = { provider: 'xai', name: 'apiKey', variable: 'XAI_API_KEY' } as const;

/** Areas that xAI is known to lack. */
export type XaiUnsupported = (typeof unsupported)[number];

/** Who asks, and where xAI is. */
export interface XaiSettings extends HostedSettings {
  /**
   * A secret for realtime in a browser, in place of the key: the answer of `createRealtimeClientSecret` to a server of one's
   * own. Asked for per connection. @default a browser cannot open realtime
   */
  readonly clientSecret?: ApiKey | undefined;
}

/**
 * xAI: responses, chat (which xAI calls legacy), images, files, models and realtime. The key is read from `XAI_API_KEY` unless
 * it is passed; a client that does nothing but realtime with a client secret needs none. Speech and transcriptions have paths
 * and shapes of their own there, so audio is refused.
 *
 * A wrong key is answered with status 400, and an error may come with status 200; both reject. `[DONE]` ends a chat stream, in
 * which chunks have no `finish_reason` before the last. Sources: xAI docs; recorded traffic; the Vercel AI SDK's client.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: xai({ apiKey }) });
 */
export function xai(settings: XaiSettings = {}): Provider<XaiUnsupported, XaiDialect, 'xai'> {
  const { clientSecret } = settings;
  refuseOtherSpelling(settings, 'xai');
  const urlSetting = { provider: 'xai', name: 'baseUrl' };
  const baseUrl = toBaseUrl(parseSecureUrl(settings.baseUrl ?? 'https://api.x.ai/v1', urlSetting), urlSetting);
  const readKey = createReader(settings);
  const readSecret =
    clientSecret === undefined ? undefined : createKeyReader(clientSecret, { provider: 'xai', name: 'clientSecret' });
  return freezeProvider<XaiUnsupported, XaiDialect, 'xai'>({
    id: 'xai',
    baseUrl,
    authorize: async () => ({ authorization: `Bearer ${await readKey()}` }),
    unsupported,
    supported,
    realtime: createXaiRealtime({ baseUrl, readKey, readSecret }),
    stream: { doneMarker: 'always' },
  });
}

/** Reads the key. With a client secret alone, the lack of one is told by the calls that need it. */
function createReader({ apiKey, clientSecret }: XaiSettings): () => Promise<string> {
  const found = apiKey ?? readEnvironment(keySetting.variable);
  if (found === undefined && clientSecret !== undefined) return async () => requireKey(found, keySetting)();
  return requireKey(found, keySetting);
}
