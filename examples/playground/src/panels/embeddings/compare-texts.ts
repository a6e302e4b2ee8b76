import { type Client, decodeEmbedding } from '@unspool/generated';
import { createEmbedding } from '@unspool/generated/embeddings';

export interface Comparison {
  /** How many vectors came, and how many numbers each has. */
  readonly vectors: number;
  readonly dimensions: number;
  /** How near each text is to the first: 1 is the same. */
  readonly similarities: readonly number[];
  /** The first vector. */
  readonly first: readonly number[];
  readonly tokens: number;
}

/** Turns texts into vectors and measures how near they are to the first. */
export async function compareTexts(
  client: Client<'embeddings'>,
  { model, texts }: { readonly model: string; readonly texts: readonly string[] },
  signal: AbortSignal,
): Promise<Comparison> {
  // Base64 is a quarter of the bytes of numbers in JSON.
  const params = { model, input: [...texts], encoding_format: 'base64' } as const;
  const { data, usage } = await createEmbedding(client, params, { signal });
  const vectors = data.map((item) => decodeEmbedding(item.embedding));
  const [first = []] = vectors;
  return {
    vectors: vectors.length,
    dimensions: first.length,
    similarities: vectors.map((vector) => dot(first, vector) / (length(first) * length(vector))),
    first: [...first],
    tokens: usage.total_tokens,
  };
}

function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

function length(vector: ArrayLike<number>): number {
  return Math.sqrt(dot(vector, vector));
}
