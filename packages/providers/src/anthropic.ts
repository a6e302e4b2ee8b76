import type { Area, Provider } from '@unspool/generated';
import type { AnthropicDialect } from './anthropic/anthropic-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

export { anthropicLint } from './anthropic/anthropic-lint.ts';

export type { AnthropicDialect, AnthropicExtras } from './anthropic/anthropic-dialect.ts';

const unsupported = [
  'audio',
  'batches',
  'embeddings',
  'files',
  'images',
  'realtime',
  'responses',
] as const satisfies readonly Area[];
const supported = ['chat'] as const satisfies readonly Area[];

/** Areas that Anthropic is known to lack in OpenAI's form. */
export type AnthropicUnsupported = (typeof unsupported)[number];

/** Who asks, and where Anthropic is. */
export interface AnthropicSettings extends HostedSettings {
  /** Workspace that is charged, when the key is good for several. @default none is sent */
  readonly workspaceId?: string | undefined;
}

/**
 * Anthropic, through its OpenAI compatibility, which Anthropic offers for comparing models and not for production: chat and
 * nothing else. The key is read from `ANTHROPIC_API_KEY` unless it is passed.
 *
 * Much of a request is ignored there without a word (`anthropicLint` knows what), thoughts are not told, prompts are not cached,
 * and all instructions are put together before the conversation. Sources: Claude docs, OpenAI SDK compatibility.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: anthropic({ apiKey }) });
 */
export function anthropic({ workspaceId, ...settings }: AnthropicSettings = {}): Provider<
  AnthropicUnsupported,
  AnthropicDialect,
  'anthropic'
> {
  return createHostedProvider(settings, {
    id: 'anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    variable: 'ANTHROPIC_API_KEY',
    headers: { 'anthropic-workspace-id': workspaceId },
    unsupported,
    supported,
  });
}
