// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const vocabularySchemas: SchemaSet = {
  "AdditionalTools": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "additional_tools", "default": "additional_tools" },
      "id": { "type": "string" },
      "role": { "$ref": "#/$defs/MessageRole" },
      "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "role", "tools"]
  },
  "AdditionalToolsItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "type": { "type": "string", "const": "additional_tools", "default": "additional_tools" },
      "role": { "type": "string", "const": "developer", "default": "developer" },
      "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type", "role", "tools"]
  },
  "AgentMessageItemParam": {
    "type": "object",
    "properties": {
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] },
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "type": { "type": "string", "const": "agent_message", "default": "agent_message" },
      "author": { "type": "string" },
      "recipient": { "type": "string" },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/InputTextContentParam" },
            { "$ref": "#/$defs/InputImageContentParamAutoParam" },
            { "$ref": "#/$defs/EncryptedContentParam" }
          ]
        }
      }
    },
    "required": ["type", "author", "recipient", "content"]
  },
  "AgentTag": {
    "type": "object",
    "properties": { "agent_name": { "type": "string" } },
    "required": ["agent_name"]
  },
  "AgentTagParam": {
    "type": "object",
    "properties": { "agent_name": { "type": "string" } },
    "required": ["agent_name"]
  },
  "Annotation": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/FileCitationBody" },
      { "$ref": "#/$defs/UrlCitationBody" },
      { "$ref": "#/$defs/ContainerFileCitationBody" },
      { "$ref": "#/$defs/FilePath" }
    ]
  },
  "ApplyPatchCallOutputStatus": { "type": "string", "enum": ["completed", "failed"] },
  "ApplyPatchCallOutputStatusParam": { "type": "string", "enum": ["completed", "failed"] },
  "ApplyPatchCallStatus": { "type": "string", "enum": ["in_progress", "completed"] },
  "ApplyPatchCallStatusParam": { "type": "string", "enum": ["in_progress", "completed"] },
  "ApplyPatchCreateFileOperation": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "create_file", "default": "create_file" },
      "path": { "type": "string" },
      "diff": { "type": "string" }
    },
    "required": ["type", "path", "diff"]
  },
  "ApplyPatchCreateFileOperationParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "create_file", "default": "create_file" },
      "path": { "type": "string", "minLength": 1 },
      "diff": { "type": "string", "maxLength": 10485760 }
    },
    "required": ["type", "path", "diff"]
  },
  "ApplyPatchDeleteFileOperation": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "delete_file", "default": "delete_file" },
      "path": { "type": "string" }
    },
    "required": ["type", "path"]
  },
  "ApplyPatchDeleteFileOperationParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "delete_file", "default": "delete_file" },
      "path": { "type": "string", "minLength": 1 }
    },
    "required": ["type", "path"]
  },
  "ApplyPatchOperationParam": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ApplyPatchCreateFileOperationParam" },
      { "$ref": "#/$defs/ApplyPatchDeleteFileOperationParam" },
      { "$ref": "#/$defs/ApplyPatchUpdateFileOperationParam" }
    ]
  },
  "ApplyPatchToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "apply_patch_call", "default": "apply_patch_call" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/ApplyPatchCallStatus" },
      "operation": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ApplyPatchCreateFileOperation" },
          { "$ref": "#/$defs/ApplyPatchDeleteFileOperation" },
          { "$ref": "#/$defs/ApplyPatchUpdateFileOperation" }
        ]
      },
      "created_by": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "status", "operation"]
  },
  "ApplyPatchToolCallItemParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "apply_patch_call", "default": "apply_patch_call" },
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCallerParam" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/ApplyPatchCallStatusParam" },
      "operation": { "$ref": "#/$defs/ApplyPatchOperationParam" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type", "call_id", "status", "operation"]
  },
  "ApplyPatchToolCallOutput": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "apply_patch_call_output", "default": "apply_patch_call_output" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/ApplyPatchCallOutputStatus" },
      "output": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_by": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "status"]
  },
  "ApplyPatchToolCallOutputItemParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "apply_patch_call_output", "default": "apply_patch_call_output" },
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCallerParam" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/ApplyPatchCallOutputStatusParam" },
      "output": { "anyOf": [{ "type": "string", "maxLength": 10485760 }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type", "call_id", "status"]
  },
  "ApplyPatchToolParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "apply_patch", "default": "apply_patch" },
      "allowed_callers": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CallableToolAllowedCaller" } },
          { "type": "null" }
        ]
      }
    },
    "required": ["type"]
  },
  "ApplyPatchUpdateFileOperation": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "update_file", "default": "update_file" },
      "path": { "type": "string" },
      "diff": { "type": "string" }
    },
    "required": ["type", "path", "diff"]
  },
  "ApplyPatchUpdateFileOperationParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "update_file", "default": "update_file" },
      "path": { "type": "string", "minLength": 1 },
      "diff": { "type": "string", "maxLength": 10485760 }
    },
    "required": ["type", "path", "diff"]
  },
  "ApproximateLocation": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "approximate", "default": "approximate" },
      "country": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "region": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "city": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "timezone": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type"]
  },
  "AutoCodeInterpreterToolParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "auto", "default": "auto" },
      "file_ids": { "type": "array", "maxItems": 50, "items": { "type": "string" } },
      "memory_limit": { "anyOf": [{ "$ref": "#/$defs/ContainerMemoryLimit" }, { "type": "null" }] },
      "network_policy": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ContainerNetworkPolicyDisabledParam" },
          { "$ref": "#/$defs/ContainerNetworkPolicyAllowlistParam" }
        ]
      }
    },
    "required": ["type"]
  },
  "CallableToolAllowedCaller": { "type": "string", "enum": ["direct", "programmatic"] },
  "ChatCompletionStreamOptions": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "include_usage": { "type": "boolean" },
          "include_obfuscation": { "type": "boolean" }
        }
      },
      { "type": "null" }
    ]
  },
  "ChatCompletionTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "function" },
      "function": { "$ref": "#/$defs/FunctionObject" }
    },
    "required": ["type", "function"]
  },
  "ClickButtonType": { "type": "string", "enum": ["left", "right", "wheel", "back", "forward"] },
  "ClickParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "click", "default": "click" },
      "button": { "$ref": "#/$defs/ClickButtonType" },
      "x": { "type": "integer" },
      "y": { "type": "integer" },
      "keys": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }
    },
    "required": ["type", "button", "x", "y"]
  },
  "CodeInterpreterOutputImage": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image", "default": "image" },
      "url": { "type": "string", "format": "uri" }
    },
    "required": ["type", "url"]
  },
  "CodeInterpreterOutputLogs": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "logs", "default": "logs" },
      "logs": { "type": "string" }
    },
    "required": ["type", "logs"]
  },
  "CodeInterpreterTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "code_interpreter" },
      "container": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/AutoCodeInterpreterToolParam" }] },
      "allowed_callers": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CallableToolAllowedCaller" } },
          { "type": "null" }
        ]
      }
    },
    "required": ["type", "container"]
  },
  "CodeInterpreterToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "code_interpreter_call", "default": "code_interpreter_call" },
      "id": { "type": "string" },
      "status": {
        "type": "string",
        "enum": ["in_progress", "completed", "incomplete", "interpreting", "failed"]
      },
      "container_id": { "type": "string" },
      "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "outputs": {
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/CodeInterpreterOutputLogs" },
                { "$ref": "#/$defs/CodeInterpreterOutputImage" }
              ]
            }
          },
          { "type": "null" }
        ]
      },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "status", "container_id", "code", "outputs"]
  },
  "CompactionBody": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "compaction", "default": "compaction" },
      "id": { "type": "string" },
      "encrypted_content": { "type": "string" },
      "created_by": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "encrypted_content"]
  },
  "CompactionSummaryItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "type": { "type": "string", "const": "compaction", "default": "compaction" },
      "encrypted_content": { "type": "string", "maxLength": 20971520 },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type", "encrypted_content"]
  },
  "CompactionTriggerItemParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "compaction_trigger", "default": "compaction_trigger" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type"]
  },
  "ComparisonFilter": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "enum": ["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"],
        "default": "eq"
      },
      "key": { "type": "string" },
      "value": {
        "anyOf": [
          { "type": "string" },
          { "type": "number" },
          { "type": "boolean" },
          { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "number" }] } }
        ]
      }
    },
    "required": ["type", "key", "value"],
    "additionalProperties": false
  },
  "CompletionUsage": {
    "type": "object",
    "properties": {
      "completion_tokens": { "type": "integer", "default": 0 },
      "prompt_tokens": { "type": "integer", "default": 0 },
      "total_tokens": { "type": "integer", "default": 0 },
      "completion_tokens_details": {
        "type": "object",
        "properties": {
          "accepted_prediction_tokens": { "type": "integer", "default": 0 },
          "audio_tokens": { "type": "integer", "default": 0 },
          "reasoning_tokens": { "type": "integer", "default": 0 },
          "text_tokens": { "type": "integer" },
          "rejected_prediction_tokens": { "type": "integer", "default": 0 }
        }
      },
      "prompt_tokens_details": {
        "type": "object",
        "properties": {
          "audio_tokens": { "type": "integer", "default": 0 },
          "cached_tokens": { "type": "integer", "default": 0 },
          "text_tokens": { "type": "integer" },
          "image_tokens": { "type": "integer" },
          "cache_write_tokens": { "type": "integer", "default": 0 }
        }
      }
    },
    "required": ["prompt_tokens", "completion_tokens", "total_tokens"]
  },
  "CompoundFilter": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "enum": ["and", "or"] },
      "filters": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [{ "$ref": "#/$defs/ComparisonFilter" }, { "$ref": "#/$defs/CompoundFilter" }]
        }
      }
    },
    "required": ["type", "filters"],
    "additionalProperties": false
  },
  "ComputerAction": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ClickParam" },
      { "$ref": "#/$defs/DoubleClickAction" },
      { "$ref": "#/$defs/DragParam" },
      { "$ref": "#/$defs/KeyPressAction" },
      { "$ref": "#/$defs/MoveParam" },
      { "$ref": "#/$defs/ScreenshotParam" },
      { "$ref": "#/$defs/ScrollParam" },
      { "$ref": "#/$defs/TypeParam" },
      { "$ref": "#/$defs/WaitParam" }
    ]
  },
  "ComputerActionList": { "type": "array", "items": { "$ref": "#/$defs/ComputerAction" } },
  "ComputerCallOutputItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "type": { "type": "string", "const": "computer_call_output", "default": "computer_call_output" },
      "output": { "$ref": "#/$defs/ComputerScreenshotImage" },
      "acknowledged_safety_checks": {
        "anyOf": [
          { "type": "array", "items": { "$ref": "#/$defs/ComputerCallSafetyCheckParam" } },
          { "type": "null" }
        ]
      },
      "status": { "anyOf": [{ "$ref": "#/$defs/FunctionCallItemStatus" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["call_id", "type", "output"]
  },
  "ComputerCallOutputStatus": { "type": "string", "enum": ["completed", "incomplete", "failed"] },
  "ComputerCallSafetyCheckParam": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "message": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["id"]
  },
  "ComputerEnvironment": { "type": "string", "enum": ["windows", "mac", "linux", "ubuntu", "browser"] },
  "ComputerScreenshotContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "computer_screenshot", "default": "computer_screenshot" },
      "image_url": { "anyOf": [{ "type": "string", "format": "uri" }, { "type": "null" }] },
      "file_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "detail": { "$ref": "#/$defs/ImageDetail" },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointConfig" }
    },
    "required": ["type", "image_url", "file_id", "detail"]
  },
  "ComputerScreenshotImage": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "computer_screenshot", "default": "computer_screenshot" },
      "image_url": { "type": "string", "format": "uri" },
      "file_id": { "type": "string" }
    },
    "required": ["type"]
  },
  "ComputerTool": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "computer", "default": "computer" } },
    "required": ["type"]
  },
  "ComputerToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "computer_call", "default": "computer_call" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "action": { "$ref": "#/$defs/ComputerAction" },
      "actions": { "$ref": "#/$defs/ComputerActionList" },
      "pending_safety_checks": {
        "type": "array",
        "items": { "$ref": "#/$defs/ComputerCallSafetyCheckParam" }
      },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "call_id", "pending_safety_checks", "status"]
  },
  "ComputerToolCallOutputResource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "computer_call_output", "default": "computer_call_output" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "acknowledged_safety_checks": {
        "type": "array",
        "items": { "$ref": "#/$defs/ComputerCallSafetyCheckParam" }
      },
      "output": { "$ref": "#/$defs/ComputerScreenshotImage" },
      "status": { "$ref": "#/$defs/ComputerCallOutputStatus" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
      "created_by": { "type": "string" }
    },
    "required": ["type", "call_id", "output", "id", "status"]
  },
  "ComputerUsePreviewTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "computer_use_preview", "default": "computer_use_preview" },
      "environment": { "$ref": "#/$defs/ComputerEnvironment" },
      "display_width": { "type": "integer" },
      "display_height": { "type": "integer" }
    },
    "required": ["type", "environment", "display_width", "display_height"]
  },
  "ContainerAutoParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "container_auto", "default": "container_auto" },
      "file_ids": { "type": "array", "maxItems": 50, "items": { "type": "string" } },
      "memory_limit": { "anyOf": [{ "$ref": "#/$defs/ContainerMemoryLimit" }, { "type": "null" }] },
      "network_policy": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ContainerNetworkPolicyDisabledParam" },
          { "$ref": "#/$defs/ContainerNetworkPolicyAllowlistParam" }
        ]
      },
      "skills": {
        "type": "array",
        "maxItems": 200,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [{ "$ref": "#/$defs/SkillReferenceParam" }, { "$ref": "#/$defs/InlineSkillParam" }]
        }
      }
    },
    "required": ["type"]
  },
  "ContainerFileCitationBody": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "container_file_citation", "default": "container_file_citation" },
      "container_id": { "type": "string" },
      "file_id": { "type": "string" },
      "start_index": { "type": "integer" },
      "end_index": { "type": "integer" },
      "filename": { "type": "string" }
    },
    "required": ["type", "container_id", "file_id", "start_index", "end_index", "filename"]
  },
  "ContainerFileCitationParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "container_file_citation", "default": "container_file_citation" },
      "start_index": { "type": "integer", "minimum": 0 },
      "end_index": { "type": "integer", "minimum": 0 },
      "container_id": { "type": "string" },
      "file_id": { "type": "string" },
      "filename": { "type": "string" }
    },
    "required": ["type", "start_index", "end_index", "container_id", "file_id", "filename"]
  },
  "ContainerMemoryLimit": { "type": "string", "enum": ["1g", "4g", "16g", "64g"] },
  "ContainerNetworkPolicyAllowlistParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "allowlist", "default": "allowlist" },
      "allowed_domains": { "type": "array", "minItems": 1, "items": { "type": "string" } },
      "domain_secrets": {
        "type": "array",
        "minItems": 1,
        "items": { "$ref": "#/$defs/ContainerNetworkPolicyDomainSecretParam" }
      }
    },
    "required": ["type", "allowed_domains"]
  },
  "ContainerNetworkPolicyDisabledParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "disabled", "default": "disabled" } },
    "required": ["type"]
  },
  "ContainerNetworkPolicyDomainSecretParam": {
    "type": "object",
    "properties": {
      "domain": { "type": "string", "minLength": 1 },
      "name": { "type": "string", "minLength": 1 },
      "value": { "type": "string", "maxLength": 10485760, "minLength": 1 }
    },
    "required": ["domain", "name", "value"]
  },
  "ContainerReferenceParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "container_reference", "default": "container_reference" },
      "container_id": { "type": "string" }
    },
    "required": ["type", "container_id"]
  },
  "ContainerReferenceResource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "container_reference", "default": "container_reference" },
      "container_id": { "type": "string" }
    },
    "required": ["type", "container_id"]
  },
  "CoordParam": {
    "type": "object",
    "properties": { "x": { "type": "integer" }, "y": { "type": "integer" } },
    "required": ["x", "y"]
  },
  "CustomGrammarFormatParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "grammar", "default": "grammar" },
      "syntax": { "$ref": "#/$defs/GrammarSyntax" },
      "definition": { "type": "string" }
    },
    "required": ["type", "syntax", "definition"]
  },
  "CustomTextFormatParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "text", "default": "text" } },
    "required": ["type"]
  },
  "CustomToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom_tool_call" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "namespace": { "type": "string" },
      "name": { "type": "string" },
      "input": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "call_id", "name", "input"]
  },
  "CustomToolCallOutput": {
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
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "call_id", "output"]
  },
  "CustomToolParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom", "default": "custom" },
      "name": { "type": "string" },
      "description": { "type": "string" },
      "format": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/CustomTextFormatParam" },
          { "$ref": "#/$defs/CustomGrammarFormatParam" }
        ]
      },
      "defer_loading": { "type": "boolean" },
      "allowed_callers": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CallableToolAllowedCaller" } },
          { "type": "null" }
        ]
      }
    },
    "required": ["type", "name"]
  },
  "DetailEnum": { "type": "string", "enum": ["low", "high", "auto", "original"] },
  "DirectToolCallCaller": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "direct", "default": "direct" } },
    "required": ["type"]
  },
  "DirectToolCallCallerParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "direct", "default": "direct" } },
    "required": ["type"]
  },
  "DoubleClickAction": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "double_click", "default": "double_click" },
      "x": { "type": "integer" },
      "y": { "type": "integer" },
      "keys": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }
    },
    "required": ["type", "x", "y", "keys"]
  },
  "DragParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "drag", "default": "drag" },
      "path": { "type": "array", "items": { "$ref": "#/$defs/CoordParam" } },
      "keys": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }
    },
    "required": ["type", "path"]
  },
  "EasyInputMessage": {
    "type": "object",
    "properties": {
      "role": { "type": "string", "enum": ["user", "assistant", "system", "developer"] },
      "content": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/InputMessageContentList" }] },
      "phase": { "anyOf": [{ "$ref": "#/$defs/MessagePhase" }, { "type": "null" }] },
      "type": { "type": "string", "const": "message" }
    },
    "required": ["role", "content"]
  },
  "EmptyModelParam": { "type": "object", "properties": {}, "required": [] },
  "EncryptedContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "encrypted_content", "default": "encrypted_content" },
      "encrypted_content": { "type": "string" }
    },
    "required": ["type", "encrypted_content"]
  },
  "EncryptedContentParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "encrypted_content", "default": "encrypted_content" },
      "encrypted_content": { "type": "string", "maxLength": 10485760 }
    },
    "required": ["type", "encrypted_content"]
  },
  "EvalApiError": {
    "type": "object",
    "properties": { "code": { "type": "string" }, "message": { "type": "string" } },
    "required": ["code", "message"]
  },
  "EvalItem": {
    "type": "object",
    "properties": {
      "role": { "type": "string", "enum": ["user", "assistant", "system", "developer"] },
      "content": { "$ref": "#/$defs/EvalItemContent" },
      "type": { "type": "string", "const": "message" }
    },
    "required": ["role", "content"]
  },
  "EvalItemContent": {
    "anyOf": [{ "$ref": "#/$defs/EvalItemContentItem" }, { "$ref": "#/$defs/EvalItemContentArray" }]
  },
  "EvalItemContentArray": { "type": "array", "items": { "$ref": "#/$defs/EvalItemContentItem" } },
  "EvalItemContentItem": {
    "anyOf": [
      {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/InputTextContent" },
          { "$ref": "#/$defs/EvalItemContentOutputText" },
          { "$ref": "#/$defs/EvalItemInputImage" },
          { "$ref": "#/$defs/InputAudio" }
        ]
      },
      { "$ref": "#/$defs/EvalItemContentText" }
    ]
  },
  "EvalItemContentOutputText": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "output_text" }, "text": { "type": "string" } },
    "required": ["type", "text"]
  },
  "EvalItemContentText": { "type": "string" },
  "EvalItemInputImage": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_image" },
      "image_url": { "type": "string", "format": "uri" },
      "detail": { "type": "string" }
    },
    "required": ["type", "image_url"]
  },
  "FileCitationBody": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_citation", "default": "file_citation" },
      "file_id": { "type": "string" },
      "index": { "type": "integer" },
      "filename": { "type": "string" }
    },
    "required": ["type", "file_id", "index", "filename"]
  },
  "FileCitationParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_citation", "default": "file_citation" },
      "index": { "type": "integer", "minimum": 0 },
      "file_id": { "type": "string" },
      "filename": { "type": "string" }
    },
    "required": ["type", "index", "file_id", "filename"]
  },
  "FileDetailEnum": { "type": "string", "enum": ["auto", "low", "high"] },
  "FileExpirationAfter": {
    "type": "object",
    "properties": {
      "anchor": { "type": "string", "const": "created_at" },
      "seconds": { "type": "integer", "format": "int64", "maximum": 2592000, "minimum": 3600 }
    },
    "required": ["anchor", "seconds"]
  },
  "FileInputDetail": { "type": "string", "enum": ["auto", "low", "high"] },
  "FilePath": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_path" },
      "file_id": { "type": "string" },
      "index": { "type": "integer" }
    },
    "required": ["type", "file_id", "index"]
  },
  "FileSearchTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_search", "default": "file_search" },
      "vector_store_ids": { "type": "array", "items": { "type": "string" } },
      "max_num_results": { "type": "integer" },
      "ranking_options": { "$ref": "#/$defs/RankingOptions" },
      "filters": { "anyOf": [{ "$ref": "#/$defs/Filters" }, { "type": "null" }] }
    },
    "required": ["type", "vector_store_ids"]
  },
  "FileSearchToolCall": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "file_search_call" },
      "status": {
        "type": "string",
        "enum": ["in_progress", "searching", "completed", "incomplete", "failed"]
      },
      "queries": { "type": "array", "items": { "type": "string" } },
      "results": {
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "file_id": { "type": "string" },
                "text": { "type": "string" },
                "filename": { "type": "string" },
                "attributes": { "$ref": "#/$defs/VectorStoreFileAttributes" },
                "score": { "type": "number", "format": "float" }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["id", "type", "status", "queries"]
  },
  "Filters": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [{ "$ref": "#/$defs/ComparisonFilter" }, { "$ref": "#/$defs/CompoundFilter" }]
  },
  "FunctionAndCustomToolCallOutput": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/InputTextContent" },
      { "$ref": "#/$defs/InputImageContent" },
      { "$ref": "#/$defs/InputFileContent" }
    ]
  },
  "FunctionCallItemStatus": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
  "FunctionCallOutputItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "anyOf": [{ "type": "string", "maxLength": 64, "minLength": 1 }, { "type": "null" }] },
      "type": { "type": "string", "const": "function_call_output", "default": "function_call_output" },
      "output": {
        "anyOf": [
          { "type": "string", "maxLength": 10485760 },
          {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/InputTextContentParam" },
                { "$ref": "#/$defs/InputImageContentParamAutoParam" },
                { "$ref": "#/$defs/InputFileContentParam" }
              ]
            }
          }
        ]
      },
      "name": { "anyOf": [{ "type": "string", "maxLength": 128, "minLength": 1 }, { "type": "null" }] },
      "namespace": {
        "anyOf": [
          { "type": "string", "maxLength": 64, "minLength": 1, "pattern": "^[a-zA-Z0-9_-]+$" },
          { "type": "null" }
        ]
      },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCallerParam" }, { "type": "null" }] },
      "status": { "anyOf": [{ "$ref": "#/$defs/FunctionCallItemStatus" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type", "output"]
  },
  "FunctionCallOutputStatusEnum": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
  "FunctionCallStatus": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
  "FunctionObject": {
    "type": "object",
    "properties": {
      "description": { "type": "string" },
      "name": { "type": "string" },
      "parameters": { "$ref": "#/$defs/FunctionParameters" },
      "strict": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] }
    },
    "required": ["name"]
  },
  "FunctionParameters": { "type": "object", "additionalProperties": true },
  "FunctionShellAction": {
    "type": "object",
    "properties": {
      "commands": { "type": "array", "items": { "type": "string" } },
      "timeout_ms": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "max_output_length": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["commands", "timeout_ms", "max_output_length"]
  },
  "FunctionShellActionParam": {
    "type": "object",
    "properties": {
      "commands": { "type": "array", "items": { "type": "string" } },
      "timeout_ms": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "max_output_length": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["commands"]
  },
  "FunctionShellCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "shell_call", "default": "shell_call" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "action": { "$ref": "#/$defs/FunctionShellAction" },
      "status": { "$ref": "#/$defs/FunctionShellCallStatus" },
      "environment": {
        "anyOf": [
          {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [
              { "$ref": "#/$defs/LocalEnvironmentResource" },
              { "$ref": "#/$defs/ContainerReferenceResource" }
            ]
          },
          { "type": "null" }
        ]
      },
      "created_by": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "action", "status", "environment"]
  },
  "FunctionShellCallItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCallerParam" }, { "type": "null" }] },
      "type": { "type": "string", "const": "shell_call", "default": "shell_call" },
      "action": { "$ref": "#/$defs/FunctionShellActionParam" },
      "status": { "anyOf": [{ "$ref": "#/$defs/FunctionShellCallItemStatus" }, { "type": "null" }] },
      "environment": {
        "anyOf": [
          {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [
              { "$ref": "#/$defs/LocalEnvironmentParam" },
              { "$ref": "#/$defs/ContainerReferenceParam" }
            ]
          },
          { "type": "null" }
        ]
      },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["call_id", "type", "action"]
  },
  "FunctionShellCallItemStatus": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
  "FunctionShellCallOutput": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "shell_call_output", "default": "shell_call_output" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/FunctionShellCallOutputStatusEnum" },
      "output": { "type": "array", "items": { "$ref": "#/$defs/FunctionShellCallOutputContent" } },
      "max_output_length": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "created_by": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "status", "output", "max_output_length"]
  },
  "FunctionShellCallOutputContent": {
    "type": "object",
    "properties": {
      "stdout": { "type": "string" },
      "stderr": { "type": "string" },
      "outcome": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/FunctionShellCallOutputTimeoutOutcome" },
          { "$ref": "#/$defs/FunctionShellCallOutputExitOutcome" }
        ]
      },
      "created_by": { "type": "string" }
    },
    "required": ["stdout", "stderr", "outcome"]
  },
  "FunctionShellCallOutputContentParam": {
    "type": "object",
    "properties": {
      "stdout": { "type": "string", "maxLength": 10485760 },
      "stderr": { "type": "string", "maxLength": 10485760 },
      "outcome": { "$ref": "#/$defs/FunctionShellCallOutputOutcomeParam" }
    },
    "required": ["stdout", "stderr", "outcome"]
  },
  "FunctionShellCallOutputExitOutcome": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "exit", "default": "exit" },
      "exit_code": { "type": "integer" }
    },
    "required": ["type", "exit_code"]
  },
  "FunctionShellCallOutputExitOutcomeParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "exit", "default": "exit" },
      "exit_code": { "type": "integer" }
    },
    "required": ["type", "exit_code"]
  },
  "FunctionShellCallOutputItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCallerParam" }, { "type": "null" }] },
      "type": { "type": "string", "const": "shell_call_output", "default": "shell_call_output" },
      "output": { "type": "array", "items": { "$ref": "#/$defs/FunctionShellCallOutputContentParam" } },
      "status": { "anyOf": [{ "$ref": "#/$defs/FunctionShellCallItemStatus" }, { "type": "null" }] },
      "max_output_length": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["call_id", "type", "output"]
  },
  "FunctionShellCallOutputOutcomeParam": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/FunctionShellCallOutputTimeoutOutcomeParam" },
      { "$ref": "#/$defs/FunctionShellCallOutputExitOutcomeParam" }
    ]
  },
  "FunctionShellCallOutputStatusEnum": {
    "type": "string",
    "enum": ["in_progress", "completed", "incomplete"]
  },
  "FunctionShellCallOutputTimeoutOutcome": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "timeout", "default": "timeout" } },
    "required": ["type"]
  },
  "FunctionShellCallOutputTimeoutOutcomeParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "timeout", "default": "timeout" } },
    "required": ["type"]
  },
  "FunctionShellCallStatus": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
  "FunctionShellToolParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "shell", "default": "shell" },
      "environment": {
        "anyOf": [
          {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [
              { "$ref": "#/$defs/ContainerAutoParam" },
              { "$ref": "#/$defs/LocalEnvironmentParam" },
              { "$ref": "#/$defs/ContainerReferenceParam" }
            ]
          },
          { "type": "null" }
        ]
      },
      "allowed_callers": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CallableToolAllowedCaller" } },
          { "type": "null" }
        ]
      }
    },
    "required": ["type"]
  },
  "FunctionTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "function", "default": "function" },
      "name": { "type": "string" },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "parameters": { "anyOf": [{ "type": "object", "additionalProperties": {} }, { "type": "null" }] },
      "output_schema": { "anyOf": [{ "type": "object", "additionalProperties": {} }, { "type": "null" }] },
      "strict": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
      "defer_loading": { "type": "boolean" },
      "allowed_callers": {
        "anyOf": [
          { "type": "array", "items": { "$ref": "#/$defs/CallableToolAllowedCaller" } },
          { "type": "null" }
        ]
      }
    },
    "required": ["type", "name", "parameters"]
  },
  "FunctionToolCall": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "function_call" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "namespace": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "call_id", "name", "arguments"]
  },
  "FunctionToolCallOutputResource": {
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
      "status": { "$ref": "#/$defs/FunctionCallOutputStatusEnum" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
      "created_by": { "type": "string" }
    },
    "required": ["type", "output", "call_id", "id", "status"]
  },
  "FunctionToolCallResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "function_call" },
      "call_id": { "type": "string" },
      "caller": { "anyOf": [{ "$ref": "#/$defs/ToolCallCaller" }, { "type": "null" }] },
      "namespace": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" },
      "status": { "$ref": "#/$defs/FunctionCallStatus" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] },
      "created_by": { "type": "string" }
    },
    "required": ["type", "call_id", "name", "arguments", "id", "status"]
  },
  "FunctionToolParam": {
    "type": "object",
    "properties": {
      "name": { "type": "string", "maxLength": 128, "minLength": 1, "pattern": "^[a-zA-Z0-9_-]+$" },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "parameters": { "anyOf": [{ "$ref": "#/$defs/EmptyModelParam" }, { "type": "null" }] },
      "strict": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
      "type": { "type": "string", "const": "function", "default": "function" },
      "output_schema": { "anyOf": [{ "type": "object", "additionalProperties": {} }, { "type": "null" }] },
      "defer_loading": { "type": "boolean" },
      "allowed_callers": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CallableToolAllowedCaller" } },
          { "type": "null" }
        ]
      }
    },
    "required": ["name", "type"]
  },
  "GraderLabelModel": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "label_model" },
      "name": { "type": "string" },
      "model": { "type": "string" },
      "input": { "type": "array", "items": { "$ref": "#/$defs/EvalItem" } },
      "labels": { "type": "array", "items": { "type": "string" } },
      "passing_labels": { "type": "array", "items": { "type": "string" } }
    },
    "required": ["type", "model", "input", "passing_labels", "labels", "name"]
  },
  "GraderStringCheck": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "string_check" },
      "name": { "type": "string" },
      "input": { "type": "string" },
      "reference": { "type": "string" },
      "operation": { "type": "string", "enum": ["eq", "ne", "like", "ilike"] }
    },
    "required": ["type", "name", "input", "reference", "operation"]
  },
  "GrammarSyntax": { "type": "string", "enum": ["lark", "regex"] },
  "HTTPError": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "http_error", "default": "http_error" },
      "code": { "type": "integer" },
      "message": { "type": "string" }
    },
    "required": ["type", "code", "message"]
  },
  "HybridSearchOptions": {
    "type": "object",
    "properties": { "embedding_weight": { "type": "number" }, "text_weight": { "type": "number" } },
    "required": ["embedding_weight", "text_weight"]
  },
  "ImageDetail": { "type": "string", "enum": ["low", "high", "auto", "original"] },
  "ImageGenActionEnum": { "type": "string", "enum": ["generate", "edit", "auto"] },
  "ImageGenTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_generation" },
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "gpt-image-1",
              "gpt-image-1-mini",
              "gpt-image-1.5",
              "gpt-image-2",
              "gpt-image-2-2026-04-21",
              "chatgpt-image-latest"
            ],
            "default": "gpt-image-1"
          },
          { "type": "string" }
        ]
      },
      "quality": { "type": "string", "enum": ["low", "medium", "high", "auto"], "default": "auto" },
      "size": {
        "default": "auto",
        "anyOf": [
          { "type": "string", "enum": ["1024x1024", "1024x1536", "1536x1024", "auto"] },
          { "type": "string" }
        ]
      },
      "output_format": { "type": "string", "enum": ["png", "webp", "jpeg"], "default": "png" },
      "output_compression": { "type": "integer", "default": 100, "maximum": 100, "minimum": 0 },
      "moderation": { "type": "string", "enum": ["auto", "low"], "default": "auto" },
      "background": { "type": "string", "enum": ["transparent", "opaque", "auto"], "default": "auto" },
      "input_fidelity": { "anyOf": [{ "$ref": "#/$defs/InputFidelity" }, { "type": "null" }] },
      "input_image_mask": {
        "type": "object",
        "properties": { "image_url": { "type": "string" }, "file_id": { "type": "string" } },
        "required": [],
        "additionalProperties": false
      },
      "partial_images": { "type": "integer", "default": 0, "maximum": 3, "minimum": 0 },
      "action": { "$ref": "#/$defs/ImageGenActionEnum" }
    },
    "required": ["type"]
  },
  "ImageGenToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_generation_call" },
      "id": { "type": "string" },
      "status": { "type": "string", "enum": ["in_progress", "completed", "generating", "failed"] },
      "result": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "status", "result"]
  },
  "IncludeEnum": {
    "type": "string",
    "enum": [
      "file_search_call.results",
      "web_search_call.results",
      "web_search_call.action.sources",
      "message.input_image.image_url",
      "computer_call_output.output.image_url",
      "code_interpreter_call.outputs",
      "reasoning.encrypted_content",
      "message.output_text.logprobs"
    ]
  },
  "InlineSkillParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "inline", "default": "inline" },
      "name": { "type": "string" },
      "description": { "type": "string" },
      "source": { "$ref": "#/$defs/InlineSkillSourceParam" }
    },
    "required": ["type", "name", "description", "source"]
  },
  "InlineSkillSourceParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "base64", "default": "base64" },
      "media_type": { "type": "string", "const": "application/zip", "default": "application/zip" },
      "data": { "type": "string", "maxLength": 70254592, "minLength": 1 }
    },
    "required": ["type", "media_type", "data"]
  },
  "InputAudio": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_audio" },
      "input_audio": {
        "type": "object",
        "properties": {
          "data": { "type": "string" },
          "format": { "type": "string", "enum": ["mp3", "wav"] }
        },
        "required": ["data", "format"]
      }
    },
    "required": ["type", "input_audio"]
  },
  "InputContent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/InputTextContent" },
      { "$ref": "#/$defs/InputImageContent" },
      { "$ref": "#/$defs/InputFileContent" }
    ]
  },
  "InputFidelity": { "type": "string", "enum": ["high", "low"] },
  "InputFileContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_file", "default": "input_file" },
      "file_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "filename": { "type": "string" },
      "file_data": { "type": "string" },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointConfig" },
      "file_url": { "type": "string", "format": "uri" },
      "detail": { "$ref": "#/$defs/FileInputDetail" }
    },
    "required": ["type"]
  },
  "InputFileContentParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_file", "default": "input_file" },
      "file_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "filename": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "file_data": { "anyOf": [{ "type": "string", "maxLength": 73400320 }, { "type": "null" }] },
      "file_url": { "anyOf": [{ "type": "string", "format": "uri" }, { "type": "null" }] },
      "detail": { "$ref": "#/$defs/FileDetailEnum" },
      "prompt_cache_breakpoint": {
        "anyOf": [{ "$ref": "#/$defs/PromptCacheBreakpointParam" }, { "type": "null" }]
      }
    },
    "required": ["type"]
  },
  "InputImageContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_image", "default": "input_image" },
      "image_url": { "anyOf": [{ "type": "string", "format": "uri" }, { "type": "null" }] },
      "file_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "detail": { "$ref": "#/$defs/ImageDetail" },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointConfig" }
    },
    "required": ["type"]
  },
  "InputImageContentParamAutoParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_image", "default": "input_image" },
      "image_url": {
        "anyOf": [{ "type": "string", "format": "uri", "maxLength": 20971520 }, { "type": "null" }]
      },
      "file_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "detail": { "anyOf": [{ "$ref": "#/$defs/DetailEnum" }, { "type": "null" }] },
      "prompt_cache_breakpoint": {
        "anyOf": [{ "$ref": "#/$defs/PromptCacheBreakpointParam" }, { "type": "null" }]
      }
    },
    "required": ["type"]
  },
  "InputItem": {
    "anyOf": [
      { "$ref": "#/$defs/EasyInputMessage" },
      { "$ref": "#/$defs/Item", "type": "object", "additionalProperties": true },
      { "$ref": "#/$defs/CompactionTriggerItemParam" },
      { "$ref": "#/$defs/ItemReferenceParam" },
      { "$ref": "#/$defs/ProgramItemParam" },
      { "$ref": "#/$defs/ProgramOutputItemParam" }
    ]
  },
  "InputMessage": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "message" },
      "role": { "type": "string", "enum": ["user", "system", "developer"] },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "content": { "$ref": "#/$defs/InputMessageContentList" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["role", "content"]
  },
  "InputMessageContentList": { "type": "array", "items": { "$ref": "#/$defs/InputContent" } },
  "InputTextContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_text", "default": "input_text" },
      "text": { "type": "string" },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointConfig" }
    },
    "required": ["type", "text"]
  },
  "InputTextContentParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_text", "default": "input_text" },
      "text": { "type": "string", "maxLength": 10485760 },
      "prompt_cache_breakpoint": {
        "anyOf": [{ "$ref": "#/$defs/PromptCacheBreakpointParam" }, { "type": "null" }]
      }
    },
    "required": ["type", "text"]
  },
  "Item": {
    "type": "object",
    "anyOf": [
      { "$ref": "#/$defs/InputMessage" },
      { "$ref": "#/$defs/OutputMessage" },
      { "$ref": "#/$defs/FileSearchToolCall" },
      { "$ref": "#/$defs/ComputerToolCall" },
      { "$ref": "#/$defs/ComputerCallOutputItemParam" },
      { "$ref": "#/$defs/WebSearchToolCall" },
      { "$ref": "#/$defs/FunctionToolCall" },
      { "$ref": "#/$defs/FunctionCallOutputItemParam" },
      { "$ref": "#/$defs/ToolSearchCallItemParam" },
      { "$ref": "#/$defs/ToolSearchOutputItemParam" },
      { "$ref": "#/$defs/AdditionalToolsItemParam" },
      { "$ref": "#/$defs/ReasoningItem" },
      { "$ref": "#/$defs/CompactionSummaryItemParam" },
      { "$ref": "#/$defs/ImageGenToolCall" },
      { "$ref": "#/$defs/CodeInterpreterToolCall" },
      { "$ref": "#/$defs/LocalShellToolCall" },
      { "$ref": "#/$defs/LocalShellToolCallOutput" },
      { "$ref": "#/$defs/FunctionShellCallItemParam" },
      { "$ref": "#/$defs/FunctionShellCallOutputItemParam" },
      { "$ref": "#/$defs/ApplyPatchToolCallItemParam" },
      { "$ref": "#/$defs/ApplyPatchToolCallOutputItemParam" },
      { "$ref": "#/$defs/MCPListTools" },
      { "$ref": "#/$defs/MCPApprovalRequest" },
      { "$ref": "#/$defs/MCPApprovalResponse" },
      { "$ref": "#/$defs/MCPToolCall" },
      { "$ref": "#/$defs/CustomToolCallOutput" },
      { "$ref": "#/$defs/CustomToolCall" },
      { "$ref": "#/$defs/AgentMessageItemParam" },
      { "$ref": "#/$defs/MultiAgentCallItemParam" },
      { "$ref": "#/$defs/MultiAgentCallOutputItemParam" }
    ]
  },
  "ItemReferenceParam": {
    "type": "object",
    "properties": {
      "type": {
        "anyOf": [
          { "type": "string", "const": "item_reference", "default": "item_reference" },
          { "type": "null" }
        ]
      },
      "id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["id"]
  },
  "KeyPressAction": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "keypress", "default": "keypress" },
      "keys": { "type": "array", "items": { "type": "string" } }
    },
    "required": ["type", "keys"]
  },
  "LocalEnvironmentParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "local", "default": "local" },
      "skills": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/LocalSkillParam" } }
    },
    "required": ["type"]
  },
  "LocalEnvironmentResource": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "local", "default": "local" } },
    "required": ["type"]
  },
  "LocalShellExecAction": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "exec", "default": "exec" },
      "command": { "type": "array", "items": { "type": "string" } },
      "timeout_ms": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "working_directory": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "env": { "type": "object", "additionalProperties": { "type": "string" } },
      "user": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "command", "env"]
  },
  "LocalShellToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "local_shell_call" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "action": { "$ref": "#/$defs/LocalShellExecAction" },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "call_id", "action", "status"]
  },
  "LocalShellToolCallOutput": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "local_shell_call_output" },
      "id": { "type": "string" },
      "output": { "type": "string" },
      "status": {
        "anyOf": [
          { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
          { "type": "null" }
        ]
      },
      "call_id": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["id", "type", "call_id", "output"]
  },
  "LocalShellToolParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "local_shell", "default": "local_shell" } },
    "required": ["type"]
  },
  "LocalSkillParam": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "description": { "type": "string" },
      "path": { "type": "string" }
    },
    "required": ["name", "description", "path"]
  },
  "LogProb": {
    "type": "object",
    "properties": {
      "token": { "type": "string" },
      "logprob": { "type": "number" },
      "bytes": { "type": "array", "items": { "type": "integer" } },
      "top_logprobs": { "type": "array", "items": { "$ref": "#/$defs/TopLogProb" } }
    },
    "required": ["token", "logprob", "bytes", "top_logprobs"]
  },
  "MCPApprovalRequest": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_approval_request" },
      "id": { "type": "string" },
      "server_label": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "server_label", "name", "arguments"]
  },
  "MCPApprovalResponse": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_approval_response" },
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "approval_request_id": { "type": "string" },
      "approve": { "type": "boolean" },
      "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "approve", "approval_request_id"]
  },
  "MCPApprovalResponseResource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_approval_response" },
      "id": { "type": "string" },
      "approval_request_id": { "type": "string" },
      "approve": { "type": "boolean" },
      "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "approve", "approval_request_id"]
  },
  "MCPListTools": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_list_tools" },
      "id": { "type": "string" },
      "server_label": { "type": "string" },
      "tools": { "type": "array", "items": { "$ref": "#/$defs/MCPListToolsTool" } },
      "error": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "server_label", "tools"]
  },
  "MCPListToolsTool": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "input_schema": { "type": "object", "additionalProperties": true },
      "annotations": { "anyOf": [{ "type": "object", "additionalProperties": true }, { "type": "null" }] }
    },
    "required": ["name", "input_schema"]
  },
  "MCPProtocolError": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_protocol_error", "default": "mcp_protocol_error" },
      "code": { "type": "integer" },
      "message": { "type": "string" }
    },
    "required": ["type", "code", "message"]
  },
  "MCPTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp" },
      "server_label": { "type": "string" },
      "server_url": { "type": "string", "format": "uri" },
      "connector_id": {
        "type": "string",
        "enum": [
          "connector_dropbox",
          "connector_gmail",
          "connector_googlecalendar",
          "connector_googledrive",
          "connector_microsoftteams",
          "connector_outlookcalendar",
          "connector_outlookemail",
          "connector_sharepoint"
        ]
      },
      "tunnel_id": { "type": "string", "pattern": "^tunnel_[a-z0-9]{32}$" },
      "authorization": { "type": "string" },
      "server_description": { "type": "string" },
      "headers": {
        "anyOf": [{ "type": "object", "additionalProperties": { "type": "string" } }, { "type": "null" }]
      },
      "allowed_tools": {
        "anyOf": [
          { "type": "array", "items": { "type": "string" } },
          { "$ref": "#/$defs/MCPToolFilter" },
          { "type": "null" }
        ]
      },
      "allowed_callers": {
        "anyOf": [
          { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/CallableToolAllowedCaller" } },
          { "type": "null" }
        ]
      },
      "require_approval": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "always": { "$ref": "#/$defs/MCPToolFilter" },
              "never": { "$ref": "#/$defs/MCPToolFilter" }
            },
            "additionalProperties": false
          },
          { "type": "string", "enum": ["always", "never"] },
          { "type": "null" }
        ]
      },
      "defer_loading": { "type": "boolean" }
    },
    "required": ["type", "server_label"]
  },
  "MCPToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_call" },
      "id": { "type": "string" },
      "server_label": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" },
      "output": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "error": { "anyOf": [{ "$ref": "#/$defs/MCPToolCallError" }, { "type": "null" }] },
      "status": { "$ref": "#/$defs/MCPToolCallStatus" },
      "approval_request_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["type", "id", "server_label", "name", "arguments"]
  },
  "MCPToolCallError": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/MCPProtocolError" },
      { "$ref": "#/$defs/MCPToolExecutionError" },
      { "$ref": "#/$defs/HTTPError" }
    ]
  },
  "MCPToolCallStatus": {
    "type": "string",
    "enum": ["in_progress", "completed", "incomplete", "calling", "failed"]
  },
  "MCPToolExecutionError": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "const": "mcp_tool_execution_error",
        "default": "mcp_tool_execution_error"
      },
      "content": {}
    },
    "required": ["type", "content"]
  },
  "MCPToolFilter": {
    "type": "object",
    "properties": {
      "tool_names": { "type": "array", "items": { "type": "string" } },
      "read_only": { "type": "boolean" }
    },
    "required": [],
    "additionalProperties": false
  },
  "Message": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "message", "default": "message" },
      "id": { "type": "string" },
      "status": { "$ref": "#/$defs/MessageStatus" },
      "role": { "$ref": "#/$defs/MessageRole" },
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
      },
      "phase": { "anyOf": [{ "$ref": "#/$defs/MessagePhase" }, { "type": "null" }] },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "status", "role", "content"]
  },
  "MessagePhase": { "type": "string", "enum": ["commentary", "final_answer"] },
  "MessageRole": {
    "type": "string",
    "enum": ["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
  },
  "MessageStatus": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
  "Metadata": {
    "anyOf": [{ "type": "object", "additionalProperties": { "type": "string" } }, { "type": "null" }]
  },
  "ModelIdsShared": {
    "anyOf": [
      {
        "type": "string",
        "enum": [
          "gpt-5.6-sol",
          "gpt-5.6-terra",
          "gpt-5.6-luna",
          "gpt-5.5",
          "gpt-5.5-2026-04-23",
          "gpt-5.4",
          "gpt-5.4-mini",
          "gpt-5.4-nano",
          "gpt-5.4-mini-2026-03-17",
          "gpt-5.4-nano-2026-03-17",
          "gpt-5.3-chat-latest",
          "gpt-5.2",
          "gpt-5.2-2025-12-11",
          "gpt-5.2-chat-latest",
          "gpt-5.2-pro",
          "gpt-5.2-pro-2025-12-11",
          "gpt-5.1",
          "gpt-5.1-2025-11-13",
          "gpt-5.1-codex",
          "gpt-5.1-mini",
          "gpt-5.1-chat-latest",
          "gpt-5",
          "gpt-5-mini",
          "gpt-5-nano",
          "gpt-5-2025-08-07",
          "gpt-5-mini-2025-08-07",
          "gpt-5-nano-2025-08-07",
          "gpt-5-chat-latest",
          "gpt-4.1",
          "gpt-4.1-mini",
          "gpt-4.1-nano",
          "gpt-4.1-2025-04-14",
          "gpt-4.1-mini-2025-04-14",
          "gpt-4.1-nano-2025-04-14",
          "o4-mini",
          "o4-mini-2025-04-16",
          "o3",
          "o3-2025-04-16",
          "o3-mini",
          "o3-mini-2025-01-31",
          "o1",
          "o1-2024-12-17",
          "o1-preview",
          "o1-preview-2024-09-12",
          "o1-mini",
          "o1-mini-2024-09-12",
          "gpt-4o",
          "gpt-4o-2024-11-20",
          "gpt-4o-2024-08-06",
          "gpt-4o-2024-05-13",
          "gpt-4o-audio-preview",
          "gpt-4o-audio-preview-2024-10-01",
          "gpt-4o-audio-preview-2024-12-17",
          "gpt-4o-audio-preview-2025-06-03",
          "gpt-4o-mini-audio-preview",
          "gpt-4o-mini-audio-preview-2024-12-17",
          "gpt-4o-search-preview",
          "gpt-4o-mini-search-preview",
          "gpt-4o-search-preview-2025-03-11",
          "gpt-4o-mini-search-preview-2025-03-11",
          "chatgpt-4o-latest",
          "codex-mini-latest",
          "gpt-4o-mini",
          "gpt-4o-mini-2024-07-18",
          "gpt-4-turbo",
          "gpt-4-turbo-2024-04-09",
          "gpt-4-0125-preview",
          "gpt-4-turbo-preview",
          "gpt-4-1106-preview",
          "gpt-4-vision-preview",
          "gpt-4",
          "gpt-4-0314",
          "gpt-4-0613",
          "gpt-4-32k",
          "gpt-4-32k-0314",
          "gpt-4-32k-0613",
          "gpt-3.5-turbo",
          "gpt-3.5-turbo-16k",
          "gpt-3.5-turbo-0301",
          "gpt-3.5-turbo-0613",
          "gpt-3.5-turbo-1106",
          "gpt-3.5-turbo-0125",
          "gpt-3.5-turbo-16k-0613"
        ]
      },
      { "type": "string" }
    ]
  },
  "ModerationConfigParam": {
    "type": "object",
    "properties": { "mode": { "$ref": "#/$defs/ModerationMode" } },
    "required": ["mode"]
  },
  "ModerationInputType": { "type": "string", "enum": ["text", "image"] },
  "ModerationMode": { "type": "string", "enum": ["score", "block"] },
  "ModerationParam": {
    "type": "object",
    "properties": {
      "model": { "type": "string" },
      "policy": { "anyOf": [{ "$ref": "#/$defs/ModerationPolicyParam" }, { "type": "null" }] }
    },
    "required": ["model"]
  },
  "ModerationPolicyParam": {
    "type": "object",
    "properties": {
      "input": { "anyOf": [{ "$ref": "#/$defs/ModerationConfigParam" }, { "type": "null" }] },
      "output": { "anyOf": [{ "$ref": "#/$defs/ModerationConfigParam" }, { "type": "null" }] }
    },
    "required": []
  },
  "ModerationResultBody": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "moderation_result", "default": "moderation_result" },
      "model": { "type": "string" },
      "flagged": { "type": "boolean" },
      "categories": { "type": "object", "additionalProperties": { "type": "boolean" } },
      "category_scores": { "type": "object", "additionalProperties": { "type": "number" } },
      "category_applied_input_types": {
        "type": "object",
        "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/ModerationInputType" } }
      }
    },
    "required": ["type", "model", "flagged", "categories", "category_scores", "category_applied_input_types"]
  },
  "MoveParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "move", "default": "move" },
      "x": { "type": "integer" },
      "y": { "type": "integer" },
      "keys": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }
    },
    "required": ["type", "x", "y"]
  },
  "MultiAgentAction": {
    "type": "string",
    "enum": ["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
  },
  "MultiAgentCallItemParam": {
    "type": "object",
    "properties": {
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] },
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "type": { "type": "string", "const": "multi_agent_call", "default": "multi_agent_call" },
      "action": { "$ref": "#/$defs/MultiAgentAction" },
      "arguments": { "type": "string" }
    },
    "required": ["call_id", "type", "action", "arguments"]
  },
  "MultiAgentCallOutputItemParam": {
    "type": "object",
    "properties": {
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] },
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "type": { "type": "string", "const": "multi_agent_call_output", "default": "multi_agent_call_output" },
      "action": { "$ref": "#/$defs/MultiAgentAction" },
      "output": { "type": "array", "items": { "$ref": "#/$defs/OutputTextContentParam" } }
    },
    "required": ["call_id", "type", "action", "output"]
  },
  "NamespaceToolParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "namespace", "default": "namespace" },
      "name": { "type": "string", "minLength": 1 },
      "description": { "type": "string" },
      "tools": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [{ "$ref": "#/$defs/FunctionToolParam" }, { "$ref": "#/$defs/CustomToolParam" }]
        }
      }
    },
    "required": ["type", "name", "description", "tools"]
  },
  "OpenAIFile": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "bytes": { "type": "integer" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "filename": { "type": "string" },
      "object": { "type": "string", "const": "file" },
      "purpose": {
        "type": "string",
        "enum": [
          "assistants",
          "assistants_output",
          "batch",
          "batch_output",
          "fine-tune",
          "fine-tune-results",
          "vision",
          "user_data"
        ]
      },
      "status": { "type": "string", "enum": ["uploaded", "processed", "error"], "deprecated": true },
      "status_details": { "type": "string", "deprecated": true }
    },
    "required": ["id", "object", "bytes", "created_at", "filename", "purpose", "status"]
  },
  "OrderEnum": { "type": "string", "enum": ["asc", "desc"] },
  "OutputMessage": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "message" },
      "role": { "type": "string", "const": "assistant" },
      "content": { "type": "array", "items": { "$ref": "#/$defs/OutputMessageContent" } },
      "phase": { "anyOf": [{ "$ref": "#/$defs/MessagePhase" }, { "type": "null" }] },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["id", "type", "role", "content", "status"]
  },
  "OutputMessageContent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [{ "$ref": "#/$defs/OutputTextContent" }, { "$ref": "#/$defs/RefusalContent" }]
  },
  "OutputTextContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "output_text", "default": "output_text" },
      "text": { "type": "string" },
      "annotations": { "type": "array", "items": { "$ref": "#/$defs/Annotation" } },
      "logprobs": { "type": "array", "items": { "$ref": "#/$defs/LogProb" } }
    },
    "required": ["type", "text", "annotations"]
  },
  "OutputTextContentParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "output_text", "default": "output_text" },
      "text": { "type": "string", "maxLength": 10485760 },
      "annotations": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/FileCitationParam" },
            { "$ref": "#/$defs/UrlCitationParam" },
            { "$ref": "#/$defs/ContainerFileCitationParam" }
          ]
        }
      }
    },
    "required": ["type", "text"]
  },
  "ParallelToolCalls": { "type": "boolean", "default": true },
  "Program": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "program", "default": "program" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "code": { "type": "string" },
      "fingerprint": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "code", "fingerprint"]
  },
  "ProgramItemParam": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "program", "default": "program" },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "code": { "type": "string", "maxLength": 10485760 },
      "fingerprint": { "type": "string", "maxLength": 10485760 },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["id", "type", "call_id", "code", "fingerprint"]
  },
  "ProgramOutput": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "program_output", "default": "program_output" },
      "id": { "type": "string" },
      "call_id": { "type": "string" },
      "result": { "type": "string" },
      "status": { "$ref": "#/$defs/ProgramOutputStatus" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "result", "status"]
  },
  "ProgramOutputItemParam": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "program_output", "default": "program_output" },
      "call_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "result": { "type": "string", "maxLength": 10485760 },
      "status": { "$ref": "#/$defs/ProgramOutputItemStatus" },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["id", "type", "call_id", "result", "status"]
  },
  "ProgramOutputItemStatus": { "type": "string", "enum": ["completed", "incomplete"] },
  "ProgramOutputStatus": { "type": "string", "enum": ["completed", "incomplete"] },
  "ProgramToolCallCaller": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "program", "default": "program" },
      "caller_id": { "type": "string" }
    },
    "required": ["type", "caller_id"]
  },
  "ProgramToolCallCallerParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "program", "default": "program" },
      "caller_id": { "type": "string", "maxLength": 64, "minLength": 1 }
    },
    "required": ["type", "caller_id"]
  },
  "ProgrammaticToolCallingParam": {
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
  "Prompt": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "version": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "variables": { "$ref": "#/$defs/ResponsePromptVariables" }
        },
        "required": ["id"]
      },
      { "type": "null" }
    ]
  },
  "PromptCacheBreakpointConfig": {
    "type": "object",
    "properties": { "mode": { "type": "string", "const": "explicit", "default": "explicit" } },
    "required": ["mode"]
  },
  "PromptCacheBreakpointParam": {
    "type": "object",
    "properties": { "mode": { "type": "string", "const": "explicit", "default": "explicit" } },
    "required": ["mode"]
  },
  "PromptCacheModeEnum": { "type": "string", "enum": ["implicit", "explicit"] },
  "PromptCacheOptionsParam": {
    "type": "object",
    "properties": {
      "ttl": { "$ref": "#/$defs/PromptCacheTTLEnum" },
      "mode": { "$ref": "#/$defs/PromptCacheModeEnum" }
    },
    "required": []
  },
  "PromptCacheTTLEnum": { "type": "string", "const": "30m" },
  "RankerVersionType": { "type": "string", "enum": ["auto", "default-2024-11-15"] },
  "RankingOptions": {
    "type": "object",
    "properties": {
      "ranker": { "$ref": "#/$defs/RankerVersionType" },
      "score_threshold": { "type": "number" },
      "hybrid_search": { "$ref": "#/$defs/HybridSearchOptions" }
    },
    "required": []
  },
  "ReasoningEffort": {
    "anyOf": [
      {
        "type": "string",
        "enum": ["none", "minimal", "low", "medium", "high", "xhigh", "max"],
        "default": "medium"
      },
      { "type": "null" }
    ]
  },
  "ReasoningItem": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "reasoning" },
      "id": { "type": "string" },
      "encrypted_content": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "summary": { "type": "array", "items": { "$ref": "#/$defs/SummaryTextContent" } },
      "content": { "type": "array", "items": { "$ref": "#/$defs/ReasoningTextContent" } },
      "status": { "type": "string", "enum": ["in_progress", "completed", "incomplete"] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["id", "summary", "type"]
  },
  "ReasoningTextContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "reasoning_text", "default": "reasoning_text" },
      "text": { "type": "string" }
    },
    "required": ["type", "text"]
  },
  "RefusalContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "refusal", "default": "refusal" },
      "refusal": { "type": "string" }
    },
    "required": ["type", "refusal"]
  },
  "ResponseFormatJsonObject": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "json_object" } },
    "required": ["type"]
  },
  "ResponseFormatJsonSchema": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "json_schema" },
      "json_schema": {
        "type": "object",
        "properties": {
          "description": { "type": "string" },
          "name": { "type": "string" },
          "schema": { "$ref": "#/$defs/ResponseFormatJsonSchemaSchema" },
          "strict": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] }
        },
        "required": ["name"]
      }
    },
    "required": ["type", "json_schema"]
  },
  "ResponseFormatJsonSchemaSchema": { "type": "object", "additionalProperties": true },
  "ResponseFormatText": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "text" } },
    "required": ["type"]
  },
  "ResponsePromptVariables": {
    "anyOf": [
      {
        "type": "object",
        "additionalProperties": {
          "anyOf": [
            {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/InputTextContent" },
                { "$ref": "#/$defs/InputImageContent" },
                { "$ref": "#/$defs/InputFileContent" }
              ]
            },
            { "type": "string" }
          ]
        }
      },
      { "type": "null" }
    ]
  },
  "ScreenshotParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "screenshot", "default": "screenshot" } },
    "required": ["type"]
  },
  "ScrollParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "scroll", "default": "scroll" },
      "x": { "type": "integer" },
      "y": { "type": "integer" },
      "scroll_x": { "type": "integer" },
      "scroll_y": { "type": "integer" },
      "keys": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }
    },
    "required": ["type", "x", "y", "scroll_x", "scroll_y"]
  },
  "SearchContentType": { "type": "string", "enum": ["text", "image"] },
  "SearchContextSize": { "type": "string", "enum": ["low", "medium", "high"] },
  "SkillReferenceParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "skill_reference", "default": "skill_reference" },
      "skill_id": { "type": "string", "maxLength": 64, "minLength": 1 },
      "version": { "type": "string" }
    },
    "required": ["type", "skill_id"]
  },
  "StopConfiguration": {
    "default": null,
    "anyOf": [
      { "type": ["string", "null"], "default": "<|endoftext|>" },
      { "type": "array", "maxItems": 4, "minItems": 1, "items": { "type": "string" } }
    ]
  },
  "SummaryTextContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "summary_text", "default": "summary_text" },
      "text": { "type": "string" }
    },
    "required": ["type", "text"]
  },
  "TextContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "text", "default": "text" },
      "text": { "type": "string" }
    },
    "required": ["type", "text"]
  },
  "TextResponseFormatConfiguration": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ResponseFormatText" },
      { "$ref": "#/$defs/TextResponseFormatJsonSchema" },
      { "$ref": "#/$defs/ResponseFormatJsonObject" }
    ]
  },
  "TextResponseFormatJsonSchema": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "json_schema" },
      "description": { "type": "string" },
      "name": { "type": "string" },
      "schema": { "$ref": "#/$defs/ResponseFormatJsonSchemaSchema" },
      "strict": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] }
    },
    "required": ["type", "schema", "name"]
  },
  "Tool": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/FunctionTool" },
      { "$ref": "#/$defs/FileSearchTool" },
      { "$ref": "#/$defs/ComputerTool" },
      { "$ref": "#/$defs/ComputerUsePreviewTool" },
      { "$ref": "#/$defs/WebSearchTool" },
      { "$ref": "#/$defs/MCPTool" },
      { "$ref": "#/$defs/CodeInterpreterTool" },
      { "$ref": "#/$defs/ProgrammaticToolCallingParam" },
      { "$ref": "#/$defs/ImageGenTool" },
      { "$ref": "#/$defs/LocalShellToolParam" },
      { "$ref": "#/$defs/FunctionShellToolParam" },
      { "$ref": "#/$defs/CustomToolParam" },
      { "$ref": "#/$defs/NamespaceToolParam" },
      { "$ref": "#/$defs/ToolSearchToolParam" },
      { "$ref": "#/$defs/WebSearchPreviewTool" },
      { "$ref": "#/$defs/ApplyPatchToolParam" }
    ]
  },
  "ToolCallCaller": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [{ "$ref": "#/$defs/DirectToolCallCaller" }, { "$ref": "#/$defs/ProgramToolCallCaller" }]
  },
  "ToolCallCallerParam": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/DirectToolCallCallerParam" },
      { "$ref": "#/$defs/ProgramToolCallCallerParam" }
    ]
  },
  "ToolChoiceFunction": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "function" }, "name": { "type": "string" } },
    "required": ["type", "name"]
  },
  "ToolChoiceMCP": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp" },
      "server_label": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "server_label"]
  },
  "ToolChoiceOptions": { "type": "string", "enum": ["none", "auto", "required"] },
  "ToolSearchCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "tool_search_call", "default": "tool_search_call" },
      "id": { "type": "string" },
      "call_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "execution": { "$ref": "#/$defs/ToolSearchExecutionType" },
      "arguments": {},
      "status": { "$ref": "#/$defs/FunctionCallStatus" },
      "created_by": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "execution", "arguments", "status"]
  },
  "ToolSearchCallItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "anyOf": [{ "type": "string", "maxLength": 64, "minLength": 1 }, { "type": "null" }] },
      "type": { "type": "string", "const": "tool_search_call", "default": "tool_search_call" },
      "execution": { "$ref": "#/$defs/ToolSearchExecutionType" },
      "arguments": { "$ref": "#/$defs/EmptyModelParam" },
      "status": { "anyOf": [{ "$ref": "#/$defs/FunctionCallItemStatus" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type", "arguments"]
  },
  "ToolSearchExecutionType": { "type": "string", "enum": ["server", "client"] },
  "ToolSearchOutput": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "tool_search_output", "default": "tool_search_output" },
      "id": { "type": "string" },
      "call_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "execution": { "$ref": "#/$defs/ToolSearchExecutionType" },
      "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
      "status": { "$ref": "#/$defs/FunctionCallOutputStatusEnum" },
      "created_by": { "type": "string" },
      "agent": { "$ref": "#/$defs/AgentTag" }
    },
    "required": ["type", "id", "call_id", "execution", "tools", "status"]
  },
  "ToolSearchOutputItemParam": {
    "type": "object",
    "properties": {
      "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "call_id": { "anyOf": [{ "type": "string", "maxLength": 64, "minLength": 1 }, { "type": "null" }] },
      "type": { "type": "string", "const": "tool_search_output", "default": "tool_search_output" },
      "execution": { "$ref": "#/$defs/ToolSearchExecutionType" },
      "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
      "status": { "anyOf": [{ "$ref": "#/$defs/FunctionCallItemStatus" }, { "type": "null" }] },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTagParam" }, { "type": "null" }] }
    },
    "required": ["type", "tools"]
  },
  "ToolSearchToolParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "tool_search", "default": "tool_search" },
      "execution": { "$ref": "#/$defs/ToolSearchExecutionType" },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "parameters": { "anyOf": [{ "$ref": "#/$defs/EmptyModelParam" }, { "type": "null" }] }
    },
    "required": ["type"]
  },
  "TopLogProb": {
    "type": "object",
    "properties": {
      "token": { "type": "string" },
      "logprob": { "type": "number" },
      "bytes": { "type": "array", "items": { "type": "integer" } }
    },
    "required": ["token", "logprob", "bytes"]
  },
  "TranscriptTextUsageDuration": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "duration" },
      "seconds": { "type": "number", "format": "double" }
    },
    "required": ["type", "seconds"]
  },
  "TranscriptTextUsageTokens": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "tokens" },
      "input_tokens": { "type": "integer" },
      "input_token_details": {
        "type": "object",
        "properties": { "text_tokens": { "type": "integer" }, "audio_tokens": { "type": "integer" } }
      },
      "output_tokens": { "type": "integer" },
      "total_tokens": { "type": "integer" }
    },
    "required": ["type", "input_tokens", "output_tokens", "total_tokens"]
  },
  "TranscriptionLanguage": {
    "type": "object",
    "properties": { "code": { "type": "string" } },
    "required": ["code"]
  },
  "TypeParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "type", "default": "type" },
      "text": { "type": "string" }
    },
    "required": ["type", "text"]
  },
  "UrlCitationBody": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "url_citation", "default": "url_citation" },
      "url": { "type": "string", "format": "uri" },
      "start_index": { "type": "integer" },
      "end_index": { "type": "integer" },
      "title": { "type": "string" }
    },
    "required": ["type", "url", "start_index", "end_index", "title"]
  },
  "UrlCitationParam": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "url_citation", "default": "url_citation" },
      "start_index": { "type": "integer", "minimum": 0 },
      "end_index": { "type": "integer", "minimum": 0 },
      "url": { "type": "string", "format": "uri" },
      "title": { "type": "string" }
    },
    "required": ["type", "start_index", "end_index", "url", "title"]
  },
  "VectorStoreFileAttributes": {
    "anyOf": [
      {
        "type": "object",
        "maxProperties": 16,
        "propertyNames": { "type": "string", "maxLength": 64 },
        "additionalProperties": {
          "anyOf": [{ "type": "string", "maxLength": 512 }, { "type": "number" }, { "type": "boolean" }]
        }
      },
      { "type": "null" }
    ]
  },
  "Verbosity": {
    "anyOf": [
      { "type": "string", "enum": ["low", "medium", "high"], "default": "medium" },
      { "type": "null" }
    ]
  },
  "VoiceIdsOrCustomVoice": {
    "anyOf": [
      { "$ref": "#/$defs/VoiceIdsShared" },
      {
        "type": "object",
        "properties": { "id": { "type": "string" } },
        "required": ["id"],
        "additionalProperties": false
      }
    ]
  },
  "VoiceIdsShared": {
    "anyOf": [
      {
        "type": "string",
        "enum": ["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
      },
      { "type": "string" }
    ]
  },
  "WaitParam": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "wait", "default": "wait" } },
    "required": ["type"]
  },
  "WebSearchActionFind": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "find_in_page" },
      "url": { "type": "string", "format": "uri" },
      "pattern": { "type": "string" }
    },
    "required": ["type", "url", "pattern"]
  },
  "WebSearchActionOpenPage": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "open_page" },
      "url": { "anyOf": [{ "type": "string", "format": "uri" }, { "type": "null" }] }
    },
    "required": ["type"]
  },
  "WebSearchActionSearch": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "search" },
      "query": { "type": "string", "deprecated": true },
      "queries": { "type": "array", "items": { "type": "string" } },
      "sources": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "type": { "type": "string", "const": "url" },
            "url": { "type": "string", "format": "uri" }
          },
          "required": ["type", "url"]
        }
      }
    },
    "required": ["type"]
  },
  "WebSearchApproximateLocation": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "approximate", "default": "approximate" },
          "country": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "region": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "city": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "timezone": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
        }
      },
      { "type": "null" }
    ]
  },
  "WebSearchPreviewTool": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "enum": ["web_search_preview", "web_search_preview_2025_03_11"],
        "default": "web_search_preview"
      },
      "user_location": { "anyOf": [{ "$ref": "#/$defs/ApproximateLocation" }, { "type": "null" }] },
      "search_context_size": { "$ref": "#/$defs/SearchContextSize" },
      "search_content_types": { "type": "array", "items": { "$ref": "#/$defs/SearchContentType" } }
    },
    "required": ["type"]
  },
  "WebSearchTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "enum": ["web_search", "web_search_2025_08_26"], "default": "web_search" },
      "external_web_access": { "type": "boolean", "default": true },
      "filters": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "allowed_domains": {
                "anyOf": [
                  { "type": "array", "default": [], "items": { "type": "string" } },
                  { "type": "null" }
                ]
              }
            }
          },
          { "type": "null" }
        ]
      },
      "user_location": { "$ref": "#/$defs/WebSearchApproximateLocation" },
      "search_context_size": { "type": "string", "enum": ["low", "medium", "high"], "default": "medium" }
    },
    "required": ["type"]
  },
  "WebSearchToolCall": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "web_search_call" },
      "status": { "type": "string", "enum": ["in_progress", "searching", "completed", "failed"] },
      "action": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/WebSearchActionSearch" },
          { "$ref": "#/$defs/WebSearchActionOpenPage" },
          { "$ref": "#/$defs/WebSearchActionFind" }
        ]
      },
      "agent": { "anyOf": [{ "$ref": "#/$defs/AgentTag" }, { "type": "null" }] }
    },
    "required": ["id", "type", "status", "action"]
  }
};
