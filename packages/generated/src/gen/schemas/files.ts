// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const filesSchemas: SchemaSet = {
  "CreateFileRequest": {
    "type": "object",
    "properties": {
      "file": { "type": "string", "format": "binary" },
      "purpose": {
        "type": "string",
        "enum": ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
      },
      "expires_after": { "$ref": "#/$defs/FileExpirationAfter" }
    },
    "required": ["file", "purpose"],
    "additionalProperties": false
  },
  "DeleteFileResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "file" },
      "deleted": { "type": "boolean" }
    },
    "required": ["id", "object", "deleted"]
  },
  "ListFilesResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/OpenAIFile" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  }
};
