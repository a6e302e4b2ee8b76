// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const moderationsSchemas: SchemaSet = {
  "CreateModerationRequest": {
    "type": "object",
    "properties": {
      "input": {
        "anyOf": [
          { "type": "string", "default": "" },
          { "type": "array", "items": { "type": "string", "default": "" } },
          {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                {
                  "type": "object",
                  "properties": {
                    "type": { "type": "string", "const": "image_url" },
                    "image_url": {
                      "type": "object",
                      "properties": { "url": { "type": "string", "format": "uri" } },
                      "required": ["url"]
                    }
                  },
                  "required": ["type", "image_url"]
                },
                {
                  "type": "object",
                  "properties": {
                    "type": { "type": "string", "const": "text" },
                    "text": { "type": "string" }
                  },
                  "required": ["type", "text"]
                }
              ]
            }
          }
        ]
      },
      "model": {
        "default": "omni-moderation-latest",
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "omni-moderation-latest",
              "omni-moderation-2024-09-26",
              "text-moderation-latest",
              "text-moderation-stable"
            ]
          },
          { "type": "string" }
        ]
      }
    },
    "required": ["input"]
  },
  "CreateModerationResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "model": { "type": "string" },
      "results": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "flagged": { "type": "boolean" },
            "categories": {
              "type": "object",
              "properties": {
                "hate": { "type": "boolean" },
                "hate/threatening": { "type": "boolean" },
                "harassment": { "type": "boolean" },
                "harassment/threatening": { "type": "boolean" },
                "illicit": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
                "illicit/violent": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
                "self-harm": { "type": "boolean" },
                "self-harm/intent": { "type": "boolean" },
                "self-harm/instructions": { "type": "boolean" },
                "sexual": { "type": "boolean" },
                "sexual/minors": { "type": "boolean" },
                "violence": { "type": "boolean" },
                "violence/graphic": { "type": "boolean" }
              },
              "required": [
                "hate",
                "hate/threatening",
                "harassment",
                "harassment/threatening",
                "illicit",
                "illicit/violent",
                "self-harm",
                "self-harm/intent",
                "self-harm/instructions",
                "sexual",
                "sexual/minors",
                "violence",
                "violence/graphic"
              ]
            },
            "category_scores": {
              "type": "object",
              "properties": {
                "hate": { "type": "number" },
                "hate/threatening": { "type": "number" },
                "harassment": { "type": "number" },
                "harassment/threatening": { "type": "number" },
                "illicit": { "type": "number" },
                "illicit/violent": { "type": "number" },
                "self-harm": { "type": "number" },
                "self-harm/intent": { "type": "number" },
                "self-harm/instructions": { "type": "number" },
                "sexual": { "type": "number" },
                "sexual/minors": { "type": "number" },
                "violence": { "type": "number" },
                "violence/graphic": { "type": "number" }
              },
              "required": [
                "hate",
                "hate/threatening",
                "harassment",
                "harassment/threatening",
                "illicit",
                "illicit/violent",
                "self-harm",
                "self-harm/intent",
                "self-harm/instructions",
                "sexual",
                "sexual/minors",
                "violence",
                "violence/graphic"
              ]
            },
            "category_applied_input_types": {
              "type": "object",
              "properties": {
                "hate": { "type": "array", "items": { "type": "string", "const": "text" } },
                "hate/threatening": { "type": "array", "items": { "type": "string", "const": "text" } },
                "harassment": { "type": "array", "items": { "type": "string", "const": "text" } },
                "harassment/threatening": { "type": "array", "items": { "type": "string", "const": "text" } },
                "illicit": { "type": "array", "items": { "type": "string", "const": "text" } },
                "illicit/violent": { "type": "array", "items": { "type": "string", "const": "text" } },
                "self-harm": { "type": "array", "items": { "type": "string", "enum": ["text", "image"] } },
                "self-harm/intent": {
                  "type": "array",
                  "items": { "type": "string", "enum": ["text", "image"] }
                },
                "self-harm/instructions": {
                  "type": "array",
                  "items": { "type": "string", "enum": ["text", "image"] }
                },
                "sexual": { "type": "array", "items": { "type": "string", "enum": ["text", "image"] } },
                "sexual/minors": { "type": "array", "items": { "type": "string", "const": "text" } },
                "violence": { "type": "array", "items": { "type": "string", "enum": ["text", "image"] } },
                "violence/graphic": {
                  "type": "array",
                  "items": { "type": "string", "enum": ["text", "image"] }
                }
              },
              "required": [
                "hate",
                "hate/threatening",
                "harassment",
                "harassment/threatening",
                "illicit",
                "illicit/violent",
                "self-harm",
                "self-harm/intent",
                "self-harm/instructions",
                "sexual",
                "sexual/minors",
                "violence",
                "violence/graphic"
              ]
            }
          },
          "required": ["flagged", "categories", "category_scores", "category_applied_input_types"]
        }
      }
    },
    "required": ["id", "model", "results"]
  }
};
