import type { Area, Provider } from '@unspool/generated';
import type { CerebrasDialect } from './cerebras/cerebras-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

export { cerebrasLint } from './cerebras/cerebras-lint.ts';

export type {
  CerebrasDialect,
  CerebrasExtras,
  CerebrasTimeInfo,
  CerebrasReasoning,
} from './cerebras/cerebras-dialect.ts';

const unsupported = [
  'audio',
  'batches',
  'embeddings',
  'files',
  'images',
  'moderations',
  'realtime',
  'responses',
] as const satisfies readonly Area[];
const supported = ['chat', 'completions', 'models'] as const satisfies readonly Area[];

/** Areas that Cerebras is known to lack. */
export type CerebrasUnsupported = (typeof unsupported)[number];

/** Who asks, and where Cerebras is. @default `baseUrl` is `CEREBRAS_BASE_URL` with `/v1` behind it, as for Cerebras' SDK */
export interface CerebrasSettings extends HostedSettings {}

/**
 * Cerebras: chat, completions and models. The key is read from `CEREBRAS_API_KEY` unless it is passed.
 *
 * Thoughts come as `reasoning`, and go back under that name: send the message of the answer as it is. Chunks of a stream may
 * have no `choices`; an error in the middle of one has a `status_code` beside it and rejects. Errors have their members at the
 * top. Sources: Cerebras' SDK for Node; the Vercel AI SDK's client; recorded traffic.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: cerebras({ apiKey }) });
 */
export function cerebras(settings: CerebrasSettings = {}): Provider<CerebrasUnsupported, CerebrasDialect, 'cerebras'> {
  return createHostedProvider(settings, {
    id: 'cerebras',
    baseUrl: 'https://api.cerebras.ai/v1',
    variable: 'CEREBRAS_API_KEY',
    baseUrlVariable: 'CEREBRAS_BASE_URL',
    baseUrlVariablePath: '/v1',
    unsupported,
    supported,
  });
}
