import type { Area, Provider } from '@unspool/generated';
import type { GeminiDialect } from './gemini/gemini-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

export type {
  GeminiDialect,
  GeminiExtraBody,
  GeminiExtraContent,
  GeminiExtras,
  GeminiSigned,
} from './gemini/gemini-dialect.ts';

const unsupported = ['audio', 'moderations', 'realtime', 'responses'] as const satisfies readonly Area[];
const supported = ['batches', 'chat', 'embeddings', 'images', 'models', 'videos'] as const satisfies readonly Area[];

/** Areas that Gemini is known to lack in OpenAI's form. */
export type GeminiUnsupported = (typeof unsupported)[number];

/**
 * Who asks, and where Gemini is. On Vertex `baseUrl` ends with `/endpoints/openapi`, `apiKey` is a function that gives a token
 * of Google Cloud, and `model` begins with `google/`.
 */
export interface GeminiSettings extends HostedSettings {}

/**
 * Google Gemini, through its OpenAI compatibility: chat, embeddings, images, videos, batches and models. The key is read from
 * `GEMINI_API_KEY`, else `GOOGLE_API_KEY`, unless it is passed.
 *
 * Gemini 3 wants the signatures of its thoughts back with the calls of tools: send the message of the answer as it is. The id of
 * such a call may be empty; streamed, it comes whole, without an index, and the finish reason is `stop`. `total_tokens` counts
 * thoughts that the other two leave out. Live sessions are another protocol. Sources: Gemini API docs: OpenAI compatibility,
 * thought signatures; recorded traffic.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: gemini({ apiKey }) });
 */
export function gemini(settings: GeminiSettings = {}): Provider<GeminiUnsupported, GeminiDialect, 'gemini'> {
  return createHostedProvider(settings, {
    id: 'gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    variable: 'GEMINI_API_KEY',
    otherVariable: 'GOOGLE_API_KEY',
    unsupported,
    supported,
  });
}
