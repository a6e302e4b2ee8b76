// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export { createEmbedding, createEmbeddingOperation } from './operations.ts';
export type { CreateEmbeddingParams } from './operations.ts';
export type { CreateEmbeddingRequest, CreateEmbeddingResponse, Embedding } from './types.ts';
