// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const videosSchemas: SchemaSet = {
  "CreateVideoCharacterBody": {
    "type": "object",
    "properties": {
      "video": { "type": "string", "format": "binary" },
      "name": { "type": "string", "maxLength": 80, "minLength": 1 }
    },
    "required": ["video", "name"]
  },
  "CreateVideoEditJsonBody": {
    "type": "object",
    "properties": {
      "video": { "$ref": "#/$defs/VideoReferenceInputParam" },
      "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 }
    },
    "required": ["video", "prompt"]
  },
  "CreateVideoEditMultipartBody": {
    "type": "object",
    "properties": {
      "video": {
        "anyOf": [{ "type": "string", "format": "binary" }, { "$ref": "#/$defs/VideoReferenceInputParam" }]
      },
      "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 }
    },
    "required": ["video", "prompt"]
  },
  "CreateVideoExtendJsonBody": {
    "type": "object",
    "properties": {
      "video": { "$ref": "#/$defs/VideoReferenceInputParam" },
      "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 },
      "seconds": { "$ref": "#/$defs/VideoSeconds" }
    },
    "required": ["video", "prompt", "seconds"]
  },
  "CreateVideoExtendMultipartBody": {
    "type": "object",
    "properties": {
      "video": {
        "anyOf": [{ "$ref": "#/$defs/VideoReferenceInputParam" }, { "type": "string", "format": "binary" }]
      },
      "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 },
      "seconds": { "$ref": "#/$defs/VideoSeconds" }
    },
    "required": ["video", "prompt", "seconds"]
  },
  "CreateVideoJsonBody": {
    "type": "object",
    "properties": {
      "model": { "$ref": "#/$defs/VideoModel" },
      "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 },
      "input_reference": { "$ref": "#/$defs/ImageReferenceParam" },
      "seconds": { "$ref": "#/$defs/VideoSeconds" },
      "size": { "$ref": "#/$defs/VideoSize" }
    },
    "required": ["prompt"]
  },
  "CreateVideoMultipartBody": {
    "type": "object",
    "properties": {
      "model": { "$ref": "#/$defs/VideoModel" },
      "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 },
      "input_reference": {
        "anyOf": [{ "type": "string", "format": "binary" }, { "$ref": "#/$defs/ImageReferenceParam" }]
      },
      "seconds": { "$ref": "#/$defs/VideoSeconds" },
      "size": { "$ref": "#/$defs/VideoSize" }
    },
    "required": ["prompt"]
  },
  "CreateVideoRemixBody": {
    "type": "object",
    "properties": { "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 } },
    "required": ["prompt"]
  },
  "DeletedVideoResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "video.deleted", "default": "video.deleted" },
      "deleted": { "type": "boolean" },
      "id": { "type": "string" }
    },
    "required": ["object", "deleted", "id"]
  },
  "ImageReferenceParam": {
    "type": "object",
    "properties": {
      "image_url": { "type": "string", "format": "uri", "maxLength": 20971520 },
      "file_id": { "type": "string" }
    },
    "required": []
  },
  "VideoCharacterResource": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_at": { "type": "integer", "format": "unixtime" }
    },
    "required": ["id", "name", "created_at"]
  },
  "VideoContentVariant": { "type": "string", "enum": ["video", "thumbnail", "spritesheet"] },
  "VideoListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/VideoResource" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "VideoModel": {
    "anyOf": [
      {
        "type": "string",
        "enum": ["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
      },
      { "type": "string" }
    ]
  },
  "VideoReferenceInputParam": {
    "type": "object",
    "properties": { "id": { "type": "string" } },
    "required": ["id"]
  },
  "VideoResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "video", "default": "video" },
      "model": { "$ref": "#/$defs/VideoModel" },
      "status": { "$ref": "#/$defs/VideoStatus" },
      "progress": { "type": "integer" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "completed_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "expires_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "prompt": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "size": { "$ref": "#/$defs/VideoSize" },
      "seconds": { "type": "string" },
      "remixed_from_video_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "error": { "anyOf": [{ "$ref": "#/$defs/EvalApiError" }, { "type": "null" }] }
    },
    "required": [
      "id",
      "object",
      "model",
      "status",
      "progress",
      "created_at",
      "completed_at",
      "expires_at",
      "prompt",
      "size",
      "seconds",
      "remixed_from_video_id",
      "error"
    ]
  },
  "VideoSeconds": { "type": "string", "enum": ["4", "8", "12"] },
  "VideoSize": { "type": "string", "enum": ["720x1280", "1280x720", "1024x1792", "1792x1024"] },
  "VideoStatus": { "type": "string", "enum": ["queued", "in_progress", "completed", "failed"] }
};
