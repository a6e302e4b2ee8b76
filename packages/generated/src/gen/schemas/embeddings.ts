// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const embeddingsSchemas: SchemaSet = {
  "CreateEmbeddingRequest": {
    "type": "object",
    "properties": {
      "input": {
        "anyOf": [
          { "type": "string", "default": "" },
          { "type": "array", "maxItems": 2048, "minItems": 1, "items": { "type": "string", "default": "" } },
          { "type": "array", "maxItems": 2048, "minItems": 1, "items": { "type": "integer" } },
          {
            "type": "array",
            "maxItems": 2048,
            "minItems": 1,
            "items": { "type": "array", "minItems": 1, "items": { "type": "integer" } }
          }
        ]
      },
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": ["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
          },
          { "type": "string" }
        ]
      },
      "encoding_format": { "type": "string", "enum": ["float", "base64"], "default": "float" },
      "dimensions": { "type": "integer", "minimum": 1 },
      "user": { "type": "string" }
    },
    "required": ["model", "input"],
    "additionalProperties": false
  },
  "CreateEmbeddingResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/Embedding" } },
      "model": { "type": "string" },
      "object": { "type": "string", "const": "list" },
      "usage": {
        "type": "object",
        "properties": { "prompt_tokens": { "type": "integer" }, "total_tokens": { "type": "integer" } },
        "required": ["prompt_tokens", "total_tokens"]
      }
    },
    "required": ["object", "model", "data", "usage"]
  },
  "Embedding": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "embedding": {
        "anyOf": [
          { "type": "array", "items": { "type": "number", "format": "float" } },
          { "type": "string" }
        ]
      },
      "object": { "type": "string", "const": "embedding" }
    },
    "required": ["index", "object", "embedding"]
  }
};
