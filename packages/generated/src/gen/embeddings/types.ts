// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface CreateEmbeddingRequest {
  /** One text, several, or the same as tokens: none empty, each within the limit of the model. */
  input: string | readonly string[] | readonly number[] | readonly (readonly number[])[];
  /** Which model embeds. */
  model: 'text-embedding-ada-002' | 'text-embedding-3-small' | 'text-embedding-3-large' | (string & {});
  /**
   * Numbers, or their bytes as Base64, a quarter of the size; `decodeEmbedding` reads both.
   * @default 'float'
   */
  encoding_format?: 'float' | 'base64' | undefined;
  /**
   * Length of the vectors, where the model can shorten them: `text-embedding-3` and later.
   * Integer, at least 1.
   */
  dimensions?: number | undefined;
  /** Id of your user, which helps against misuse. */
  user?: string | undefined;
}

export interface CreateEmbeddingResponse {
  data: Embedding[];
  model: string;
  object: 'list';
  usage: { prompt_tokens: number; total_tokens: number };
}

export interface Embedding {
  index: number;
  embedding: number[] | string;
  object: 'embedding';
}
