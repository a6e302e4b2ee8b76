import type { Area, Provider } from '@unspool/generated';
import type { FireworksDialect } from './fireworks/fireworks-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

export type { FireworksDialect, FireworksExtras, FireworksGrammarFormat } from './fireworks/fireworks-dialect.ts';

const unsupported = [
  'batches',
  'files',
  'fine-tuning',
  'images',
  'moderations',
  'realtime',
] as const satisfies readonly Area[];
const supported = ['chat', 'completions', 'embeddings', 'models'] as const satisfies readonly Area[];

/** Areas that Fireworks is known to lack in OpenAI's form. */
export type FireworksUnsupported = (typeof unsupported)[number];

/** Who asks, and where Fireworks is. `baseUrl` may name its host in the United States, `us.api.fireworks.ai`. */
export interface FireworksSettings extends HostedSettings {}

/**
 * Fireworks AI: chat, completions, embeddings and models. The key is read from `FIREWORKS_API_KEY` unless it is passed. `model`
 * is a path: `accounts/fireworks/models/…`. Images, batches, files and fine-tuning have paths and shapes of their own there, so
 * they are refused.
 *
 * The usage of a chat stream comes with its last chunk, unasked. An error may be a text alone. Sources: Fireworks docs, OpenAI
 * compatibility; the Vercel AI SDK's and Portkey's clients.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: fireworks({ apiKey }) });
 */
export function fireworks(
  settings: FireworksSettings = {},
): Provider<FireworksUnsupported, FireworksDialect, 'fireworks'> {
  return createHostedProvider(settings, {
    id: 'fireworks',
    baseUrl: 'https://api.fireworks.ai/inference/v1',
    variable: 'FIREWORKS_API_KEY',
    unsupported,
    supported,
  });
}
