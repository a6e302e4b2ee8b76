// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const webhooksSchemas: SchemaSet = {
  "WebhookBatchCancelled": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "batch.cancelled" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookBatchCompleted": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "batch.completed" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookBatchExpired": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "batch.expired" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookBatchFailed": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "batch.failed" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookEvalRunCanceled": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "eval.run.canceled" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookEvalRunFailed": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "eval.run.failed" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookEvalRunSucceeded": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "eval.run.succeeded" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookEvent": {
    "anyOf": [
      { "$ref": "#/$defs/WebhookBatchCancelled" },
      { "$ref": "#/$defs/WebhookBatchCompleted" },
      { "$ref": "#/$defs/WebhookBatchExpired" },
      { "$ref": "#/$defs/WebhookBatchFailed" },
      { "$ref": "#/$defs/WebhookEvalRunCanceled" },
      { "$ref": "#/$defs/WebhookEvalRunFailed" },
      { "$ref": "#/$defs/WebhookEvalRunSucceeded" },
      { "$ref": "#/$defs/WebhookFineTuningJobCancelled" },
      { "$ref": "#/$defs/WebhookFineTuningJobFailed" },
      { "$ref": "#/$defs/WebhookFineTuningJobSucceeded" },
      { "$ref": "#/$defs/WebhookLiveCallIncoming" },
      { "$ref": "#/$defs/WebhookRealtimeCallIncoming" },
      { "$ref": "#/$defs/WebhookResponseCancelled" },
      { "$ref": "#/$defs/WebhookResponseCompleted" },
      { "$ref": "#/$defs/WebhookResponseFailed" },
      { "$ref": "#/$defs/WebhookResponseIncomplete" }
    ]
  },
  "WebhookFineTuningJobCancelled": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "fine_tuning.job.cancelled" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookFineTuningJobFailed": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "fine_tuning.job.failed" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookFineTuningJobSucceeded": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "fine_tuning.job.succeeded" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookLiveCallIncoming": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": {
        "type": "object",
        "properties": {
          "session_id": { "type": "string" },
          "sip_headers": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "name": { "type": "string" }, "value": { "type": "string" } },
              "required": ["name", "value"]
            }
          }
        },
        "required": ["session_id", "sip_headers"]
      },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "live.call.incoming" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookRealtimeCallIncoming": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": {
        "type": "object",
        "properties": {
          "call_id": { "type": "string" },
          "sip_headers": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "name": { "type": "string" }, "value": { "type": "string" } },
              "required": ["name", "value"]
            }
          }
        },
        "required": ["call_id", "sip_headers"]
      },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "realtime.call.incoming" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookResponseCancelled": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "response.cancelled" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookResponseCompleted": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "response.completed" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookResponseFailed": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "response.failed" }
    },
    "required": ["created_at", "id", "data", "type"]
  },
  "WebhookResponseIncomplete": {
    "type": "object",
    "properties": {
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" },
      "data": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
      "object": { "type": "string", "const": "event" },
      "type": { "type": "string", "const": "response.incomplete" }
    },
    "required": ["created_at", "id", "data", "type"]
  }
};
