// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const containersSchemas: SchemaSet = {
  "ContainerFileListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ContainerFileResource" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ContainerFileResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string" },
      "container_id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "bytes": { "type": "integer" },
      "path": { "type": "string" },
      "source": { "type": "string" }
    },
    "required": ["id", "object", "created_at", "bytes", "container_id", "path", "source"]
  },
  "ContainerListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ContainerResource" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ContainerResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "status": { "type": "string" },
      "last_active_at": { "type": "integer", "format": "unixtime" },
      "expires_after": {
        "type": "object",
        "properties": {
          "anchor": { "type": "string", "const": "last_active_at" },
          "minutes": { "type": "integer" }
        }
      },
      "memory_limit": { "type": "string", "enum": ["1g", "4g", "16g", "64g"] },
      "network_policy": {
        "type": "object",
        "properties": {
          "type": { "type": "string", "enum": ["allowlist", "disabled"] },
          "allowed_domains": { "type": "array", "items": { "type": "string" } }
        },
        "required": ["type"]
      }
    },
    "required": ["id", "object", "name", "created_at", "status"]
  },
  "CreateContainerBody": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "file_ids": { "type": "array", "items": { "type": "string" } },
      "expires_after": {
        "type": "object",
        "properties": {
          "anchor": { "type": "string", "const": "last_active_at" },
          "minutes": { "type": "integer" }
        },
        "required": ["anchor", "minutes"]
      },
      "skills": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [{ "$ref": "#/$defs/SkillReferenceParam" }, { "$ref": "#/$defs/InlineSkillParam" }]
        }
      },
      "memory_limit": { "type": "string", "enum": ["1g", "4g", "16g", "64g"] },
      "network_policy": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ContainerNetworkPolicyDisabledParam" },
          { "$ref": "#/$defs/ContainerNetworkPolicyAllowlistParam" }
        ]
      }
    },
    "required": ["name"]
  },
  "CreateContainerFileBody": {
    "type": "object",
    "properties": { "file_id": { "type": "string" }, "file": { "type": "string", "format": "binary" } },
    "required": []
  },
  "DeleteContainerFileResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string" },
      "deleted": { "type": "boolean", "const": true }
    },
    "required": ["id", "object", "deleted"]
  },
  "DeleteContainerResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string" },
      "deleted": { "type": "boolean", "const": true }
    },
    "required": ["id", "object", "deleted"]
  }
};
