import type { ApiKey, Area, Provider } from '@unspool/generated';
import { freezeProvider, parseSecureUrl, requireKey, toBaseUrl } from '@unspool/generated/provider';

const unsupported = ['assistants', 'images', 'moderations', 'realtime'] as const satisfies readonly Area[];

/** Areas that Groq is known to lack. */
export type GroqUnsupported = (typeof unsupported)[number];

/** Who asks, and where Groq is. */
export interface GroqSettings {
  /** @default environment variable `GROQ_API_KEY` */
  readonly apiKey?: ApiKey | undefined;
  /** A proxy that speaks for Groq. Https, or http on loopback. @default 'https://api.groq.com/openai/v1' */
  readonly baseUrl?: string | undefined;
}

/**
 * Groq: chat, responses, audio, files, batches and models. Assistants, images, moderations and realtime
 * are refused by the type-checker and before any request.
 *
 * An error in the middle of a stream arrives as `event: error` on status 200, and the stream ends there; whole chat
 * streams end with `[DONE]`. Sources: Groq API reference; Groq docs, OpenAI compatibility; recorded streams.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: groq({ apiKey }) });
 */
export function groq(settings: GroqSettings = {}): Provider<GroqUnsupported> {
  const readKey = requireKey(settings.apiKey, { provider: 'groq', name: 'apiKey', variable: 'GROQ_API_KEY' });
  const baseUrlSetting = { provider: 'groq', name: 'baseUrl' };
  const baseUrl = settings.baseUrl ?? 'https://api.groq.com/openai/v1';
  return freezeProvider({
    id: 'groq',
    baseUrl: toBaseUrl(parseSecureUrl(baseUrl, baseUrlSetting), baseUrlSetting),
    authorize: async () => ({ authorization: `Bearer ${await readKey()}` }),
    unsupported,
    stream: { doneMarker: 'always' },
  });
}
