// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export { createContentProvenanceCheck, createContentProvenanceCheckOperation } from './operations.ts';
export type { CreateContentProvenanceCheckParams } from './operations.ts';
export type {
  C2PAProvenanceResult,
  C2PAValidationStateApi,
  CreateContentProvenanceBody,
  ProvenanceCheckObject,
  ProvenanceDetectionResultApi,
  ProvenanceResource,
  SynthIDProvenanceResult,
} from './types.ts';
