// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';

export interface C2PAProvenanceResult {
  type: 'c2pa';
  outcome: ProvenanceDetectionResultApi;
  validation_state: C2PAValidationStateApi;
  issuer: string | null;
  model: string | null;
  generated_at: string | null;
}

export type C2PAValidationStateApi = 'trusted' | 'valid' | 'invalid' | 'not_present';

export interface CreateContentProvenanceBody {
  file: Uploadable;
}

export type ProvenanceCheckObject = 'content_provenance_check';

export type ProvenanceDetectionResultApi = 'detected' | 'not_detected';

export interface ProvenanceResource {
  object: ProvenanceCheckObject;
  /** Unix time in seconds. */
  created_at: number;
  results: (C2PAProvenanceResult | SynthIDProvenanceResult)[];
}

export interface SynthIDProvenanceResult {
  type: 'synthid';
  outcome: ProvenanceDetectionResultApi;
  model: string | null;
  generated_at: string | null;
}
