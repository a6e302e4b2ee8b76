import type { Area, Provider } from '@unspool/generated';
import { createLocalProvider, type LocalSettings } from './local/create-local-provider.ts';
import type { LmStudioDialect } from './lmstudio/lmstudio-dialect.ts';

export type { LmStudioDialect, LmStudioExtras } from './lmstudio/lmstudio-dialect.ts';

const unsupported = [
  'audio',
  'batches',
  'files',
  'images',
  'moderations',
  'realtime',
] as const satisfies readonly Area[];
const supported = ['chat', 'completions', 'embeddings', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that LM Studio is known to lack. */
export type LmStudioUnsupported = (typeof unsupported)[number];

/** Where the server is, by default `http://localhost:1234/v1`, and its token where it asks for one; the environment is not read. */
export interface LmStudioSettings extends LocalSettings {}

/**
 * The server of LM Studio. Audio, batches, files, images, moderations and realtime are refused by the type-checker and before
 * any request. Responses are kept: `previous_response_id` works. A streamed call of a function may come whole, without deltas.
 *
 * Sources: LM Studio documentation, OpenAI compatibility; recorded streams of responses.
 *
 * @throws TypeError when URL or key cannot be used
 * @example
 * const client = createClient({ provider: lmstudio() });
 */
export function lmstudio(settings: LmStudioSettings = {}): Provider<LmStudioUnsupported, LmStudioDialect, 'lmstudio'> {
  return createLocalProvider<LmStudioUnsupported, LmStudioDialect, 'lmstudio'>(settings, {
    id: 'lmstudio',
    baseUrl: 'http://localhost:1234/v1',
    unsupported,
    supported,
  });
}
