import type { Area, Provider } from '@unspool/generated';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';
import type { PerplexityDialect } from './perplexity/perplexity-dialect.ts';

export { perplexityLint } from './perplexity/perplexity-lint.ts';

export type {
  PerplexityCost,
  PerplexityDialect,
  PerplexityExtras,
  PerplexitySearchResult,
} from './perplexity/perplexity-dialect.ts';

const unsupported = [
  'audio',
  'batches',
  'completions',
  'files',
  'images',
  'moderations',
  'realtime',
] as const satisfies readonly Area[];
const supported = ['chat', 'embeddings', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that Perplexity is known to lack. */
export type PerplexityUnsupported = (typeof unsupported)[number];

/** Who asks, and where Perplexity is. */
export interface PerplexitySettings extends HostedSettings {}

/**
 * Perplexity: chat that searches the web, responses, embeddings and models. The key is read from `PERPLEXITY_API_KEY`, else
 * `PPLX_API_KEY`, unless it is passed. Chat is below the host itself there, all else below `/v1`.
 *
 * A chat stream ends without `[DONE]`, with an object `chat.completion.done`. Each of its chunks has the usage up to there and,
 * beside the delta, the whole message. Conversations begin with one system message at most, and user and assistant take turns.
 * Sources: Perplexity API reference; Perplexity's client for TypeScript; recorded streams.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: perplexity({ apiKey }) });
 */
export function perplexity(
  settings: PerplexitySettings = {},
): Provider<PerplexityUnsupported, PerplexityDialect, 'perplexity'> {
  return createHostedProvider(settings, {
    id: 'perplexity',
    baseUrl: 'https://api.perplexity.ai',
    variable: 'PERPLEXITY_API_KEY',
    otherVariable: 'PPLX_API_KEY',
    unsupported,
    supported,
    route: ({ area }, { path }) => (area === 'chat' ? path : `/v1${path}`),
    stream: { doneMarker: 'never' },
  });
}
