// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

/** A group of operations: a module of this package, and what a provider serves or does not. */
export type Area =
  | 'admin'
  | 'assistants'
  | 'audio'
  | 'batches'
  | 'chat'
  | 'chatkit'
  | 'completions'
  | 'containers'
  | 'content-provenance'
  | 'conversations'
  | 'embeddings'
  | 'evals'
  | 'files'
  | 'fine-tuning'
  | 'images'
  | 'models'
  | 'moderations'
  | 'realtime'
  | 'responses'
  | 'skills'
  | 'uploads'
  | 'vector-stores'
  | 'videos';
