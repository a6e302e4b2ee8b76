import type { ApiKey, Area, Provider } from '@unspool/generated';
import { createKeyReader, freezeProvider, readEnvironment, requireKey } from '@unspool/generated/provider';
import { toOllamaBaseUrl } from './ollama/ollama-base-url.ts';
import type { OllamaDialect } from './ollama/ollama-dialect.ts';

export { ollamaLint } from './ollama/ollama-lint.ts';

export type { OllamaDialect, OllamaExtras } from './ollama/ollama-dialect.ts';

const unsupported = [
  'assistants',
  'batches',
  'files',
  'fine-tuning',
  'moderations',
  'realtime',
] as const satisfies readonly Area[];
const supported = ['chat', 'completions', 'embeddings', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that Ollama is known to lack. */
export type OllamaUnsupported = (typeof unsupported)[number];

/** Where Ollama is, and who asks when it wants to know. */
export interface OllamaSettings {
  /**
   * Where Ollama listens, in any form that `OLLAMA_HOST` takes, or `https://ollama.com` for its cloud.
   * @default environment variable `OLLAMA_BASE_URL` or `OLLAMA_HOST`, else 'http://localhost:11434'
   */
  readonly host?: string | undefined;
  /**
   * Needed for Ollama's cloud and for proxies; a server of one's own takes none.
   * @default environment variable `OLLAMA_API_KEY` for `https://ollama.com`, else none
   */
  readonly apiKey?: ApiKey | undefined;
}

/**
 * Ollama, local or cloud. Assistants, batches, files, fine-tuning, moderations and realtime are refused by the type-checker
 * and before any request; of audio there are transcriptions. Responses keep no state: no `previous_response_id`, no
 * `conversation`.
 *
 * A tool call arrives whole in one delta; ids of chat completions repeat, and older versions name the role in every chunk;
 * `[DONE]` ends a chat stream. A browser can call a local server only from origins in its `OLLAMA_ORIGINS`. Sources: Ollama
 * documentation, OpenAI compatibility; recorded streams.
 *
 * @throws TypeError when host or key cannot be used, or the cloud is called without a key
 * @example
 * const client = createClient({ provider: ollama() });
 */
export function ollama(settings: OllamaSettings = {}): Provider<OllamaUnsupported, OllamaDialect, 'ollama'> {
  const baseUrl = readBaseUrl(settings.host);
  const readKey = createReader(settings.apiKey, baseUrl);
  return freezeProvider<OllamaUnsupported, OllamaDialect, 'ollama'>({
    id: 'ollama',
    baseUrl,
    authorize: readKey && (async () => ({ authorization: `Bearer ${await readKey()}` })),
    unsupported,
    supported,
    stream: { doneMarker: 'always' },
  });
}

function readBaseUrl(host: string | undefined): string {
  if (host !== undefined) return toOllamaBaseUrl(host, { provider: 'ollama', name: 'host' });
  // A client's own before the one that tells a server where to listen.
  for (const name of ['OLLAMA_BASE_URL', 'OLLAMA_HOST']) {
    const value = readEnvironment(name);
    if (value !== undefined) return toOllamaBaseUrl(value, { provider: 'ollama', name });
  }
  return 'http://localhost:11434/v1';
}

function createReader(apiKey: ApiKey | undefined, baseUrl: string): (() => Promise<string>) | undefined {
  if (apiKey !== undefined) return createKeyReader(apiKey, { provider: 'ollama', name: 'apiKey' });
  if (new URL(baseUrl).origin !== 'https://ollama.com') return undefined;
  return requireKey(undefined, { provider: 'ollama', name: 'apiKey', variable: 'OLLAMA_API_KEY' });
}
