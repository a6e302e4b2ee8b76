// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const responsesSchemas: SchemaSet = {
  "AgentMessage": {
    "type": "object",
    "properties": {
      "agent": { "$ref": "#/$defs/AgentTag" },
      "type": { "type": "string", "const": "agent_message", "default": "agent_message" },
      "id": { "type": "string" },
      "author": { "type": "string" },
      "recipient": { "type": "string" },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/InputTextContent" },
            { "$ref": "#/$defs/OutputTextContent" },
            { "$ref": "#/$defs/TextContent" },
            { "$ref": "#/$defs/SummaryTextContent" },
            { "$ref": "#/$defs/ReasoningTextContent" },
            { "$ref": "#/$defs/RefusalContent" },
            { "$ref": "#/$defs/InputImageContent" },
            { "$ref": "#/$defs/ComputerScreenshotContent" },
            { "$ref": "#/$defs/InputFileContent" },
            { "$ref": "#/$defs/EncryptedContent" }
          ]
        }
      }
    },
    "required": ["type", "id", "author", "recipient", "content"]
  },
  "CompactResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "response.compaction", "default": "response.compaction" },
      "output": { "type": "array", "items": { "$ref": "#/$defs/ItemField" } },
      "created_at": { "type": "integer", "format": "unixtime" },
      "usage": { "$ref": "#/$defs/ResponseUsage" }
    },
    "required": ["id", "object", "output", "created_at", "usage"]
  },
  "CompactResponseMethodPublicBody": {
    "type": "object",
    "properties": {
      "model": { "$ref": "#/$defs/ModelIdsCompaction" },
      "input": {
        "anyOf": [
          { "type": "string", "maxLength": 10485760 },
          { "type": "array", "items": { "$ref": "#/$defs/InputItem" } },
          { "type": "null" }
        ]
      },
      "previous_response_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "instructions": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "prompt_cache_key": { "anyOf": [{ "type": "string", "maxLength": 64 }, { "type": "null" }] },
      "prompt_cache_retention": {
        "anyOf": [{ "$ref": "#/$defs/PromptCacheRetentionEnum", "deprecated": true }, { "type": "null" }]
      },
      "prompt_cache_options": {
        "anyOf": [{ "$ref": "#/$defs/PromptCacheOptionsParam" }, { "type": "null" }]
      },
      "service_tier": { "anyOf": [{ "$ref": "#/$defs/ServiceTierEnum" }, { "type": "null" }] }
    },
    "required": ["model"]
  },
  "ContextManagementParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string" },
      "compact_threshold": { "anyOf": [{ "type": "integer", "minimum": 1000 }, { "type": "null" }] }
    },
    "required": ["type"]
  },
  "ConversationParam": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/ConversationReferenceParam" }] },
  "ConversationReferenceParam": {
    "type": "object",
    "properties": { "id": { "type": "string" } },
    "required": ["id"]
  },
  "CreateResponse": {
    "type": "object",
    "properties": {
      "metadata": { "$ref": "#/$defs/Metadata" },
      "top_logprobs": { "type": "integer", "maximum": 20, "minimum": 0 },
      "temperature": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 2, "minimum": 0 }, { "type": "null" }]
      },
      "top_p": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 1, "minimum": 0 }, { "type": "null" }]
      },
      "user": { "type": "string", "deprecated": true },
      "safety_identifier": { "anyOf": [{ "type": "string", "maxLength": 64 }, { "type": "null" }] },
      "prompt_cache_key": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "prompt_cache_retention": {
        "deprecated": true,
        "anyOf": [{ "type": "string", "enum": ["in_memory", "24h"] }, { "type": "null" }]
      },
      "prompt_cache_options": { "$ref": "#/$defs/PromptCacheOptionsParam" },
      "previous_response_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "$ref": "#/$defs/ModelIdsResponses" },
      "background": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] },
      "max_tool_calls": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "text": { "$ref": "#/$defs/ResponseTextParam" },
      "tools": { "$ref": "#/$defs/ToolsArray" },
      "tool_choice": { "$ref": "#/$defs/ToolChoiceParam" },
      "prompt": { "$ref": "#/$defs/Prompt" },
      "service_tier": { "$ref": "#/$defs/ServiceTierResponses" },
      "truncation": {
        "deprecated": true,
        "anyOf": [
          { "type": "string", "enum": ["auto", "disabled"], "default": "disabled" },
          { "type": "null" }
        ]
      },
      "reasoning": { "anyOf": [{ "$ref": "#/$defs/Reasoning" }, { "type": "null" }] },
      "input": { "$ref": "#/$defs/InputParam" },
      "include": {
        "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/IncludeEnum" } }, { "type": "null" }]
      },
      "parallel_tool_calls": { "anyOf": [{ "type": "boolean", "default": true }, { "type": "null" }] },
      "store": { "anyOf": [{ "type": "boolean", "default": true }, { "type": "null" }] },
      "instructions": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "moderation": { "anyOf": [{ "$ref": "#/$defs/ModerationParam" }, { "type": "null" }] },
      "stream": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] },
      "stream_options": { "$ref": "#/$defs/ResponseStreamOptions" },
      "conversation": { "anyOf": [{ "$ref": "#/$defs/ConversationParam" }, { "type": "null" }] },
      "context_management": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ContextManagementParam" } },
          { "type": "null" }
        ]
      },
      "max_output_tokens": { "anyOf": [{ "type": "integer", "minimum": 16 }, { "type": "null" }] },
      "multi_agent": { "anyOf": [{ "$ref": "#/$defs/MultiAgentParam" }, { "type": "null" }] }
    }
  },
  "CustomToolCallOutputResource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom_tool_call_output" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCallerParam" }, { "type": "null" }] },
      "output": {
        "anyOf": [
          { "type": "string" },
          { "type": "array", "items": { "$ref": "#/$defs/FunctionAndCustomToolCallOutput" } }
        ]
      },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/FunctionCallOutputStatusEnum" },
      "created_by": { "type": "string" }
    },
    "required": ["type", "call_id", "output", "id", "status"]
  },
  "CustomToolCallResource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom_tool_call" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "namespace": { "type": "string" },
      "name": { "type": "string" },
      "input": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/FunctionCallStatus" },
      "created_by": { "type": "string" }
    },
    "required": ["type", "call_id", "name", "input", "id", "status"]
  },
  "DeleteResponseResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string" },
      "deleted": { "type": "boolean", "const": true }
    },
    "required": ["id", "object", "deleted"]
  },
  "ErrorPayload": {
    "type": "object",
    "properties": {
      "type": { "type": "string" },
      "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "message": { "type": "string" },
      "param": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "headers": { "type": "object", "additionalProperties": { "type": "string" } }
    },
    "required": ["type", "code", "message", "param"]
  },
  "FunctionToolCallOutput": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "function_call_output" },
      "call_id": { "type": "string" },
      "name": { "type": "string" },
      "namespace": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCallerParam" }, { "type": "null" }] },
      "output": {
        "anyOf": [
          { "type": "string" },
          { "type": "array", "items": { "$ref": "#/$defs/FunctionAndCustomToolCallOutput" } }
        ]
      },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output", "call_id"]
  },
  "InputMessageResource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "message" },
      "role": { "type": "string", "enum": ["user", "system", "developer"] },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "content": { "$ref": "#/$defs/InputMessageContentList" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
      "id": { "type": "string" }
    },
    "required": ["role", "content", "id", "type"]
  },
  "InputParam": {
    "anyOf": [
      { "type": "string" },
      {
        "type": "array",
        "items": { "anyOf": [{ "$ref": "#/$defs/InputItem" }, { "$ref": "#/$defs/OutputItem" }] }
      }
    ]
  },
  "ItemField": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/Message" },
      { "$ref": "#/$defs/Program" },
      { "$ref": "#/$defs/ProgramOutput" },
      { "$ref": "#/$defs/FunctionToolCall" },
      { "$ref": "#/$defs/ToolSearchCall" },
      { "$ref": "#/$defs/ToolSearchOutput" },
      { "$ref": "#/$defs/AdditionalTools" },
      { "$ref": "#/$defs/FunctionToolCallOutput" },
      { "$ref": "#/$defs/FileSearchToolCall" },
      { "$ref": "#/$defs/WebSearchToolCall" },
      { "$ref": "#/$defs/ImageGenToolCall" },
      { "$ref": "#/$defs/ComputerToolCall" },
      { "$ref": "#/$defs/ComputerToolCallOutputResource" },
      { "$ref": "#/$defs/ReasoningItem" },
      { "$ref": "#/$defs/CompactionBody" },
      { "$ref": "#/$defs/CodeInterpreterToolCall" },
      { "$ref": "#/$defs/LocalShellToolCall", "deprecated": true },
      { "$ref": "#/$defs/LocalShellToolCallOutput", "deprecated": true },
      { "$ref": "#/$defs/FunctionShellCall" },
      { "$ref": "#/$defs/FunctionShellCallOutput" },
      { "$ref": "#/$defs/ApplyPatchToolCall" },
      { "$ref": "#/$defs/ApplyPatchToolCallOutput" },
      { "$ref": "#/$defs/MCPListTools" },
      { "$ref": "#/$defs/MCPApprovalRequest" },
      { "$ref": "#/$defs/MCPApprovalResponseResource" },
      { "$ref": "#/$defs/MCPToolCall" },
      { "$ref": "#/$defs/CustomToolCall" },
      { "$ref": "#/$defs/CustomToolCallOutput" },
      { "$ref": "#/$defs/MultiAgentCall" },
      { "$ref": "#/$defs/MultiAgentCallOutput" },
      { "$ref": "#/$defs/AgentMessage" }
    ]
  },
  "ItemResource": {
    "anyOf": [
      { "$ref": "#/$defs/InputMessageResource" },
      { "$ref": "#/$defs/OutputMessage" },
      { "$ref": "#/$defs/FileSearchToolCall" },
      { "$ref": "#/$defs/ComputerToolCall" },
      { "$ref": "#/$defs/ComputerToolCallOutputResource" },
      { "$ref": "#/$defs/WebSearchToolCall" },
      { "$ref": "#/$defs/FunctionToolCallResource" },
      { "$ref": "#/$defs/FunctionToolCallOutputResource" },
      { "$ref": "#/$defs/ToolSearchCall" },
      { "$ref": "#/$defs/ToolSearchOutput" },
      { "$ref": "#/$defs/AdditionalTools" },
      { "$ref": "#/$defs/ReasoningItem" },
      { "$ref": "#/$defs/Program" },
      { "$ref": "#/$defs/ProgramOutput" },
      { "$ref": "#/$defs/CompactionBody" },
      { "$ref": "#/$defs/ImageGenToolCall" },
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
      { "$ref": "#/$defs/CustomToolCallResource" },
      { "$ref": "#/$defs/CustomToolCallOutputResource" },
      { "$ref": "#/$defs/AgentMessage" },
      { "$ref": "#/$defs/MultiAgentCall" },
      { "$ref": "#/$defs/MultiAgentCallOutput" }
    ]
  },
  "ModelIdsCompaction": {
    "anyOf": [{ "$ref": "#/$defs/ModelIdsResponses" }, { "type": "null" }, { "type": "string" }]
  },
  "ModelIdsResponses": {
    "anyOf": [
      { "$ref": "#/$defs/ModelIdsShared" },
      {
        "type": "string",
        "enum": [
          "o1-pro",
          "o1-pro-2025-03-19",
          "o3-pro",
          "o3-pro-2025-06-10",
          "o3-deep-research",
          "o3-deep-research-2025-06-26",
          "o4-mini-deep-research",
          "o4-mini-deep-research-2025-06-26",
          "computer-use-preview",
          "computer-use-preview-2025-03-11",
          "gpt-5.5-pro",
          "gpt-5.5-pro-2026-04-23",
          "gpt-5-codex",
          "gpt-5-pro",
          "gpt-5-pro-2025-10-06",
          "gpt-5.1-codex-max",
          "gpt-daybreak-blue-latest",
          "gpt-daybreak-red-latest",
          "gpt-5.6-cyber"
        ]
      }
    ]
  },
  "ModelResponse": {
    "type": "object",
    "properties": {
      "metadata": { "$ref": "#/$defs/Metadata" },
      "top_logprobs": { "anyOf": [{ "type": "integer", "maximum": 20, "minimum": 0 }, { "type": "null" }] },
      "temperature": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 2, "minimum": 0 }, { "type": "null" }]
      },
      "top_p": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 1, "minimum": 0 }, { "type": "null" }]
      },
      "user": { "type": ["string", "null"], "deprecated": true },
      "safety_identifier": { "anyOf": [{ "type": "string", "maxLength": 64 }, { "type": "null" }] },
      "prompt_cache_key": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "prompt_cache_retention": {
        "deprecated": true,
        "anyOf": [{ "type": "string", "enum": ["in_memory", "24h"] }, { "type": "null" }]
      },
      "previous_response_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "$ref": "#/$defs/ModelIdsResponses" },
      "background": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] },
      "max_tool_calls": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "text": { "$ref": "#/$defs/ResponseTextParam" },
      "tools": { "$ref": "#/$defs/ToolsArray" },
      "tool_choice": { "$ref": "#/$defs/ToolChoiceParam" },
      "prompt": { "$ref": "#/$defs/Prompt" },
      "service_tier": { "$ref": "#/$defs/ServiceTierResponses" },
      "truncation": {
        "anyOf": [
          { "type": "string", "enum": ["auto", "disabled"], "default": "disabled" },
          { "type": "null" }
        ]
      },
      "id": { "type": "string" },
      "object": { "type": "string", "const": "response" },
      "status": {
        "type": "string",
        "enum": ["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
      },
      "created_at": { "type": "number", "format": "unixtime" },
      "completed_at": { "anyOf": [{ "type": "number", "format": "unixtime" }, { "type": "null" }] },
      "error": { "$ref": "#/$defs/ResponseError" },
      "incomplete_details": {
        "anyOf": [
          {
            "type": "object",
            "properties": { "reason": { "type": "string", "enum": ["max_output_tokens", "content_filter"] } }
          },
          { "type": "null" }
        ]
      },
      "output": { "type": "array", "items": { "$ref": "#/$defs/OutputItem" } },
      "reasoning": { "anyOf": [{ "$ref": "#/$defs/Reasoning" }, { "type": "null" }] },
      "instructions": {
        "anyOf": [
          { "type": "string" },
          { "type": "array", "items": { "$ref": "#/$defs/InputItem" } },
          { "type": "null" }
        ]
      },
      "usage": { "anyOf": [{ "$ref": "#/$defs/ResponseUsage" }, { "type": "null" }] },
      "prompt_cache_options": { "$ref": "#/$defs/PromptCacheOptions" },
      "moderation": { "anyOf": [{ "$ref": "#/$defs/Moderation" }, { "type": "null" }] },
      "parallel_tool_calls": { "type": "boolean", "default": true },
      "conversation": { "anyOf": [{ "$ref": "#/$defs/ResponseConversation" }, { "type": "null" }] },
      "max_output_tokens": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": [
      "id",
      "object",
      "created_at",
      "error",
      "incomplete_details",
      "instructions",
      "model",
      "tools",
      "output",
      "parallel_tool_calls",
      "metadata",
      "tool_choice",
      "temperature",
      "top_p"
    ]
  },
  "Moderation": {
    "type": "object",
    "properties": {
      "input": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [{ "$ref": "#/$defs/ModerationResultBody" }, { "$ref": "#/$defs/ModerationErrorBody" }]
      },
      "output": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [{ "$ref": "#/$defs/ModerationResultBody" }, { "$ref": "#/$defs/ModerationErrorBody" }]
      }
    },
    "required": ["input", "output"]
  },
  "ModerationErrorBody": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "error", "default": "error" },
      "code": { "type": "string" },
      "message": { "type": "string" }
    },
    "required": ["type", "code", "message"]
  },
  "MultiAgentCall": {
    "type": "object",
    "properties": {
      "agent": { "$ref": "#/$defs/AgentTag" },
      "type": { "type": "string", "const": "multi_agent_call", "default": "multi_agent_call" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "action": { "$ref": "#/$defs/MultiAgentAction" },
      "arguments": { "type": "string" }
    },
    "required": ["type", "id", "call_id", "action", "arguments"]
  },
  "MultiAgentCallOutput": {
    "type": "object",
    "properties": {
      "agent": { "$ref": "#/$defs/AgentTag" },
      "type": { "type": "string", "const": "multi_agent_call_output", "default": "multi_agent_call_output" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "action": { "$ref": "#/$defs/MultiAgentAction" },
      "output": { "type": "array", "items": { "$ref": "#/$defs/OutputTextContent" } }
    },
    "required": ["type", "id", "call_id", "action", "output"]
  },
  "MultiAgentParam": {
    "type": "object",
    "properties": {
      "enabled": { "type": "boolean" },
      "max_concurrent_subagents": { "type": "integer", "minimum": 1 }
    },
    "required": ["enabled"]
  },
  "OutputContent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/OutputTextContent" },
      { "$ref": "#/$defs/RefusalContent" },
      { "$ref": "#/$defs/ReasoningTextContent" }
    ]
  },
  "OutputItem": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/OutputMessage" },
      { "$ref": "#/$defs/FileSearchToolCall" },
      { "$ref": "#/$defs/FunctionToolCall" },
      { "$ref": "#/$defs/FunctionToolCallOutputResource" },
      { "$ref": "#/$defs/WebSearchToolCall" },
      { "$ref": "#/$defs/ComputerToolCall" },
      { "$ref": "#/$defs/ComputerToolCallOutputResource" },
      { "$ref": "#/$defs/ReasoningItem" },
      { "$ref": "#/$defs/Program" },
      { "$ref": "#/$defs/ProgramOutput" },
      { "$ref": "#/$defs/ToolSearchCall" },
      { "$ref": "#/$defs/ToolSearchOutput" },
      { "$ref": "#/$defs/AdditionalTools" },
      { "$ref": "#/$defs/CompactionBody" },
      { "$ref": "#/$defs/ImageGenToolCall" },
      { "$ref": "#/$defs/CodeInterpreterToolCall" },
      { "$ref": "#/$defs/LocalShellToolCall" },
      { "$ref": "#/$defs/LocalShellToolCallOutput" },
      { "$ref": "#/$defs/FunctionShellCall" },
      { "$ref": "#/$defs/FunctionShellCallOutput" },
      { "$ref": "#/$defs/ApplyPatchToolCall" },
      { "$ref": "#/$defs/ApplyPatchToolCallOutput" },
      { "$ref": "#/$defs/MCPToolCall" },
      { "$ref": "#/$defs/MCPListTools" },
      { "$ref": "#/$defs/MCPApprovalRequest" },
      { "$ref": "#/$defs/MCPApprovalResponseResource" },
      { "$ref": "#/$defs/CustomToolCall" },
      { "$ref": "#/$defs/CustomToolCallOutputResource" },
      { "$ref": "#/$defs/AgentMessage" },
      { "$ref": "#/$defs/MultiAgentCall" },
      { "$ref": "#/$defs/MultiAgentCallOutput" }
    ]
  },
  "PersonalityEnum": {
    "anyOf": [{ "type": "string", "enum": ["friendly", "pragmatic"] }, { "type": "string" }]
  },
  "PromptCacheOptions": {
    "type": "object",
    "properties": {
      "ttl": { "$ref": "#/$defs/PromptCacheTTLEnum" },
      "mode": { "$ref": "#/$defs/PromptCacheModeEnum" }
    },
    "required": ["ttl", "mode"]
  },
  "PromptCacheRetentionEnum": { "type": "string", "enum": ["in_memory", "24h"] },
  "Reasoning": {
    "type": "object",
    "properties": {
      "mode": { "$ref": "#/$defs/ReasoningModeEnum" },
      "effort": { "$ref": "#/$defs/ReasoningEffort" },
      "summary": {
        "anyOf": [{ "type": "string", "enum": ["auto", "concise", "detailed"] }, { "type": "null" }]
      },
      "context": {
        "anyOf": [{ "type": "string", "enum": ["auto", "current_turn", "all_turns"] }, { "type": "null" }]
      },
      "generate_summary": {
        "anyOf": [
          { "type": "string", "enum": ["auto", "concise", "detailed"], "deprecated": true },
          { "type": "null" }
        ]
      }
    }
  },
  "ReasoningModeEnum": { "anyOf": [{ "type": "string", "enum": ["standard", "pro"] }, { "type": "string" }] },
  "ResponseAudioDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.audio.delta" },
      "sequence_number": { "type": "integer" },
      "delta": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "delta", "sequence_number"]
  },
  "ResponseAudioDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.audio.done" },
      "sequence_number": { "type": "integer" },
      "response_id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "sequence_number", "response_id"]
  },
  "ResponseAudioTranscriptDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.audio.transcript.delta" },
      "delta": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "response_id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response_id", "delta", "sequence_number"]
  },
  "ResponseAudioTranscriptDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.audio.transcript.done" },
      "sequence_number": { "type": "integer" },
      "response_id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response_id", "sequence_number"]
  },
  "ResponseCodeInterpreterCallCodeDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.code_interpreter_call_code.delta" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "delta": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "delta", "sequence_number"]
  },
  "ResponseCodeInterpreterCallCodeDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.code_interpreter_call_code.done" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "code": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "code", "sequence_number"]
  },
  "ResponseCodeInterpreterCallCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.code_interpreter_call.completed" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseCodeInterpreterCallInProgressEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.code_interpreter_call.in_progress" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseCodeInterpreterCallInterpretingEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.code_interpreter_call.interpreting" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.completed" },
      "response": { "$ref": "#/$defs/ModelResponse" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response", "sequence_number"]
  },
  "ResponseContentPartAddedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.content_part.added" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "part": { "$ref": "#/$defs/OutputContent" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "part", "sequence_number"]
  },
  "ResponseContentPartDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.content_part.done" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "part": { "$ref": "#/$defs/OutputContent" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "part", "sequence_number"]
  },
  "ResponseConversation": {
    "type": "object",
    "properties": { "id": { "type": "string" } },
    "required": ["id"]
  },
  "ResponseCreatedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.created" },
      "response": { "$ref": "#/$defs/ModelResponse" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response", "sequence_number"]
  },
  "ResponseCustomToolCallInputDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.custom_tool_call_input.delta" },
      "sequence_number": { "type": "integer" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "delta": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "delta", "sequence_number"]
  },
  "ResponseCustomToolCallInputDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.custom_tool_call_input.done" },
      "sequence_number": { "type": "integer" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "input": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "input", "sequence_number"]
  },
  "ResponseError": {
    "anyOf": [
      {
        "type": "object",
        "properties": { "code": { "$ref": "#/$defs/ResponseErrorCode" }, "message": { "type": "string" } },
        "required": ["code", "message"]
      },
      { "type": "null" }
    ]
  },
  "ResponseErrorCode": {
    "type": "string",
    "enum": [
      "server_error",
      "rate_limit_exceeded",
      "invalid_prompt",
      "data_residency_mismatch",
      "bio_policy",
      "vector_store_timeout",
      "invalid_image",
      "invalid_image_format",
      "invalid_base64_image",
      "invalid_image_url",
      "image_too_large",
      "image_too_small",
      "image_parse_error",
      "image_content_policy_violation",
      "invalid_image_mode",
      "image_file_too_large",
      "unsupported_image_media_type",
      "empty_image_file",
      "failed_to_download_image",
      "image_file_not_found"
    ]
  },
  "ResponseErrorEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "error" },
      "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "message": { "type": "string" },
      "param": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "code", "message", "param", "sequence_number"]
  },
  "ResponseFailedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.failed" },
      "sequence_number": { "type": "integer" },
      "response": { "$ref": "#/$defs/ModelResponse" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response", "sequence_number"]
  },
  "ResponseFileSearchCallCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.file_search_call.completed" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseFileSearchCallInProgressEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.file_search_call.in_progress" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseFileSearchCallSearchingEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.file_search_call.searching" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseFunctionCallArgumentsDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.function_call_arguments.delta" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "delta": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "delta", "sequence_number"]
  },
  "ResponseFunctionCallArgumentsDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.function_call_arguments.done" },
      "item_id": { "type": "string" },
      "name": { "type": "string" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "arguments": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "name", "output_index", "arguments", "sequence_number"]
  },
  "ResponseImageGenCallCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.image_generation_call.completed" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "item_id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseImageGenCallGeneratingEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.image_generation_call.generating" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseImageGenCallInProgressEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.image_generation_call.in_progress" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseImageGenCallPartialImageEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.image_generation_call.partial_image" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "partial_image_index": { "type": "integer" },
      "partial_image_b64": { "type": "string" },
      "size": { "type": "string" },
      "quality": { "type": "string" },
      "background": { "type": "string" },
      "output_format": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": [
      "type",
      "output_index",
      "item_id",
      "sequence_number",
      "partial_image_index",
      "partial_image_b64"
    ]
  },
  "ResponseInProgressEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.in_progress" },
      "response": { "$ref": "#/$defs/ModelResponse" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response", "sequence_number"]
  },
  "ResponseIncompleteEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.incomplete" },
      "response": { "$ref": "#/$defs/ModelResponse" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response", "sequence_number"]
  },
  "ResponseInjectCreatedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.inject.created" },
      "response_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "stream_id": { "type": "string" }
    },
    "required": ["type", "response_id", "sequence_number"]
  },
  "ResponseInjectEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.inject" },
      "response_id": { "type": "string" },
      "input": { "type": "array", "maxItems": 16384, "items": { "$ref": "#/$defs/InputItem" } }
    },
    "required": ["type", "response_id", "input"]
  },
  "ResponseInjectFailedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.inject.failed" },
      "response_id": { "type": "string" },
      "input": { "type": "array", "items": { "$ref": "#/$defs/InputItem" } },
      "error": {
        "type": "object",
        "properties": {
          "code": { "type": "string", "enum": ["response_already_completed", "response_not_found"] },
          "message": { "type": "string" }
        },
        "required": ["code", "message"]
      },
      "sequence_number": { "type": "integer" },
      "stream_id": { "type": "string" }
    },
    "required": ["type", "response_id", "input", "error", "sequence_number"]
  },
  "ResponseItemList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ItemResource" } },
      "has_more": { "type": "boolean" },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" }
    },
    "required": ["object", "data", "has_more", "first_id", "last_id"]
  },
  "ResponseLogProb": {
    "type": "object",
    "properties": {
      "token": { "type": "string" },
      "logprob": { "type": "number" },
      "top_logprobs": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": { "token": { "type": "string" }, "logprob": { "type": "number" } }
        }
      }
    },
    "required": ["token", "logprob"]
  },
  "ResponseMCPCallArgumentsDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_call_arguments.delta" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "delta": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "delta", "sequence_number"]
  },
  "ResponseMCPCallArgumentsDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_call_arguments.done" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "arguments": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "arguments", "sequence_number"]
  },
  "ResponseMCPCallCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_call.completed" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "sequence_number"]
  },
  "ResponseMCPCallFailedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_call.failed" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "sequence_number"]
  },
  "ResponseMCPCallInProgressEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_call.in_progress" },
      "sequence_number": { "type": "integer" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseMCPListToolsCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_list_tools.completed" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "sequence_number"]
  },
  "ResponseMCPListToolsFailedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_list_tools.failed" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "sequence_number"]
  },
  "ResponseMCPListToolsInProgressEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.mcp_list_tools.in_progress" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "sequence_number"]
  },
  "ResponseOutputItemAddedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.output_item.added" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "item": { "$ref": "#/$defs/OutputItem" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item", "sequence_number"]
  },
  "ResponseOutputItemDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.output_item.done" },
      "output_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "item": { "$ref": "#/$defs/OutputItem" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item", "sequence_number"]
  },
  "ResponseOutputTextAnnotationAddedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.output_text.annotation.added" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "annotation_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "annotation": { "anyOf": [{ "$ref": "#/$defs/Annotation" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": [
      "type",
      "item_id",
      "output_index",
      "content_index",
      "annotation_index",
      "annotation",
      "sequence_number"
    ]
  },
  "ResponseQueuedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.queued" },
      "response": { "$ref": "#/$defs/ModelResponse" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "response", "sequence_number"]
  },
  "ResponseReasoningSummaryPartAddedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.reasoning_summary_part.added" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "summary_index": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "part": {
        "type": "object",
        "properties": { "type": { "type": "string", "const": "summary_text" }, "text": { "type": "string" } },
        "required": ["type", "text"]
      },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "summary_index", "part", "sequence_number"]
  },
  "ResponseReasoningSummaryPartDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.reasoning_summary_part.done" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "summary_index": { "type": "integer" },
      "status": { "type": "string", "const": "incomplete" },
      "sequence_number": { "type": "integer" },
      "part": {
        "type": "object",
        "properties": { "type": { "type": "string", "const": "summary_text" }, "text": { "type": "string" } },
        "required": ["type", "text"]
      },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "summary_index", "part", "sequence_number"]
  },
  "ResponseReasoningSummaryTextDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.reasoning_summary_text.delta" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "summary_index": { "type": "integer" },
      "delta": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "summary_index", "delta", "sequence_number"]
  },
  "ResponseReasoningSummaryTextDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.reasoning_summary_text.done" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "summary_index": { "type": "integer" },
      "text": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "summary_index", "text", "sequence_number"]
  },
  "ResponseReasoningTextDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.reasoning_text.delta" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "delta": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "delta", "sequence_number"]
  },
  "ResponseReasoningTextDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.reasoning_text.done" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "text": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "text", "sequence_number"]
  },
  "ResponseRefusalDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.refusal.delta" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "delta": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "delta", "sequence_number"]
  },
  "ResponseRefusalDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.refusal.done" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "refusal": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "refusal", "sequence_number"]
  },
  "ResponseShellCallCommandAddedStreamingEvent": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "const": "response.shell_call_command.added",
        "default": "response.shell_call_command.added"
      },
      "sequence_number": { "type": "integer" },
      "output_index": { "type": "integer" },
      "command_index": { "type": "integer" },
      "command": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "sequence_number", "output_index", "command_index", "command"]
  },
  "ResponseShellCallCommandDeltaStreamingEvent": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "const": "response.shell_call_command.delta",
        "default": "response.shell_call_command.delta"
      },
      "sequence_number": { "type": "integer" },
      "output_index": { "type": "integer" },
      "command_index": { "type": "integer" },
      "delta": { "type": "string" },
      "obfuscation": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "sequence_number", "output_index", "command_index", "delta"]
  },
  "ResponseShellCallCommandDoneStreamingEvent": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "const": "response.shell_call_command.done",
        "default": "response.shell_call_command.done"
      },
      "sequence_number": { "type": "integer" },
      "output_index": { "type": "integer" },
      "command_index": { "type": "integer" },
      "command": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "sequence_number", "output_index", "command_index", "command"]
  },
  "ResponseShellCallOutputContentDeltaStreamingEvent": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "const": "response.shell_call_output_content.delta",
        "default": "response.shell_call_output_content.delta"
      },
      "sequence_number": { "type": "integer" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "command_index": { "type": "integer" },
      "delta": { "$ref": "#/$defs/ShellCallOutputDelta" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "sequence_number", "item_id", "output_index", "command_index", "delta"]
  },
  "ResponseShellCallOutputContentDoneStreamingEvent": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "const": "response.shell_call_output_content.done",
        "default": "response.shell_call_output_content.done"
      },
      "sequence_number": { "type": "integer" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "command_index": { "type": "integer" },
      "output": { "type": "array", "items": { "$ref": "#/$defs/FunctionShellCallOutputContent" } },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "sequence_number", "item_id", "output_index", "command_index", "output"]
  },
  "ResponseStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ResponseAudioDeltaEvent" },
      { "$ref": "#/$defs/ResponseAudioDoneEvent" },
      { "$ref": "#/$defs/ResponseAudioTranscriptDeltaEvent" },
      { "$ref": "#/$defs/ResponseAudioTranscriptDoneEvent" },
      { "$ref": "#/$defs/ResponseCodeInterpreterCallCodeDeltaEvent" },
      { "$ref": "#/$defs/ResponseCodeInterpreterCallCodeDoneEvent" },
      { "$ref": "#/$defs/ResponseCodeInterpreterCallCompletedEvent" },
      { "$ref": "#/$defs/ResponseCodeInterpreterCallInProgressEvent" },
      { "$ref": "#/$defs/ResponseCodeInterpreterCallInterpretingEvent" },
      { "$ref": "#/$defs/ResponseCompletedEvent" },
      { "$ref": "#/$defs/ResponseContentPartAddedEvent" },
      { "$ref": "#/$defs/ResponseContentPartDoneEvent" },
      { "$ref": "#/$defs/ResponseCreatedEvent" },
      { "$ref": "#/$defs/ResponseErrorEvent" },
      { "$ref": "#/$defs/ResponseFileSearchCallCompletedEvent" },
      { "$ref": "#/$defs/ResponseFileSearchCallInProgressEvent" },
      { "$ref": "#/$defs/ResponseFileSearchCallSearchingEvent" },
      { "$ref": "#/$defs/ResponseFunctionCallArgumentsDeltaEvent" },
      { "$ref": "#/$defs/ResponseFunctionCallArgumentsDoneEvent" },
      { "$ref": "#/$defs/ResponseShellCallCommandAddedStreamingEvent" },
      { "$ref": "#/$defs/ResponseShellCallCommandDeltaStreamingEvent" },
      { "$ref": "#/$defs/ResponseShellCallCommandDoneStreamingEvent" },
      { "$ref": "#/$defs/ResponseShellCallOutputContentDeltaStreamingEvent" },
      { "$ref": "#/$defs/ResponseShellCallOutputContentDoneStreamingEvent" },
      { "$ref": "#/$defs/ResponseInProgressEvent" },
      { "$ref": "#/$defs/ResponseFailedEvent" },
      { "$ref": "#/$defs/ResponseIncompleteEvent" },
      { "$ref": "#/$defs/ResponseOutputItemAddedEvent" },
      { "$ref": "#/$defs/ResponseOutputItemDoneEvent" },
      { "$ref": "#/$defs/ResponseReasoningSummaryPartAddedEvent" },
      { "$ref": "#/$defs/ResponseReasoningSummaryPartDoneEvent" },
      { "$ref": "#/$defs/ResponseReasoningSummaryTextDeltaEvent" },
      { "$ref": "#/$defs/ResponseReasoningSummaryTextDoneEvent" },
      { "$ref": "#/$defs/ResponseReasoningTextDeltaEvent" },
      { "$ref": "#/$defs/ResponseReasoningTextDoneEvent" },
      { "$ref": "#/$defs/ResponseRefusalDeltaEvent" },
      { "$ref": "#/$defs/ResponseRefusalDoneEvent" },
      { "$ref": "#/$defs/ResponseTextDeltaEvent" },
      { "$ref": "#/$defs/ResponseTextDoneEvent" },
      { "$ref": "#/$defs/ResponseWebSearchCallCompletedEvent" },
      { "$ref": "#/$defs/ResponseWebSearchCallInProgressEvent" },
      { "$ref": "#/$defs/ResponseWebSearchCallSearchingEvent" },
      { "$ref": "#/$defs/ResponseImageGenCallCompletedEvent" },
      { "$ref": "#/$defs/ResponseImageGenCallGeneratingEvent" },
      { "$ref": "#/$defs/ResponseImageGenCallInProgressEvent" },
      { "$ref": "#/$defs/ResponseImageGenCallPartialImageEvent" },
      { "$ref": "#/$defs/ResponseMCPCallArgumentsDeltaEvent" },
      { "$ref": "#/$defs/ResponseMCPCallArgumentsDoneEvent" },
      { "$ref": "#/$defs/ResponseMCPCallCompletedEvent" },
      { "$ref": "#/$defs/ResponseMCPCallFailedEvent" },
      { "$ref": "#/$defs/ResponseMCPCallInProgressEvent" },
      { "$ref": "#/$defs/ResponseMCPListToolsCompletedEvent" },
      { "$ref": "#/$defs/ResponseMCPListToolsFailedEvent" },
      { "$ref": "#/$defs/ResponseMCPListToolsInProgressEvent" },
      { "$ref": "#/$defs/ResponseOutputTextAnnotationAddedEvent" },
      { "$ref": "#/$defs/ResponseQueuedEvent" },
      { "$ref": "#/$defs/ResponseCustomToolCallInputDeltaEvent" },
      { "$ref": "#/$defs/ResponseCustomToolCallInputDoneEvent" }
    ]
  },
  "ResponseStreamOptions": {
    "anyOf": [
      { "type": "object", "properties": { "include_obfuscation": { "type": "boolean" } } },
      { "type": "null" }
    ]
  },
  "ResponseTextDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.output_text.delta" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "delta": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "logprobs": { "type": "array", "items": { "$ref": "#/$defs/ResponseLogProb" } },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "delta", "sequence_number"]
  },
  "ResponseTextDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.output_text.done" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "text": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "logprobs": { "type": "array", "items": { "$ref": "#/$defs/ResponseLogProb" } },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "item_id", "output_index", "content_index", "text", "sequence_number"]
  },
  "ResponseTextParam": {
    "type": "object",
    "properties": {
      "format": { "$ref": "#/$defs/TextResponseFormatConfiguration" },
      "verbosity": { "$ref": "#/$defs/Verbosity" }
    }
  },
  "ResponseUsage": {
    "type": "object",
    "properties": {
      "input_tokens": { "type": "integer" },
      "input_tokens_details": {
        "type": "object",
        "properties": { "cached_tokens": { "type": "integer" }, "cache_write_tokens": { "type": "integer" } },
        "required": ["cached_tokens", "cache_write_tokens"]
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
  "ResponseWebSearchCallCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.web_search_call.completed" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseWebSearchCallInProgressEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.web_search_call.in_progress" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseWebSearchCallSearchingEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.web_search_call.searching" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" },
      "sequence_number": { "type": "integer" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "output_index", "item_id", "sequence_number"]
  },
  "ResponseWsError": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "error" },
      "status": { "type": "integer" },
      "sequence_number": { "type": "integer" },
      "error": { "$ref": "#/$defs/ErrorPayload" },
      "stream_id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "error"]
  },
  "ResponsesClientEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ResponsesClientEventResponseCreate" },
      { "$ref": "#/$defs/ResponseInjectEvent" }
    ]
  },
  "ResponsesClientEventResponseCreate": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "response.create" },
      "stream_id": { "type": "string", "maxLength": 256, "minLength": 1, "pattern": "^[A-Za-z0-9_.-]+$" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "top_logprobs": { "type": "integer", "maximum": 20, "minimum": 0 },
      "temperature": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 2, "minimum": 0 }, { "type": "null" }]
      },
      "top_p": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 1, "minimum": 0 }, { "type": "null" }]
      },
      "user": { "type": "string", "deprecated": true },
      "safety_identifier": { "anyOf": [{ "type": "string", "maxLength": 64 }, { "type": "null" }] },
      "prompt_cache_key": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "prompt_cache_retention": {
        "deprecated": true,
        "anyOf": [{ "type": "string", "enum": ["in_memory", "24h"] }, { "type": "null" }]
      },
      "prompt_cache_options": { "$ref": "#/$defs/PromptCacheOptionsParam" },
      "previous_response_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "$ref": "#/$defs/ModelIdsResponses" },
      "background": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] },
      "max_tool_calls": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "text": { "$ref": "#/$defs/ResponseTextParam" },
      "tools": { "$ref": "#/$defs/ToolsArray" },
      "tool_choice": { "$ref": "#/$defs/ToolChoiceParam" },
      "prompt": { "$ref": "#/$defs/Prompt" },
      "service_tier": { "$ref": "#/$defs/ServiceTierResponses" },
      "truncation": {
        "deprecated": true,
        "anyOf": [
          { "type": "string", "enum": ["auto", "disabled"], "default": "disabled" },
          { "type": "null" }
        ]
      },
      "reasoning": { "anyOf": [{ "$ref": "#/$defs/Reasoning" }, { "type": "null" }] },
      "input": { "$ref": "#/$defs/InputParam" },
      "include": {
        "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/IncludeEnum" } }, { "type": "null" }]
      },
      "parallel_tool_calls": { "anyOf": [{ "type": "boolean", "default": true }, { "type": "null" }] },
      "store": { "anyOf": [{ "type": "boolean", "default": true }, { "type": "null" }] },
      "instructions": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "moderation": { "anyOf": [{ "$ref": "#/$defs/ModerationParam" }, { "type": "null" }] },
      "stream": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] },
      "stream_options": { "$ref": "#/$defs/ResponseStreamOptions" },
      "conversation": { "anyOf": [{ "$ref": "#/$defs/ConversationParam" }, { "type": "null" }] },
      "context_management": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ContextManagementParam" } },
          { "type": "null" }
        ]
      },
      "max_output_tokens": { "anyOf": [{ "type": "integer", "minimum": 16 }, { "type": "null" }] },
      "multi_agent": { "anyOf": [{ "$ref": "#/$defs/MultiAgentParam" }, { "type": "null" }] }
    },
    "required": ["type"]
  },
  "ResponsesServerEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.audio.delta" },
          "sequence_number": { "type": "integer" },
          "delta": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.audio.done" },
          "sequence_number": { "type": "integer" },
          "response_id": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "sequence_number", "response_id"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.audio.transcript.delta" },
          "delta": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "response_id": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response_id", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.audio.transcript.done" },
          "sequence_number": { "type": "integer" },
          "response_id": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.code_interpreter_call_code.delta" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "delta": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.code_interpreter_call_code.done" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "code": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "code", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.code_interpreter_call.completed" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.code_interpreter_call.in_progress" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.code_interpreter_call.interpreting" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.completed" },
          "response": { "$ref": "#/$defs/ModelResponse" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.content_part.added" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "part": { "$ref": "#/$defs/OutputContent" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "part", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.content_part.done" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "part": { "$ref": "#/$defs/OutputContent" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "part", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.created" },
          "response": { "$ref": "#/$defs/ModelResponse" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.file_search_call.completed" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.file_search_call.in_progress" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.file_search_call.searching" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.function_call_arguments.delta" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "delta": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.function_call_arguments.done" },
          "item_id": { "type": "string" },
          "name": { "type": "string" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "arguments": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "name", "output_index", "arguments", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "const": "response.shell_call_command.added",
            "default": "response.shell_call_command.added"
          },
          "sequence_number": { "type": "integer" },
          "output_index": { "type": "integer" },
          "command_index": { "type": "integer" },
          "command": { "type": "string" },
          "agent": { "$ref": "#/$defs/AgentTag" },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "sequence_number", "output_index", "command_index", "command"]
      },
      {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "const": "response.shell_call_command.delta",
            "default": "response.shell_call_command.delta"
          },
          "sequence_number": { "type": "integer" },
          "output_index": { "type": "integer" },
          "command_index": { "type": "integer" },
          "delta": { "type": "string" },
          "obfuscation": { "type": "string" },
          "agent": { "$ref": "#/$defs/AgentTag" },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "sequence_number", "output_index", "command_index", "delta"]
      },
      {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "const": "response.shell_call_command.done",
            "default": "response.shell_call_command.done"
          },
          "sequence_number": { "type": "integer" },
          "output_index": { "type": "integer" },
          "command_index": { "type": "integer" },
          "command": { "type": "string" },
          "agent": { "$ref": "#/$defs/AgentTag" },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "sequence_number", "output_index", "command_index", "command"]
      },
      {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "const": "response.shell_call_output_content.delta",
            "default": "response.shell_call_output_content.delta"
          },
          "sequence_number": { "type": "integer" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "command_index": { "type": "integer" },
          "delta": { "$ref": "#/$defs/ShellCallOutputDelta" },
          "agent": { "$ref": "#/$defs/AgentTag" },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "sequence_number", "item_id", "output_index", "command_index", "delta"]
      },
      {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "const": "response.shell_call_output_content.done",
            "default": "response.shell_call_output_content.done"
          },
          "sequence_number": { "type": "integer" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "command_index": { "type": "integer" },
          "output": { "type": "array", "items": { "$ref": "#/$defs/FunctionShellCallOutputContent" } },
          "agent": { "$ref": "#/$defs/AgentTag" },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "sequence_number", "item_id", "output_index", "command_index", "output"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.in_progress" },
          "response": { "$ref": "#/$defs/ModelResponse" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.failed" },
          "sequence_number": { "type": "integer" },
          "response": { "$ref": "#/$defs/ModelResponse" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.incomplete" },
          "response": { "$ref": "#/$defs/ModelResponse" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.output_item.added" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "item": { "$ref": "#/$defs/OutputItem" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.output_item.done" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "item": { "$ref": "#/$defs/OutputItem" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.reasoning_summary_part.added" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "summary_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "part": {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "summary_text" },
              "text": { "type": "string" }
            },
            "required": ["type", "text"]
          },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "summary_index", "part", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.reasoning_summary_part.done" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "summary_index": { "type": "integer" },
          "status": { "type": "string", "const": "incomplete" },
          "sequence_number": { "type": "integer" },
          "part": {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "summary_text" },
              "text": { "type": "string" }
            },
            "required": ["type", "text"]
          },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "summary_index", "part", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.reasoning_summary_text.delta" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "summary_index": { "type": "integer" },
          "delta": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "summary_index", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.reasoning_summary_text.done" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "summary_index": { "type": "integer" },
          "text": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "summary_index", "text", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.reasoning_text.delta" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "delta": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.reasoning_text.done" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "text": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "text", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.refusal.delta" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "delta": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.refusal.done" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "refusal": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "refusal", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.output_text.delta" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "delta": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "logprobs": { "type": "array", "items": { "$ref": "#/$defs/ResponseLogProb" } },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.output_text.done" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "text": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "logprobs": { "type": "array", "items": { "$ref": "#/$defs/ResponseLogProb" } },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "content_index", "text", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.web_search_call.completed" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.web_search_call.in_progress" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.web_search_call.searching" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.image_generation_call.completed" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "item_id": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.image_generation_call.generating" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.image_generation_call.in_progress" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.image_generation_call.partial_image" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "partial_image_index": { "type": "integer" },
          "partial_image_b64": { "type": "string" },
          "size": { "type": "string" },
          "quality": { "type": "string" },
          "background": { "type": "string" },
          "output_format": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": [
          "type",
          "output_index",
          "item_id",
          "sequence_number",
          "partial_image_index",
          "partial_image_b64"
        ]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_call_arguments.delta" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "delta": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_call_arguments.done" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "arguments": { "type": "string" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "arguments", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_call.completed" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_call.failed" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_call.in_progress" },
          "sequence_number": { "type": "integer" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_list_tools.completed" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_list_tools.failed" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.mcp_list_tools.in_progress" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "item_id", "output_index", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.output_text.annotation.added" },
          "item_id": { "type": "string" },
          "output_index": { "type": "integer" },
          "content_index": { "type": "integer" },
          "annotation_index": { "type": "integer" },
          "sequence_number": { "type": "integer" },
          "annotation": { "anyOf": [{ "$ref": "#/$defs/Annotation" }, { "type": "null" }] },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": [
          "type",
          "item_id",
          "output_index",
          "content_index",
          "annotation_index",
          "annotation",
          "sequence_number"
        ]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.queued" },
          "response": { "$ref": "#/$defs/ModelResponse" },
          "sequence_number": { "type": "integer" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "response", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.custom_tool_call_input.delta" },
          "sequence_number": { "type": "integer" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "delta": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "delta", "sequence_number"]
      },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "response.custom_tool_call_input.done" },
          "sequence_number": { "type": "integer" },
          "output_index": { "type": "integer" },
          "item_id": { "type": "string" },
          "input": { "type": "string" },
          "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
          "stream_id": { "type": "string" }
        },
        "required": ["type", "output_index", "item_id", "input", "sequence_number"]
      },
      { "$ref": "#/$defs/ResponseWsError" },
      { "$ref": "#/$defs/ResponseInjectCreatedEvent" },
      { "$ref": "#/$defs/ResponseInjectFailedEvent" }
    ]
  },
  "ServiceTierEnum": { "type": "string", "enum": ["auto", "default", "fast", "flex", "priority"] },
  "ServiceTierResponses": {
    "anyOf": [
      {
        "type": "string",
        "enum": ["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"],
        "default": "auto"
      },
      { "type": "null" }
    ]
  },
  "ShellCallOutputDelta": {
    "type": "object",
    "properties": { "stdout": { "type": "string" }, "stderr": { "type": "string" } },
    "required": []
  },
  "SpecificApplyPatchParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "apply_patch", "default": "apply_patch" } },
    "required": ["type"]
  },
  "SpecificFunctionShellParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "shell", "default": "shell" } },
    "required": ["type"]
  },
  "SpecificProgrammaticToolCallingParam": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "const": "programmatic_tool_calling",
        "default": "programmatic_tool_calling"
      }
    },
    "required": ["type"]
  },
  "TokenCountsBody": {
    "type": "object",
    "properties": {
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "input": {
        "anyOf": [
          { "type": "string", "maxLength": 10485760 },
          { "type": "array", "items": { "$ref": "#/$defs/InputItem" } },
          { "type": "null" }
        ]
      },
      "previous_response_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "tools": { "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/Tool" } }, { "type": "null" }] },
      "text": { "anyOf": [{ "$ref": "#/$defs/ResponseTextParam" }, { "type": "null" }] },
      "reasoning": { "anyOf": [{ "$ref": "#/$defs/Reasoning" }, { "type": "null" }] },
      "truncation": { "$ref": "#/$defs/TruncationEnum", "deprecated": true },
      "instructions": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "personality": { "$ref": "#/$defs/PersonalityEnum" },
      "conversation": { "anyOf": [{ "$ref": "#/$defs/ConversationParam" }, { "type": "null" }] },
      "tool_choice": { "anyOf": [{ "$ref": "#/$defs/ToolChoiceParam" }, { "type": "null" }] },
      "parallel_tool_calls": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] }
    },
    "required": []
  },
  "TokenCountsResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "response.input_tokens", "default": "response.input_tokens" },
      "input_tokens": { "type": "integer" }
    },
    "required": ["object", "input_tokens"]
  },
  "ToolChoiceAllowed": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "allowed_tools" },
      "mode": { "type": "string", "enum": ["auto", "required"] },
      "tools": { "type": "array", "items": { "type": "object", "additionalProperties": true } }
    },
    "required": ["type", "mode", "tools"]
  },
  "ToolChoiceCustom": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "custom" }, "name": { "type": "string" } },
    "required": ["type", "name"]
  },
  "ToolChoiceParam": {
    "anyOf": [
      {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ToolChoiceAllowed" },
          { "$ref": "#/$defs/ToolChoiceTypes" },
          { "$ref": "#/$defs/ToolChoiceFunction" },
          { "$ref": "#/$defs/ToolChoiceMCP" },
          { "$ref": "#/$defs/ToolChoiceCustom" },
          { "$ref": "#/$defs/SpecificProgrammaticToolCallingParam" },
          { "$ref": "#/$defs/SpecificApplyPatchParam" },
          { "$ref": "#/$defs/SpecificFunctionShellParam" }
        ]
      },
      { "$ref": "#/$defs/ToolChoiceOptions" }
    ]
  },
  "ToolChoiceTypes": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "file_search",
          "web_search_preview",
          "computer",
          "computer_use_preview",
          "computer_use",
          "web_search_preview_2025_03_11",
          "image_generation",
          "code_interpreter"
        ]
      }
    },
    "required": ["type"]
  },
  "ToolsArray": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
  "TruncationEnum": { "type": "string", "enum": ["auto", "disabled"] }
};
