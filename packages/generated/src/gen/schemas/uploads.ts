// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const uploadsSchemas: SchemaSet = {
  "AddUploadPartRequest": {
    "type": "object",
    "properties": { "data": { "type": "string", "format": "binary" } },
    "required": ["data"],
    "additionalProperties": false
  },
  "CompleteUploadRequest": {
    "type": "object",
    "properties": {
      "part_ids": { "type": "array", "items": { "type": "string" } },
      "md5": { "type": "string" }
    },
    "required": ["part_ids"],
    "additionalProperties": false
  },
  "CreateUploadRequest": {
    "type": "object",
    "properties": {
      "filename": { "type": "string" },
      "purpose": { "type": "string", "enum": ["assistants", "batch", "fine-tune", "vision"] },
      "bytes": { "type": "integer" },
      "mime_type": { "type": "string" },
      "expires_after": { "$ref": "#/$defs/FileExpirationAfter" }
    },
    "required": ["filename", "purpose", "bytes", "mime_type"],
    "additionalProperties": false
  },
  "Upload": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "filename": { "type": "string" },
      "bytes": { "type": "integer" },
      "purpose": { "type": "string" },
      "status": { "type": "string", "enum": ["pending", "completed", "cancelled", "expired"] },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "object": { "type": "string", "const": "upload" },
      "file": { "anyOf": [{ "$ref": "#/$defs/OpenAIFile" }, { "type": "null" }] }
    },
    "required": ["bytes", "created_at", "expires_at", "filename", "id", "purpose", "status", "object"]
  },
  "UploadPart": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "upload_id": { "type": "string" },
      "object": { "type": "string", "const": "upload.part" }
    },
    "required": ["created_at", "id", "object", "upload_id"]
  }
};
