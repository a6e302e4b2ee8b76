import type { Area, Provider } from '@unspool/generated';
import type { DeepSeekDialect } from './deepseek/deepseek-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

export { deepSeekLint } from './deepseek/deepseek-lint.ts';

export type { DeepSeekDialect, DeepSeekExtras } from './deepseek/deepseek-dialect.ts';

const unsupported = [
  'audio',
  'batches',
  'embeddings',
  'files',
  'images',
  'moderations',
  'realtime',
] as const satisfies readonly Area[];
const supported = ['chat', 'completions', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that DeepSeek is known to lack. */
export type DeepSeekUnsupported = (typeof unsupported)[number];

/** Who asks, and where DeepSeek is. `baseUrl: 'https://api.deepseek.com/beta'` is where `prefix` and strict tools are. */
export interface DeepSeekSettings extends HostedSettings {}

/**
 * DeepSeek: chat, responses, completions of a text with a gap, and models. The key is read from `DEEPSEEK_API_KEY` unless it
 * is passed. `createCompletion` goes to `/beta/completions`, where it is served.
 *
 * Models that think tell so in `reasoning_content`, which has to come back with the calls of tools: send the message of the
 * answer as it is. While a request waits, blank lines or comments arrive; they are skipped. `[DONE]` ends a chat stream, and
 * its usage stands in the chunk with the finish reason. Sources: DeepSeek API docs: Thinking Mode, FIM Completion, Chat
 * Prefix Completion, Rate Limit; recorded traffic.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: deepseek({ apiKey }) });
 */
export function deepseek(settings: DeepSeekSettings = {}): Provider<DeepSeekUnsupported, DeepSeekDialect, 'deepseek'> {
  const isVersioned = /\/(?:beta|v1)\/*$/.test(settings.baseUrl ?? '');
  return createHostedProvider(settings, {
    id: 'deepseek',
    baseUrl: 'https://api.deepseek.com',
    variable: 'DEEPSEEK_API_KEY',
    unsupported,
    supported,
    route: ({ area }, { path }) => (area === 'completions' && !isVersioned ? `/beta${path}` : path),
    stream: { doneMarker: 'always' },
  });
}
