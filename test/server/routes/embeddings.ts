import {
  createEmbeddingOperation,
  type CreateEmbeddingRequest,
  type CreateEmbeddingResponse,
} from '@unspool/generated/embeddings';
import { serve, type ServedOperation } from '../http/serve.ts';
import { embedText } from '../model/embed-text.ts';
import { countTokens } from '../model/split-tokens.ts';

/** `POST /embeddings`: unit vectors, as numbers or as base64 of 32-bit little-endian floats. */
export const embeddingRoutes: readonly ServedOperation[] = [
  serve<CreateEmbeddingRequest>(createEmbeddingOperation, ({ body }) => {
    const texts = readTexts(body.input);
    const dimensions = body.dimensions ?? (body.model === 'text-embedding-3-large' ? 3072 : 1536);
    const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
    const answer: CreateEmbeddingResponse = {
      object: 'list',
      model: body.model,
      data: texts.map((text, index) => {
        const vector = embedText(text, dimensions);
        return {
          object: 'embedding',
          index,
          embedding: body.encoding_format === 'base64' ? encodeFloats(vector) : vector,
        };
      }),
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
    return Response.json(answer);
  }),
];

/** One text for each vector; a text may come as the numbers of its tokens. */
function readTexts(input: CreateEmbeddingRequest['input']): string[] {
  if (typeof input === 'string') return [input];
  if (typeof input[0] === 'number') return [input.join(' ')];
  return input.map((text) => (Array.isArray(text) ? text.join(' ') : String(text)));
}

function encodeFloats(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, component] of vector.entries()) bytes.writeFloatLE(component, index * 4);
  return bytes.toString('base64');
}
