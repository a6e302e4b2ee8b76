import type { Area, Provider } from '@unspool/generated';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';
import type { TogetherDialect } from './together/together-dialect.ts';

export type {
  TogetherChoice,
  TogetherDialect,
  TogetherExtras,
  TogetherReasoning,
} from './together/together-dialect.ts';

const unsupported = ['assistants', 'moderations', 'realtime', 'responses'] as const satisfies readonly Area[];
const supported = [
  'audio',
  'batches',
  'chat',
  'completions',
  'embeddings',
  'files',
  'images',
] as const satisfies readonly Area[];

/** Areas that Together is known to lack. */
export type TogetherUnsupported = (typeof unsupported)[number];

/** Who asks, and where Together is. @default `baseUrl` is `TOGETHER_BASE_URL`, where it is set */
export interface TogetherSettings extends HostedSettings {}

/**
 * Together AI: chat, completions, embeddings, images, audio, files and batches. The key is read from `TOGETHER_API_KEY` unless
 * it is passed.
 *
 * The usage of a chat stream stands in the chunk with the finish reason. Some models leave their thoughts in the text, between
 * `<think>` and `</think>`. The list of models may be a bare array: loop over `listModels`, which takes either. Sources: Together API
 * reference; Together's client for TypeScript; recorded traffic.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: together({ apiKey }) });
 */
export function together(settings: TogetherSettings = {}): Provider<TogetherUnsupported, TogetherDialect, 'together'> {
  return createHostedProvider(settings, {
    id: 'together',
    baseUrl: 'https://api.together.xyz/v1',
    variable: 'TOGETHER_API_KEY',
    baseUrlVariable: 'TOGETHER_BASE_URL',
    unsupported,
    supported,
  });
}
