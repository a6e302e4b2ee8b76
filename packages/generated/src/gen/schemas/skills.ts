// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const skillsSchemas: SchemaSet = {
  "CreateSkillBody": {
    "type": "object",
    "properties": {
      "files": {
        "anyOf": [
          { "type": "array", "maxItems": 500, "items": { "type": "string", "format": "binary" } },
          { "type": "string", "format": "binary" }
        ]
      }
    },
    "required": ["files"]
  },
  "CreateSkillVersionBody": {
    "type": "object",
    "properties": {
      "files": {
        "anyOf": [
          { "type": "array", "maxItems": 500, "items": { "type": "string", "format": "binary" } },
          { "type": "string", "format": "binary" }
        ]
      },
      "default": { "type": "boolean" }
    },
    "required": ["files"]
  },
  "DeletedSkillResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "skill.deleted", "default": "skill.deleted" },
      "deleted": { "type": "boolean" },
      "id": { "type": "string" }
    },
    "required": ["object", "deleted", "id"]
  },
  "DeletedSkillVersionResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "skill.version.deleted", "default": "skill.version.deleted" },
      "deleted": { "type": "boolean" },
      "id": { "type": "string" },
      "version": { "type": "string" }
    },
    "required": ["object", "deleted", "id", "version"]
  },
  "SetDefaultSkillVersionBody": {
    "type": "object",
    "properties": { "default_version": { "type": "string" } },
    "required": ["default_version"]
  },
  "SkillListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/SkillResource" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "SkillResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "skill", "default": "skill" },
      "name": { "type": "string" },
      "description": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "default_version": { "type": "string" },
      "latest_version": { "type": "string" }
    },
    "required": ["id", "object", "name", "description", "created_at", "default_version", "latest_version"]
  },
  "SkillVersionListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/SkillVersionResource" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "SkillVersionResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "skill.version", "default": "skill.version" },
      "id": { "type": "string" },
      "skill_id": { "type": "string" },
      "version": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "name": { "type": "string" },
      "description": { "type": "string" }
    },
    "required": ["object", "id", "skill_id", "version", "created_at", "name", "description"]
  }
};
