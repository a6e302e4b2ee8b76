// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const conversationsSchemas: SchemaSet = {
  "ConversationItem": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/Message" },
      { "$ref": "#/$defs/FunctionToolCallResource" },
      { "$ref": "#/$defs/FunctionToolCallOutputResource" },
      { "$ref": "#/$defs/FileSearchToolCall" },
      { "$ref": "#/$defs/WebSearchToolCall" },
      { "$ref": "#/$defs/ImageGenToolCall" },
      { "$ref": "#/$defs/ComputerToolCall" },
      { "$ref": "#/$defs/ComputerToolCallOutputResource" },
      { "$ref": "#/$defs/ToolSearchCall" },
      { "$ref": "#/$defs/ToolSearchOutput" },
      { "$ref": "#/$defs/AdditionalTools" },
      { "$ref": "#/$defs/ReasoningItem" },
      { "$ref": "#/$defs/Program" },
      { "$ref": "#/$defs/ProgramOutput" },
      { "$ref": "#/$defs/CompactionBody" },
      { "$ref": "#/$defs/CodeInterpreterToolCall" },
      { "$ref": "#/$defs/LocalShellToolCall" },
      { "$ref": "#/$defs/LocalShellToolCallOutput" },
      { "$ref": "#/$defs/FunctionShellCall" },
      { "$ref": "#/$defs/FunctionShellCallOutput" },
      { "$ref": "#/$defs/ApplyPatchToolCall" },
      { "$ref": "#/$defs/ApplyPatchToolCallOutput" },
      { "$ref": "#/$defs/MCPListTools" },
      { "$ref": "#/$defs/MCPApprovalRequest" },
      { "$ref": "#/$defs/MCPApprovalResponseResource" },
      { "$ref": "#/$defs/MCPToolCall" },
      { "$ref": "#/$defs/CustomToolCall" },
      { "$ref": "#/$defs/CustomToolCallOutput" }
    ]
  },
  "ConversationItemList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ConversationItem" } },
      "has_more": { "type": "boolean" },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" }
    },
    "required": ["object", "data", "has_more", "first_id", "last_id"]
  },
  "ConversationResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "conversation", "default": "conversation" },
      "metadata": {},
      "created_at": { "type": "integer", "format": "unixtime" }
    },
    "required": ["id", "object", "metadata", "created_at"]
  },
  "CreateConversationBody": {
    "type": "object",
    "properties": {
      "metadata": { "anyOf": [{ "$ref": "#/$defs/Metadata" }, { "type": "null" }] },
      "items": {
        "anyOf": [
          { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/InputItem" } },
          { "type": "null" }
        ]
      }
    },
    "required": []
  },
  "DeletedConversationResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "conversation.deleted", "default": "conversation.deleted" },
      "deleted": { "type": "boolean" },
      "id": { "type": "string" }
    },
    "required": ["object", "deleted", "id"]
  },
  "UpdateConversationBody": {
    "type": "object",
    "properties": { "metadata": { "$ref": "#/$defs/Metadata" } },
    "required": ["metadata"]
  }
};
