import type { Area, Provider } from '@unspool/generated';
import type { LlamaCppDialect } from './llamacpp/llamacpp-dialect.ts';
import { createLocalProvider, type LocalSettings } from './local/create-local-provider.ts';

export type { LlamaCppDialect, LlamaCppExtras, LlamaCppTimings } from './llamacpp/llamacpp-dialect.ts';

const unsupported = ['batches', 'files', 'images', 'moderations', 'realtime'] as const satisfies readonly Area[];
const supported = ['chat', 'completions', 'embeddings', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that llama.cpp is known to lack. */
export type LlamaCppUnsupported = (typeof unsupported)[number];

/** Where the server is, by default `http://localhost:8080/v1`, and its key where it has one, by default from `LLAMA_API_KEY`. */
export interface LlamaCppSettings extends LocalSettings {}

/**
 * The server of llama.cpp. Batches, files, images, moderations and realtime are refused by the type-checker and before any
 * request. Tools work when it was started with `--jinja`, embeddings when it was started for them.
 *
 * A chat stream ends with `[DONE]`, which forks such as llama-box leave out, so that one is whole with or without it; builds
 * before September 2025 report an error in a stream as an SSE field of its own. Sources: README of its server, pull request
 * 16109; recorded streams of a fork.
 *
 * @throws TypeError when URL or key cannot be used
 * @example
 * const client = createClient({ provider: llamacpp() });
 */
export function llamacpp(settings: LlamaCppSettings = {}): Provider<LlamaCppUnsupported, LlamaCppDialect, 'llamacpp'> {
  return createLocalProvider<LlamaCppUnsupported, LlamaCppDialect, 'llamacpp'>(settings, {
    id: 'llamacpp',
    baseUrl: 'http://localhost:8080/v1',
    variable: 'LLAMA_API_KEY',
    unsupported,
    supported,
  });
}
