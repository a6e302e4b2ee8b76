import type { Area, Provider } from '@unspool/generated';
import { createLocalProvider, type LocalSettings } from './local/create-local-provider.ts';
import type { VllmDialect } from './vllm/vllm-dialect.ts';

export { vllmLint } from './vllm/vllm-lint.ts';

export type { VllmDialect, VllmExtras, VllmStructuredOutputs } from './vllm/vllm-dialect.ts';

const unsupported = [
  'batches',
  'files',
  'fine-tuning',
  'images',
  'moderations',
  'realtime',
] as const satisfies readonly Area[];
const supported = [
  'audio',
  'chat',
  'completions',
  'embeddings',
  'models',
  'responses',
] as const satisfies readonly Area[];

/** Areas that vLLM is known to lack. */
export type VllmUnsupported = (typeof unsupported)[number];

/** Where vLLM is, by default `http://localhost:8000/v1`, and its key where it has one, by default from `VLLM_API_KEY`. */
export interface VllmSettings extends LocalSettings {}

/**
 * A vLLM server. Batches (which it does from files, not over HTTP), files, fine-tuning, images, moderations and realtime
 * (its `/v1/realtime` has a protocol of its own) are refused by the type-checker and before any request. What else answers
 * follows from the model: of audio there are transcriptions and translations, and tools have to be switched on at its start.
 *
 * Reasoning is called `reasoning`, and `reasoning_content` before late 2025. `[DONE]` ends a chat stream, after an error as
 * well. Sources: vLLM documentation, OpenAI-compatible server and reasoning outputs; recorded streams.
 *
 * @throws TypeError when URL or key cannot be used
 * @example
 * const client = createClient({ provider: vllm({ baseUrl: 'http://gpu-box:8000/v1' }) });
 */
export function vllm(settings: VllmSettings = {}): Provider<VllmUnsupported, VllmDialect, 'vllm'> {
  return createLocalProvider<VllmUnsupported, VllmDialect, 'vllm'>(settings, {
    id: 'vllm',
    baseUrl: 'http://localhost:8000/v1',
    variable: 'VLLM_API_KEY',
    unsupported,
    supported,
    stream: { doneMarker: 'always' },
  });
}
