import type { Area, Provider } from '@unspool/generated';
import type { ChatDialect } from './dialect/chat-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

const unsupported = ['assistants', 'images', 'moderations', 'realtime'] as const satisfies readonly Area[];
const supported = ['audio', 'batches', 'chat', 'embeddings', 'files', 'models', 'responses'] as const satisfies Area[];

/** Areas that Groq is known to lack. */
export type GroqUnsupported = (typeof unsupported)[number];

/** Who asks, and where Groq is. */
export interface GroqSettings extends HostedSettings {}

/**
 * Groq: chat, responses, audio, files, batches and models. Assistants, images, moderations and realtime
 * are refused by the type-checker and before any request. The key is read from `GROQ_API_KEY` unless it is passed.
 *
 * An error in the middle of a stream arrives as `event: error` on status 200, and the stream ends there; whole chat
 * streams end with `[DONE]`. Sources: Groq API reference; Groq docs, OpenAI compatibility; recorded streams.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: groq({ apiKey }) });
 */
export function groq(settings: GroqSettings = {}): Provider<GroqUnsupported, ChatDialect, 'groq'> {
  return createHostedProvider(settings, {
    id: 'groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    variable: 'GROQ_API_KEY',
    unsupported,
    supported,
    stream: { doneMarker: 'always' },
  });
}
