import type { Area, Provider } from '@unspool/generated';
import { readEnvironment } from '@unspool/generated/provider';
import { readCloudflareEnvelope } from './cloudflare/cloudflare-envelope.ts';
import type { ChatDialect } from './dialect/chat-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

const unsupported = ['audio', 'batches', 'files', 'images', 'models', 'realtime'] as const satisfies readonly Area[];
const supported = ['chat', 'responses'] as const satisfies readonly Area[];

/** Areas that Cloudflare's REST API is known to lack, at OpenAI's paths. */
export type CloudflareUnsupported = (typeof unsupported)[number];

/** Which account, and who asks: `apiKey` is an API token that may use AI Gateway. */
export interface CloudflareSettings extends HostedSettings {
  /** Not needed beside `baseUrl`. @default environment variable `CLOUDFLARE_ACCOUNT_ID` */
  readonly accountId?: string | undefined;
  /** Gateway that requests go through; models of Workers AI (`@cf/…`) need it to be named. @default the account's default */
  readonly gateway?: string | undefined;
}

/**
 * Cloudflare AI Gateway by its REST API; a model is called `openai/gpt-4.1` or `@cf/…`. Audio, batches, files, images, models
 * and realtime are not at OpenAI's paths there, and are refused by the type-checker and before any request. The token is read
 * from `CLOUDFLARE_API_TOKEN` unless it is passed.
 *
 * Headers such as `cf-aig-cache-ttl` or `cf-aig-metadata` go into the `headers` of a client or a call. The deprecated
 * surface `/compat`, with keys of the providers, can be had with `compatible`. Sources: Cloudflare documentation, AI Gateway:
 * REST API, chat completion.
 *
 * @throws TypeError when there is no account or token, or a setting cannot be used
 * @example
 * const client = createClient({ provider: cloudflare({ accountId, gateway: 'my-gateway' }) });
 */
export function cloudflare({ accountId, gateway, ...settings }: CloudflareSettings = {}): Provider<
  CloudflareUnsupported,
  ChatDialect,
  'cloudflare'
> {
  const account = () => readAccount(accountId ?? readEnvironment('CLOUDFLARE_ACCOUNT_ID'));
  return createHostedProvider<CloudflareUnsupported, ChatDialect, 'cloudflare'>(settings, {
    id: 'cloudflare',
    baseUrl: settings.baseUrl ?? `https://api.cloudflare.com/client/v4/accounts/${account()}/ai/v1`,
    variable: 'CLOUDFLARE_API_TOKEN',
    headers: { 'cf-aig-gateway-id': gateway },
    unsupported,
    supported,
    readError: readCloudflareEnvelope,
  });
}

function readAccount(accountId: string | undefined): string {
  if (accountId === undefined) {
    throw new TypeError('cloudflare: no account. Pass accountId, or set CLOUDFLARE_ACCOUNT_ID.');
  }
  if (/^[\da-z]+$/i.test(accountId)) return accountId;
  throw new TypeError(
    'cloudflare: accountId is not the id of an account, which the dashboard shows: 32 digits and letters.',
  );
}
