import type { ApiKey, Area, Dialect, HeaderValues, Provider } from '@unspool/generated';
import {
  createKeyReader,
  freezeProvider,
  parseSecureUrl,
  readEnvironment,
  requireKey,
  toBaseUrl,
} from '@unspool/generated/provider';

const unsupported = ['realtime'] as const satisfies readonly Area[];
const supported = [
  'assistants',
  'audio',
  'batches',
  'chat',
  'embeddings',
  'files',
  'fine-tuning',
  'images',
  'models',
  'moderations',
  'responses',
  'vector-stores',
] as const satisfies readonly Area[];

/** Areas that AIProxy is known to lack. */
export type AiproxyUnsupported = (typeof unsupported)[number];

/** Which project of AIProxy, and what shows that the caller is its app. */
export interface AiproxySettings {
  /** Half of an encrypted key, from the dashboard; the other half never leaves AIProxy. @default `AIPROXY_PARTIAL_KEY` */
  readonly partialKey?: ApiKey | undefined;
  /** URL of the service, from the dashboard, with its path. @default `AIPROXY_SERVICE_URL`, else https://api.aiproxy.pro */
  readonly serviceUrl?: string | undefined;
  /** Tells one installation of the app from another, for limits per user. @default none is sent */
  readonly clientId?: string | undefined;
  /** Gives a token of Apple's DeviceCheck, base64, from the app around the page. Asked per attempt. */
  readonly deviceCheck?: (() => string | Promise<string>) | undefined;
  /**
   * Stands in for DeviceCheck where there is none, such as on a server or in a test. Whoever has it needs no device: it does
   * not belong into anything that is given away. @default `AIPROXY_DEVICE_CHECK_BYPASS`
   */
  readonly bypass?: ApiKey | undefined;
  /** Organization that is charged. @default none is sent; the environment is not read */
  readonly organization?: string | undefined;
}

/**
 * AIProxy: OpenAI behind a proxy that holds the key, so that an app needs none. No `Authorization` header is ever sent by
 * it. What the project's key may do is forwarded; realtime is not, and is refused by the type-checker and before any request.
 *
 * DeviceCheck tokens exist on Apple's devices alone: elsewhere pass `bypass`, or switch the check off for the project.
 * Certificates are not pinned, which fetch cannot do. Sources: AIProxy's client for Swift, as its headers and URLs show.
 *
 * @throws TypeError when there is no partial key, or a setting cannot be used
 * @example
 * const client = createClient({ provider: aiproxy({ partialKey, serviceUrl }) });
 */
export function aiproxy(settings: AiproxySettings = {}): Provider<AiproxyUnsupported, Dialect, 'aiproxy'> {
  const bypass = settings.bypass ?? readEnvironment('AIPROXY_DEVICE_CHECK_BYPASS');
  return freezeProvider<AiproxyUnsupported, Dialect, 'aiproxy'>({
    id: 'aiproxy',
    baseUrl: `${readServiceUrl(settings.serviceUrl)}/v1`,
    headers: { 'openai-organization': settings.organization, 'aiproxy-client-id': settings.clientId },
    authorize: createAuthorize(settings, bypass),
    credentialsArePublic: bypass === undefined,
    unsupported,
    supported,
  });
}

function createAuthorize(
  { partialKey, deviceCheck }: AiproxySettings,
  bypass: ApiKey | undefined,
): () => Promise<HeaderValues> {
  const provider = 'aiproxy';
  const readPartialKey = requireKey(partialKey, { provider, name: 'partialKey', variable: 'AIPROXY_PARTIAL_KEY' });
  const readToken = deviceCheck && createKeyReader(deviceCheck, { provider, name: 'deviceCheck' });
  const readBypass = bypass === undefined ? undefined : createKeyReader(bypass, { provider, name: 'bypass' });
  return async () => {
    const [key, token, pass] = await Promise.all([readPartialKey(), readToken?.(), readBypass?.()]);
    return { 'aiproxy-partial-key': key, 'aiproxy-devicecheck': token, 'aiproxy-devicecheck-bypass': pass };
  };
}

function readServiceUrl(option: string | undefined): string {
  const value = option ?? readEnvironment('AIPROXY_SERVICE_URL') ?? 'https://api.aiproxy.pro';
  const setting = { provider: 'aiproxy', name: option === undefined ? 'AIPROXY_SERVICE_URL' : 'serviceUrl' };
  return toBaseUrl(parseSecureUrl(value, setting), setting);
}
