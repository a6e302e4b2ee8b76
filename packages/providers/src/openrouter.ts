import type { Area, Provider } from '@unspool/generated';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';
import type { OpenRouterDialect } from './openrouter/openrouter-dialect.ts';
import { readOpenRouterError } from './openrouter/read-openrouter-error.ts';

export { openRouterLint } from './openrouter/openrouter-lint.ts';

export type {
  OpenRouterChoice,
  OpenRouterDialect,
  OpenRouterError,
  OpenRouterExtras,
  OpenRouterPlugin,
  OpenRouterProviderPreferences,
  OpenRouterReasoning,
  OpenRouterReasoningDetail,
  OpenRouterReasoningEncrypted,
  OpenRouterReasoningFacts,
  OpenRouterReasoningServerToolCall,
  OpenRouterReasoningSummary,
  OpenRouterReasoningText,
} from './openrouter/openrouter-dialect.ts';

const unsupported = [
  'assistants',
  'batches',
  'fine-tuning',
  'moderations',
  'realtime',
] as const satisfies readonly Area[];
const supported = ['audio', 'chat', 'embeddings', 'files', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that OpenRouter is known to lack. */
export type OpenRouterUnsupported = (typeof unsupported)[number];

/** Who asks, and which app in OpenRouter's rankings it is. */
export interface OpenRouterSettings extends HostedSettings {
  /** URL of the app, sent as `HTTP-Referer`. @default none is sent */
  readonly appUrl?: string | undefined;
  /** Name of the app, sent as `X-OpenRouter-Title`. @default none is sent */
  readonly appTitle?: string | undefined;
}

/**
 * OpenRouter: models of many makers behind one key, which is read from `OPENROUTER_API_KEY` unless it is passed. `model` is
 * `maker/name`. Images are at `/images` there, which is where `createImage` goes.
 *
 * What a model thought comes as `reasoning` and, to the letter, as `reasoning_details`, which has to come back with the calls
 * of tools: send the message of the answer as it is. An error may come with status 200 or in the middle of a stream; both
 * reject. Comments keep a waiting stream alive; `[DONE]` ends a chat stream, and its usage stands in a chunk with a choice.
 * Responses keep no state. Sources: OpenRouter docs: API reference, streaming, errors, app attribution; its OpenAPI document;
 * recorded traffic.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: openrouter({ apiKey, appTitle: 'My app' }) });
 */
export function openrouter({ appUrl, appTitle, ...settings }: OpenRouterSettings = {}): Provider<
  OpenRouterUnsupported,
  OpenRouterDialect,
  'openrouter'
> {
  return createHostedProvider(settings, {
    id: 'openrouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    variable: 'OPENROUTER_API_KEY',
    headers: { 'http-referer': appUrl, 'x-openrouter-title': appTitle },
    unsupported,
    supported,
    route: (_operation, { path }) => (path === '/images/generations' ? '/images' : path),
    readError: readOpenRouterError,
    stream: { doneMarker: 'always' },
  });
}
