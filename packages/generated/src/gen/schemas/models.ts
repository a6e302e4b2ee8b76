// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const modelsSchemas: SchemaSet = {
  "DeleteModelResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "deleted": { "type": "boolean" },
      "object": { "type": "string" }
    },
    "required": ["id", "object", "deleted"]
  },
  "ListModelsResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/Model" } }
    },
    "required": ["object", "data"]
  },
  "Model": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "created": { "type": "integer", "format": "unixtime" },
      "object": { "type": "string", "const": "model" },
      "owned_by": { "type": "string" },
      "shutdown_date": { "anyOf": [{ "type": "string", "format": "date" }, { "type": "null" }] }
    },
    "required": ["id", "object", "created", "owned_by"]
  }
};
