import { Buffer } from 'node:buffer';
import { type Answer, toJson } from './answer.ts';
import type { ProviderSheet, Surface } from './provider-sheet.ts';

/** What a request says that is neither a conversation nor a response. */
export interface OtherRequest {
  readonly model?: string;
  readonly input?: unknown;
  readonly encoding_format?: string;
}

/** Numbers that 32 bits hold exactly. */
export const embedding: readonly number[] = [0.5, -0.25, 1, 0.125];

/** The model whose embeddings are numbers, whatever is asked for. */
export const numbersOnly = 'numbers-only';

/** A sound, as far as a client can tell. */
export const sound = Uint8Array.of(0xff, 0xfb, 0x90, 0x00, 0x0d, 0x0a);

export interface OtherCall {
  readonly surface: Exclude<Surface, 'chat' | 'responses'>;
  readonly request: OtherRequest;
}

/** Answers what takes one request and gives one value. */
export function answerOther({ modelsAreBare }: ProviderSheet, { surface, request }: OtherCall): Answer {
  if (surface === 'speech') return { status: 200, contentType: 'audio/mpeg', body: sound };
  if (surface === 'models' && modelsAreBare === true) return toJson(makers.models().data);
  return toJson(makers[surface](request));
}

const makers = {
  embeddings: ({ model, input, encoding_format }) => ({
    object: 'list',
    model,
    data: [input].flat().map((_, index) => ({
      object: 'embedding',
      index,
      embedding: encoding_format === 'base64' && model !== numbersOnly ? toBase64(embedding) : embedding,
    })),
    usage: { prompt_tokens: 3, total_tokens: 3 },
  }),
  images: () => ({ created: 1_790_000_000, data: [{ b64_json: 'iVBORw0KGgo=' }] }),
  transcriptions: () => ({ text: 'Grüß Gott' }),
  models: () => ({
    object: 'list',
    data: ['my-model', 'other'].map((id) => ({ id, object: 'model', created: 1_790_000_000, owned_by: 'me' })),
  }),
} satisfies Record<Exclude<Surface, 'chat' | 'responses' | 'speech'>, (request: OtherRequest) => object>;

function toBase64(numbers: readonly number[]): string {
  return Buffer.from(Float32Array.from(numbers).buffer).toString('base64');
}
