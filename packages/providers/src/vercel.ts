import type { Area, Provider } from '@unspool/generated';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';
import type { VercelDialect } from './vercel/vercel-dialect.ts';

export type {
  VercelDialect,
  VercelExtras,
  VercelGatewayOptions,
  VercelProviderOptions,
} from './vercel/vercel-dialect.ts';

const unsupported = ['audio', 'batches', 'files', 'realtime'] as const satisfies readonly Area[];
const supported = ['chat', 'embeddings', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that Vercel's gateway is known to lack. */
export type VercelUnsupported = (typeof unsupported)[number];

/**
 * Who asks. `apiKey` is a key of the gateway or an OIDC token, for which a function can be passed; without it
 * `AI_GATEWAY_API_KEY` is read, then `VERCEL_OIDC_TOKEN`.
 */
export interface VercelSettings extends HostedSettings {
  /** URL of the app, for Vercel's list of who uses what. @default none is sent */
  readonly appUrl?: string | undefined;
  /** Its name, in ASCII. @default none is sent */
  readonly appTitle?: string | undefined;
}

/**
 * Vercel AI Gateway; a model is called `creator/model`. Audio, batches, files and realtime are refused by the type-checker and
 * before any request. Images come from chat completions of models that make them.
 *
 * Sources: Vercel documentation, AI Gateway: OpenAI chat completions.
 *
 * @throws TypeError when there is no key, or key or URL cannot be used
 * @example
 * const client = createClient({ provider: vercel() });
 */
export function vercel({ appUrl, appTitle, ...settings }: VercelSettings = {}): Provider<
  VercelUnsupported,
  VercelDialect,
  'vercel'
> {
  return createHostedProvider<VercelUnsupported, VercelDialect, 'vercel'>(settings, {
    id: 'vercel',
    baseUrl: 'https://ai-gateway.vercel.sh/v1',
    variable: 'AI_GATEWAY_API_KEY',
    otherVariable: 'VERCEL_OIDC_TOKEN',
    headers: { 'http-referer': appUrl, 'x-title': appTitle },
    unsupported,
    supported,
  });
}
