// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface CreateEmbeddingRequest {
  /** A text, or several, or tokens in their place. */
  input: string | readonly string[] | readonly number[] | readonly (readonly number[])[];
  /** Which model makes the vectors. */
  model: 'text-embedding-ada-002' | 'text-embedding-3-small' | 'text-embedding-3-large' | (string & {});
  /**
   * `base64` is smaller on the wire; vectors are then strings.
   * @default 'float'
   */
  encoding_format?: 'float' | 'base64' | undefined;
  /**
   * Length of the vectors, for models that can shorten them.
   * Integer, at least 1.
   */
  dimensions?: number | undefined;
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
