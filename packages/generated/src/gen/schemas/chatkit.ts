// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const chatkitSchemas: SchemaSet = {
  "ActiveStatus": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "active", "default": "active" } },
    "required": ["type"]
  },
  "AssistantMessageItem": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread_item", "default": "chatkit.thread_item" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "type": {
        "type": "string",
        "const": "chatkit.assistant_message",
        "default": "chatkit.assistant_message"
      },
      "content": { "type": "array", "items": { "$ref": "#/$defs/ResponseOutputText" } }
    },
    "required": ["id", "object", "created_at", "thread_id", "type", "content"]
  },
  "Attachment": {
    "type": "object",
    "properties": {
      "type": { "$ref": "#/$defs/AttachmentType" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "mime_type": { "type": "string" },
      "preview_url": { "anyOf": [{ "type": "string", "format": "uri" }, { "type": "null" }] }
    },
    "required": ["type", "id", "name", "mime_type", "preview_url"]
  },
  "AttachmentType": { "type": "string", "enum": ["image", "file"] },
  "AutomaticThreadTitlingParam": {
    "type": "object",
    "properties": { "enabled": { "type": "boolean" } },
    "required": []
  },
  "ChatSessionAutomaticThreadTitling": {
    "type": "object",
    "properties": { "enabled": { "type": "boolean" } },
    "required": ["enabled"]
  },
  "ChatSessionChatkitConfiguration": {
    "type": "object",
    "properties": {
      "automatic_thread_titling": { "$ref": "#/$defs/ChatSessionAutomaticThreadTitling" },
      "file_upload": { "$ref": "#/$defs/ChatSessionFileUpload" },
      "history": { "$ref": "#/$defs/ChatSessionHistory" }
    },
    "required": ["automatic_thread_titling", "file_upload", "history"]
  },
  "ChatSessionFileUpload": {
    "type": "object",
    "properties": {
      "enabled": { "type": "boolean" },
      "max_file_size": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "max_files": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["enabled", "max_file_size", "max_files"]
  },
  "ChatSessionHistory": {
    "type": "object",
    "properties": {
      "enabled": { "type": "boolean" },
      "recent_threads": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["enabled", "recent_threads"]
  },
  "ChatSessionRateLimits": {
    "type": "object",
    "properties": { "max_requests_per_1_minute": { "type": "integer" } },
    "required": ["max_requests_per_1_minute"]
  },
  "ChatSessionResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.session", "default": "chatkit.session" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "client_secret": { "type": "string" },
      "workflow": { "$ref": "#/$defs/ChatkitWorkflow" },
      "user": { "type": "string" },
      "rate_limits": { "$ref": "#/$defs/ChatSessionRateLimits" },
      "max_requests_per_1_minute": { "type": "integer" },
      "status": { "$ref": "#/$defs/ChatSessionStatus" },
      "chatkit_configuration": { "$ref": "#/$defs/ChatSessionChatkitConfiguration" }
    },
    "required": [
      "id",
      "object",
      "expires_at",
      "client_secret",
      "workflow",
      "user",
      "rate_limits",
      "max_requests_per_1_minute",
      "status",
      "chatkit_configuration"
    ]
  },
  "ChatSessionStatus": { "type": "string", "enum": ["active", "expired", "cancelled"] },
  "ChatkitConfigurationParam": {
    "type": "object",
    "properties": {
      "automatic_thread_titling": { "$ref": "#/$defs/AutomaticThreadTitlingParam" },
      "file_upload": { "$ref": "#/$defs/FileUploadParam" },
      "history": { "$ref": "#/$defs/HistoryParam" }
    },
    "required": []
  },
  "ChatkitWorkflow": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "version": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "state_variables": {
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                { "type": "string" },
                { "type": "integer" },
                { "type": "boolean" },
                { "type": "number" }
              ]
            }
          },
          { "type": "null" }
        ]
      },
      "tracing": { "$ref": "#/$defs/ChatkitWorkflowTracing" }
    },
    "required": ["id", "version", "state_variables", "tracing"]
  },
  "ChatkitWorkflowTracing": {
    "type": "object",
    "properties": { "enabled": { "type": "boolean" } },
    "required": ["enabled"]
  },
  "ClientToolCallItem": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread_item", "default": "chatkit.thread_item" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "type": {
        "type": "string",
        "const": "chatkit.client_tool_call",
        "default": "chatkit.client_tool_call"
      },
      "status": { "$ref": "#/$defs/ClientToolCallStatus" },
      "call_id": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" },
      "output": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": [
      "id",
      "object",
      "created_at",
      "thread_id",
      "type",
      "status",
      "call_id",
      "name",
      "arguments",
      "output"
    ]
  },
  "ClientToolCallStatus": { "type": "string", "enum": ["in_progress", "completed"] },
  "ClosedStatus": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "closed", "default": "closed" },
      "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "reason"]
  },
  "CreateChatSessionBody": {
    "type": "object",
    "properties": {
      "workflow": { "$ref": "#/$defs/WorkflowParam" },
      "user": { "type": "string", "minLength": 1 },
      "expires_after": { "$ref": "#/$defs/ExpiresAfterParam" },
      "rate_limits": { "$ref": "#/$defs/RateLimitsParam" },
      "chatkit_configuration": { "$ref": "#/$defs/ChatkitConfigurationParam" }
    },
    "required": ["workflow", "user"]
  },
  "DeletedThreadResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread.deleted", "default": "chatkit.thread.deleted" },
      "deleted": { "type": "boolean" }
    },
    "required": ["id", "object", "deleted"]
  },
  "ExpiresAfterParam": {
    "type": "object",
    "properties": {
      "anchor": { "type": "string", "const": "created_at", "default": "created_at" },
      "seconds": { "type": "integer", "format": "int64", "maximum": 600, "minimum": 1 }
    },
    "required": ["anchor", "seconds"]
  },
  "FileAnnotation": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file", "default": "file" },
      "source": { "$ref": "#/$defs/FileAnnotationSource" }
    },
    "required": ["type", "source"]
  },
  "FileAnnotationSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file", "default": "file" },
      "filename": { "type": "string" }
    },
    "required": ["type", "filename"]
  },
  "FileUploadParam": {
    "type": "object",
    "properties": {
      "enabled": { "type": "boolean" },
      "max_file_size": { "type": "integer", "maximum": 512, "minimum": 1 },
      "max_files": { "type": "integer", "minimum": 1 }
    },
    "required": []
  },
  "HistoryParam": {
    "type": "object",
    "properties": { "enabled": { "type": "boolean" }, "recent_threads": { "type": "integer", "minimum": 1 } },
    "required": []
  },
  "InferenceOptions": {
    "type": "object",
    "properties": {
      "tool_choice": { "anyOf": [{ "$ref": "#/$defs/ToolChoice" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["tool_choice", "model"]
  },
  "LockedStatus": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "locked", "default": "locked" },
      "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "reason"]
  },
  "RateLimitsParam": {
    "type": "object",
    "properties": { "max_requests_per_1_minute": { "type": "integer", "minimum": 1 } },
    "required": []
  },
  "ResponseOutputText": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "output_text", "default": "output_text" },
      "text": { "type": "string" },
      "annotations": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [{ "$ref": "#/$defs/FileAnnotation" }, { "$ref": "#/$defs/UrlAnnotation" }]
        }
      }
    },
    "required": ["type", "text", "annotations"]
  },
  "TaskGroupItem": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread_item", "default": "chatkit.thread_item" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "type": { "type": "string", "const": "chatkit.task_group", "default": "chatkit.task_group" },
      "tasks": { "type": "array", "items": { "$ref": "#/$defs/TaskGroupTask" } }
    },
    "required": ["id", "object", "created_at", "thread_id", "type", "tasks"]
  },
  "TaskGroupTask": {
    "type": "object",
    "properties": {
      "type": { "$ref": "#/$defs/TaskType" },
      "heading": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "summary": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "heading", "summary"]
  },
  "TaskItem": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread_item", "default": "chatkit.thread_item" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "type": { "type": "string", "const": "chatkit.task", "default": "chatkit.task" },
      "task_type": { "$ref": "#/$defs/TaskType" },
      "heading": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "summary": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["id", "object", "created_at", "thread_id", "type", "task_type", "heading", "summary"]
  },
  "TaskType": { "type": "string", "enum": ["custom", "thought"] },
  "ThreadItem": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/UserMessageItem" },
      { "$ref": "#/$defs/AssistantMessageItem" },
      { "$ref": "#/$defs/WidgetMessageItem" },
      { "$ref": "#/$defs/ClientToolCallItem" },
      { "$ref": "#/$defs/TaskItem" },
      { "$ref": "#/$defs/TaskGroupItem" }
    ]
  },
  "ThreadItemListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ThreadItem" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ThreadListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ThreadResource" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ThreadResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread", "default": "chatkit.thread" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "title": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "status": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ActiveStatus" },
          { "$ref": "#/$defs/LockedStatus" },
          { "$ref": "#/$defs/ClosedStatus" }
        ]
      },
      "user": { "type": "string" }
    },
    "required": ["id", "object", "created_at", "title", "status", "user"]
  },
  "ToolChoice": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
  "UrlAnnotation": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "url", "default": "url" },
      "source": { "$ref": "#/$defs/UrlAnnotationSource" }
    },
    "required": ["type", "source"]
  },
  "UrlAnnotationSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "url", "default": "url" },
      "url": { "type": "string", "format": "uri" }
    },
    "required": ["type", "url"]
  },
  "UserMessageInputText": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_text", "default": "input_text" },
      "text": { "type": "string" }
    },
    "required": ["type", "text"]
  },
  "UserMessageItem": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread_item", "default": "chatkit.thread_item" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "type": { "type": "string", "const": "chatkit.user_message", "default": "chatkit.user_message" },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [{ "$ref": "#/$defs/UserMessageInputText" }, { "$ref": "#/$defs/UserMessageQuotedText" }]
        }
      },
      "attachments": { "type": "array", "items": { "$ref": "#/$defs/Attachment" } },
      "inference_options": { "anyOf": [{ "$ref": "#/$defs/InferenceOptions" }, { "type": "null" }] }
    },
    "required": [
      "id",
      "object",
      "created_at",
      "thread_id",
      "type",
      "content",
      "attachments",
      "inference_options"
    ]
  },
  "UserMessageQuotedText": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "quoted_text", "default": "quoted_text" },
      "text": { "type": "string" }
    },
    "required": ["type", "text"]
  },
  "WidgetMessageItem": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "chatkit.thread_item", "default": "chatkit.thread_item" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "type": { "type": "string", "const": "chatkit.widget", "default": "chatkit.widget" },
      "widget": { "type": "string" }
    },
    "required": ["id", "object", "created_at", "thread_id", "type", "widget"]
  },
  "WorkflowParam": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "version": { "type": "string" },
      "state_variables": {
        "type": "object",
        "maxProperties": 64,
        "additionalProperties": {
          "anyOf": [
            { "type": "string", "maxLength": 10485760 },
            { "type": "integer" },
            { "type": "boolean" },
            { "type": "number" }
          ]
        }
      },
      "tracing": { "$ref": "#/$defs/WorkflowTracingParam" }
    },
    "required": ["id"]
  },
  "WorkflowTracingParam": {
    "type": "object",
    "properties": { "enabled": { "type": "boolean" } },
    "required": []
  }
};
