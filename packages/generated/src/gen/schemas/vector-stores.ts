// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const vectorStoresSchemas: SchemaSet = {
  "AutoChunkingStrategyRequestParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "auto" } },
    "required": ["type"],
    "additionalProperties": false
  },
  "ChunkingStrategyRequestParam": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/AutoChunkingStrategyRequestParam" },
      { "$ref": "#/$defs/StaticChunkingStrategyRequestParam" }
    ]
  },
  "CreateVectorStoreFileBatchRequest": {
    "type": "object",
    "properties": {
      "file_ids": { "type": "array", "maxItems": 2000, "minItems": 1, "items": { "type": "string" } },
      "files": {
        "type": "array",
        "maxItems": 2000,
        "minItems": 1,
        "items": { "$ref": "#/$defs/CreateVectorStoreFileRequest" }
      },
      "chunking_strategy": { "$ref": "#/$defs/ChunkingStrategyRequestParam" },
      "attributes": { "$ref": "#/$defs/VectorStoreFileAttributes" }
    },
    "additionalProperties": false
  },
  "CreateVectorStoreFileRequest": {
    "type": "object",
    "properties": {
      "file_id": { "type": "string" },
      "chunking_strategy": { "$ref": "#/$defs/ChunkingStrategyRequestParam" },
      "attributes": { "$ref": "#/$defs/VectorStoreFileAttributes" }
    },
    "required": ["file_id"],
    "additionalProperties": false
  },
  "CreateVectorStoreRequest": {
    "type": "object",
    "properties": {
      "file_ids": { "type": "array", "maxItems": 500, "items": { "type": "string" } },
      "name": { "type": "string" },
      "description": { "type": "string" },
      "expires_after": { "$ref": "#/$defs/VectorStoreExpirationAfter" },
      "chunking_strategy": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/AutoChunkingStrategyRequestParam" },
          { "$ref": "#/$defs/StaticChunkingStrategyRequestParam" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "additionalProperties": false
  },
  "DeleteVectorStoreFileResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "deleted": { "type": "boolean" },
      "object": { "type": "string", "const": "vector_store.file.deleted" }
    },
    "required": ["id", "object", "deleted"]
  },
  "DeleteVectorStoreResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "deleted": { "type": "boolean" },
      "object": { "type": "string", "const": "vector_store.deleted" }
    },
    "required": ["id", "object", "deleted"]
  },
  "ListVectorStoreFilesResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/VectorStoreFileObject" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ListVectorStoresResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/VectorStoreObject" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "OtherChunkingStrategyResponseParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "other" } },
    "required": ["type"]
  },
  "StaticChunkingStrategy": {
    "type": "object",
    "properties": {
      "max_chunk_size_tokens": { "type": "integer", "maximum": 4096, "minimum": 100 },
      "chunk_overlap_tokens": { "type": "integer" }
    },
    "required": ["max_chunk_size_tokens", "chunk_overlap_tokens"],
    "additionalProperties": false
  },
  "StaticChunkingStrategyRequestParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "static" },
      "static": { "$ref": "#/$defs/StaticChunkingStrategy" }
    },
    "required": ["type", "static"],
    "additionalProperties": false
  },
  "StaticChunkingStrategyResponseParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "static" },
      "static": { "$ref": "#/$defs/StaticChunkingStrategy" }
    },
    "required": ["type", "static"]
  },
  "UpdateVectorStoreFileAttributesRequest": {
    "type": "object",
    "properties": { "attributes": { "$ref": "#/$defs/VectorStoreFileAttributes" } },
    "required": ["attributes"],
    "additionalProperties": false
  },
  "UpdateVectorStoreRequest": {
    "type": "object",
    "properties": {
      "name": { "type": ["string", "null"] },
      "expires_after": { "anyOf": [{ "$ref": "#/$defs/VectorStoreExpirationAfter" }, { "type": "null" }] },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "additionalProperties": false
  },
  "VectorStoreExpirationAfter": {
    "type": "object",
    "properties": {
      "anchor": { "type": "string", "const": "last_active_at" },
      "days": { "type": "integer", "maximum": 365, "minimum": 1 }
    },
    "required": ["anchor", "days"]
  },
  "VectorStoreFileBatchObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "vector_store.files_batch" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "vector_store_id": { "type": "string" },
      "status": { "type": "string", "enum": ["in_progress", "completed", "cancelled", "failed"] },
      "file_counts": {
        "type": "object",
        "properties": {
          "in_progress": { "type": "integer" },
          "completed": { "type": "integer" },
          "failed": { "type": "integer" },
          "cancelled": { "type": "integer" },
          "total": { "type": "integer" }
        },
        "required": ["in_progress", "completed", "cancelled", "failed", "total"]
      }
    },
    "required": ["id", "object", "created_at", "vector_store_id", "status", "file_counts"]
  },
  "VectorStoreFileContentResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "vector_store.file_content.page" },
      "data": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": { "type": { "type": "string" }, "text": { "type": "string" } }
        }
      },
      "has_more": { "type": "boolean" },
      "next_page": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more", "next_page"]
  },
  "VectorStoreFileObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "vector_store.file" },
      "usage_bytes": { "type": "integer" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "vector_store_id": { "type": "string" },
      "status": { "type": "string", "enum": ["in_progress", "completed", "cancelled", "failed"] },
      "last_error": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code": { "type": "string", "enum": ["server_error", "unsupported_file", "invalid_file"] },
              "message": { "type": "string" }
            },
            "required": ["code", "message"]
          },
          { "type": "null" }
        ]
      },
      "chunking_strategy": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/StaticChunkingStrategyResponseParam" },
          { "$ref": "#/$defs/OtherChunkingStrategyResponseParam" }
        ]
      },
      "attributes": { "$ref": "#/$defs/VectorStoreFileAttributes" }
    },
    "required": ["id", "object", "usage_bytes", "created_at", "vector_store_id", "status", "last_error"]
  },
  "VectorStoreObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "vector_store" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "name": { "type": "string" },
      "usage_bytes": { "type": "integer" },
      "file_counts": {
        "type": "object",
        "properties": {
          "in_progress": { "type": "integer" },
          "completed": { "type": "integer" },
          "failed": { "type": "integer" },
          "cancelled": { "type": "integer" },
          "total": { "type": "integer" }
        },
        "required": ["in_progress", "completed", "failed", "cancelled", "total"]
      },
      "status": { "type": "string", "enum": ["expired", "in_progress", "completed"] },
      "expires_after": { "$ref": "#/$defs/VectorStoreExpirationAfter" },
      "expires_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "last_active_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": [
      "id",
      "object",
      "usage_bytes",
      "created_at",
      "status",
      "last_active_at",
      "name",
      "file_counts",
      "metadata"
    ]
  },
  "VectorStoreSearchRequest": {
    "type": "object",
    "properties": {
      "query": {
        "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }]
      },
      "rewrite_query": { "type": "boolean", "default": false },
      "max_num_results": { "type": "integer", "default": 10, "maximum": 50, "minimum": 1 },
      "filters": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [{ "$ref": "#/$defs/ComparisonFilter" }, { "$ref": "#/$defs/CompoundFilter" }]
      },
      "ranking_options": {
        "type": "object",
        "properties": {
          "ranker": { "type": "string", "enum": ["none", "auto", "default-2024-11-15"], "default": "auto" },
          "score_threshold": { "type": "number", "default": 0, "maximum": 1, "minimum": 0 }
        },
        "additionalProperties": false
      }
    },
    "required": ["query"],
    "additionalProperties": false
  },
  "VectorStoreSearchResultContentObject": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "text" }, "text": { "type": "string" } },
    "required": ["type", "text"]
  },
  "VectorStoreSearchResultItem": {
    "type": "object",
    "properties": {
      "file_id": { "type": "string" },
      "filename": { "type": "string" },
      "score": { "type": "number", "maximum": 1, "minimum": 0 },
      "attributes": { "$ref": "#/$defs/VectorStoreFileAttributes" },
      "content": { "type": "array", "items": { "$ref": "#/$defs/VectorStoreSearchResultContentObject" } }
    },
    "required": ["file_id", "filename", "score", "attributes", "content"]
  },
  "VectorStoreSearchResultsPage": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "vector_store.search_results.page" },
      "search_query": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
      "data": { "type": "array", "items": { "$ref": "#/$defs/VectorStoreSearchResultItem" } },
      "has_more": { "type": "boolean" },
      "next_page": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "search_query", "data", "has_more", "next_page"]
  }
};
