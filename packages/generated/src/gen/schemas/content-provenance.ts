// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const contentProvenanceSchemas: SchemaSet = {
  "C2PAProvenanceResult": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "c2pa", "default": "c2pa" },
      "outcome": { "$ref": "#/$defs/ProvenanceDetectionResultApi" },
      "validation_state": { "$ref": "#/$defs/C2PAValidationStateApi" },
      "issuer": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "generated_at": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "outcome", "validation_state", "issuer", "model", "generated_at"]
  },
  "C2PAValidationStateApi": { "type": "string", "enum": ["trusted", "valid", "invalid", "not_present"] },
  "CreateContentProvenanceBody": {
    "type": "object",
    "properties": { "file": { "type": "string", "format": "binary" } },
    "required": ["file"]
  },
  "ProvenanceCheckObject": { "type": "string", "const": "content_provenance_check" },
  "ProvenanceDetectionResultApi": { "type": "string", "enum": ["detected", "not_detected"] },
  "ProvenanceResource": {
    "type": "object",
    "properties": {
      "object": { "$ref": "#/$defs/ProvenanceCheckObject" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "results": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/C2PAProvenanceResult" },
            { "$ref": "#/$defs/SynthIDProvenanceResult" }
          ]
        }
      }
    },
    "required": ["object", "created_at", "results"]
  },
  "SynthIDProvenanceResult": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "synthid", "default": "synthid" },
      "outcome": { "$ref": "#/$defs/ProvenanceDetectionResultApi" },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "generated_at": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "outcome", "model", "generated_at"]
  }
};
