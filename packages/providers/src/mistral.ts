import type { Area, Provider } from '@unspool/generated';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';
import type { MistralDialect } from './mistral/mistral-dialect.ts';

export { mistralLint } from './mistral/mistral-lint.ts';

export type {
  MistralContentPart,
  MistralDialect,
  MistralExtras,
  MistralParts,
  MistralReference,
  MistralText,
  MistralThinking,
} from './mistral/mistral-dialect.ts';

const unsupported = ['assistants', 'batches', 'images', 'realtime', 'responses'] as const satisfies readonly Area[];
const supported = ['audio', 'chat', 'embeddings', 'files', 'models', 'moderations'] as const satisfies readonly Area[];

/** Areas that Mistral is known to lack in OpenAI's form. */
export type MistralUnsupported = (typeof unsupported)[number];

/** Who asks, and where Mistral is. */
export interface MistralSettings extends HostedSettings {}

/**
 * Mistral: chat, embeddings, audio, files, models and moderations. The key is read from `MISTRAL_API_KEY` unless it is passed.
 * Batches are at a path and in a shape of their own there, so they are refused.
 *
 * Members that Mistral does not know are answered with status 422: none is added to a request, and `mistralLint` knows those
 * that it takes. Models that think answer with `content` in parts. Errors have three forms, of which `detail` may be a list.
 * `[DONE]` ends a chat stream, and its usage stands in the chunk with the finish reason. Sources: Mistral API reference;
 * Mistral's client for TypeScript; recorded traffic.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: mistral({ apiKey }) });
 */
export function mistral(settings: MistralSettings = {}): Provider<MistralUnsupported, MistralDialect, 'mistral'> {
  return createHostedProvider(settings, {
    id: 'mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    variable: 'MISTRAL_API_KEY',
    unsupported,
    supported,
    stream: { doneMarker: 'always' },
  });
}
