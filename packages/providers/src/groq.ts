import type { Area, Provider } from '@unspool/generated';
import type { GroqDialect } from './groq/groq-dialect.ts';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';

export { groqLint } from './groq/groq-lint.ts';

export type {
  GroqCitation,
  GroqDialect,
  GroqExtras,
  GroqMetadata,
  GroqReasoning,
  GroqTimes,
  GroqTool,
  GroqUsageBreakdown,
} from './groq/groq-dialect.ts';

const unsupported = ['assistants', 'images', 'moderations', 'realtime'] as const satisfies readonly Area[];
const supported = [
  'audio',
  'batches',
  'chat',
  'embeddings',
  'files',
  'models',
  'responses',
] as const satisfies readonly Area[];

/** Areas that Groq is known to lack. */
export type GroqUnsupported = (typeof unsupported)[number];

/** Who asks, and where Groq is. @default `baseUrl` is `GROQ_BASE_URL` with `/openai/v1` behind it, as for Groq's SDK */
export interface GroqSettings extends HostedSettings {}

/**
 * Groq: chat, responses, audio, files, batches and models. Assistants, images, moderations and realtime
 * are refused by the type-checker and before any request. The key is read from `GROQ_API_KEY` unless it is passed.
 *
 * An error in the middle of a stream arrives as `event: error` on status 200, and the stream ends there; whole chat streams
 * end with `[DONE]`. Usage comes with the finish reason, unasked, in `x_groq` and mostly beside it too; with a search of the web
 * the id changes on the way. Sources: Groq API reference; Groq docs: OpenAI compatibility, reasoning; recorded streams.
 *
 * @throws TypeError when there is no key, or the key or URL cannot be used
 * @example
 * const client = createClient({ provider: groq({ apiKey }) });
 */
export function groq(settings: GroqSettings = {}): Provider<GroqUnsupported, GroqDialect, 'groq'> {
  return createHostedProvider(settings, {
    id: 'groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    variable: 'GROQ_API_KEY',
    baseUrlVariable: 'GROQ_BASE_URL',
    baseUrlVariablePath: '/openai/v1',
    unsupported,
    supported,
    stream: { doneMarker: 'always' },
  });
}
