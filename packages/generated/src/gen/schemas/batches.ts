// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const batchesSchemas: SchemaSet = {
  "Batch": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "batch" },
      "endpoint": { "type": "string" },
      "model": { "type": "string" },
      "errors": {
        "type": "object",
        "properties": {
          "object": { "type": "string" },
          "data": { "type": "array", "items": { "$ref": "#/$defs/BatchError" } }
        }
      },
      "input_file_id": { "type": "string" },
      "completion_window": { "type": "string" },
      "status": {
        "type": "string",
        "enum": [
          "validating",
          "failed",
          "in_progress",
          "finalizing",
          "completed",
          "expired",
          "cancelling",
          "cancelled"
        ]
      },
      "output_file_id": { "type": "string" },
      "error_file_id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "in_progress_at": { "type": "integer", "format": "unixtime" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "finalizing_at": { "type": "integer", "format": "unixtime" },
      "completed_at": { "type": "integer", "format": "unixtime" },
      "failed_at": { "type": "integer", "format": "unixtime" },
      "expired_at": { "type": "integer", "format": "unixtime" },
      "cancelling_at": { "type": "integer", "format": "unixtime" },
      "cancelled_at": { "type": "integer", "format": "unixtime" },
      "request_counts": { "$ref": "#/$defs/BatchRequestCounts" },
      "usage": {
        "type": "object",
        "properties": {
          "input_tokens": { "type": "integer" },
          "input_tokens_details": {
            "type": "object",
            "properties": { "cached_tokens": { "type": "integer" } },
            "required": ["cached_tokens"]
          },
          "output_tokens": { "type": "integer" },
          "output_tokens_details": {
            "type": "object",
            "properties": { "reasoning_tokens": { "type": "integer" } },
            "required": ["reasoning_tokens"]
          },
          "total_tokens": { "type": "integer" }
        },
        "required": [
          "input_tokens",
          "input_tokens_details",
          "output_tokens",
          "output_tokens_details",
          "total_tokens"
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": ["id", "object", "endpoint", "input_file_id", "completion_window", "status", "created_at"]
  },
  "BatchError": {
    "type": "object",
    "properties": {
      "code": { "type": "string" },
      "message": { "type": "string" },
      "param": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "line": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    }
  },
  "BatchFileExpirationAfter": {
    "type": "object",
    "properties": {
      "anchor": { "type": "string", "const": "created_at" },
      "seconds": { "type": "integer", "format": "int64", "maximum": 2592000, "minimum": 3600 }
    },
    "required": ["anchor", "seconds"]
  },
  "BatchRequestCounts": {
    "type": "object",
    "properties": {
      "total": { "type": "integer" },
      "completed": { "type": "integer" },
      "failed": { "type": "integer" }
    },
    "required": ["total", "completed", "failed"]
  },
  "CreateBatchRequest": {
    "type": "object",
    "properties": {
      "input_file_id": { "type": "string" },
      "endpoint": {
        "type": "string",
        "enum": [
          "/v1/responses",
          "/v1/chat/completions",
          "/v1/embeddings",
          "/v1/completions",
          "/v1/moderations",
          "/v1/images/generations",
          "/v1/images/edits",
          "/v1/videos"
        ]
      },
      "completion_window": { "type": "string", "const": "24h" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "output_expires_after": { "$ref": "#/$defs/BatchFileExpirationAfter" }
    },
    "required": ["input_file_id", "endpoint", "completion_window"]
  },
  "ListBatchesResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/Batch" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" },
      "object": { "type": "string", "const": "list" }
    },
    "required": ["object", "data", "has_more"]
  }
};
