import type { Area, Provider } from '@unspool/generated';
import { createHostedProvider, type HostedSettings } from './hosted/create-hosted-provider.ts';
import type { HuggingFaceDialect } from './huggingface/huggingface-dialect.ts';

export type { HuggingFaceDialect, HuggingFaceExtras } from './huggingface/huggingface-dialect.ts';

const unsupported = [
  'audio',
  'batches',
  'embeddings',
  'files',
  'images',
  'realtime',
] as const satisfies readonly Area[];
const supported = ['chat', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that the router of Hugging Face is known to lack. */
export type HuggingFaceUnsupported = (typeof unsupported)[number];

/** Who asks, and who pays. */
export interface HuggingFaceSettings extends HostedSettings {
  /** Organization that is charged in place of the token's owner. @default none is named */
  readonly billTo?: string | undefined;
}

/**
 * The router of Hugging Face's inference providers. A model may name who runs it: `openai/gpt-oss-20b:fastest`, `:cheapest`,
 * `:preferred`, or `:together`. Audio, embeddings and images have APIs of another shape there; with batches, files and
 * realtime they are refused by the type-checker and before any request. The token is read from `HF_TOKEN` unless it is passed.
 *
 * Streams, errors and what is added to an answer are those of the provider behind it. Sources: Hugging Face documentation,
 * Inference Providers; recorded streams.
 *
 * @throws TypeError when there is no token, or token or URL cannot be used
 * @example
 * const client = createClient({ provider: huggingface({ billTo: 'my-organization' }) });
 */
export function huggingface({ billTo, ...settings }: HuggingFaceSettings = {}): Provider<
  HuggingFaceUnsupported,
  HuggingFaceDialect,
  'huggingface'
> {
  return createHostedProvider<HuggingFaceUnsupported, HuggingFaceDialect, 'huggingface'>(settings, {
    id: 'huggingface',
    baseUrl: 'https://router.huggingface.co/v1',
    variable: 'HF_TOKEN',
    headers: { 'x-hf-bill-to': billTo },
    unsupported,
    supported,
  });
}
