// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const realtimeSchemas: SchemaSet = {
  "AudioTranscription": {
    "type": "object",
    "properties": {
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "whisper-1",
              "gpt-transcribe",
              "gpt-live-transcribe",
              "gpt-4o-mini-transcribe",
              "gpt-4o-mini-transcribe-2025-12-15",
              "gpt-4o-transcribe",
              "gpt-4o-transcribe-diarize",
              "gpt-realtime-whisper"
            ]
          },
          { "type": "string" }
        ]
      },
      "language": { "type": "string" },
      "languages": { "type": "array", "minItems": 1, "items": { "type": "string" } },
      "keywords": { "type": "array", "items": { "type": "string" } },
      "prompt": { "type": "string" },
      "delay": { "type": "string", "enum": ["minimal", "low", "medium", "high", "xhigh"] }
    }
  },
  "AudioTranscriptionResponse": {
    "type": "object",
    "properties": {
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "whisper-1",
              "gpt-transcribe",
              "gpt-live-transcribe",
              "gpt-4o-mini-transcribe",
              "gpt-4o-mini-transcribe-2025-12-15",
              "gpt-4o-transcribe",
              "gpt-4o-transcribe-diarize",
              "gpt-realtime-whisper"
            ]
          },
          { "type": "string" }
        ]
      },
      "language": { "type": ["string", "null"] },
      "languages": { "type": "array", "minItems": 1, "items": { "type": "string" } },
      "prompt": { "type": ["string", "null"] }
    }
  },
  "LogProbProperties": {
    "type": "object",
    "properties": {
      "token": { "type": "string" },
      "logprob": { "type": "number" },
      "bytes": { "type": "array", "items": { "type": "integer" } }
    },
    "required": ["token", "logprob", "bytes"]
  },
  "NoiseReductionType": { "type": "string", "enum": ["near_field", "far_field"] },
  "RealtimeAudioFormats": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "audio/pcm" },
          "rate": { "type": "integer", "const": 24000 }
        }
      },
      { "type": "object", "properties": { "type": { "type": "string", "const": "audio/pcmu" } } },
      { "type": "object", "properties": { "type": { "type": "string", "const": "audio/pcma" } } }
    ]
  },
  "RealtimeCallCreateRequest": {
    "type": "object",
    "properties": {
      "sdp": { "type": "string" },
      "session": { "$ref": "#/$defs/RealtimeSessionCreateRequestGA" }
    },
    "required": ["sdp"],
    "additionalProperties": false
  },
  "RealtimeCallReferRequest": {
    "type": "object",
    "properties": { "target_uri": { "type": "string" } },
    "required": ["target_uri"],
    "additionalProperties": false
  },
  "RealtimeCallRejectRequest": {
    "type": "object",
    "properties": { "status_code": { "type": "integer" } },
    "additionalProperties": false
  },
  "RealtimeClientEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/RealtimeClientEventConversationItemCreate" },
      { "$ref": "#/$defs/RealtimeClientEventConversationItemDelete" },
      { "$ref": "#/$defs/RealtimeClientEventConversationItemRetrieve" },
      { "$ref": "#/$defs/RealtimeClientEventConversationItemTruncate" },
      { "$ref": "#/$defs/RealtimeClientEventInputAudioBufferAppend" },
      { "$ref": "#/$defs/RealtimeClientEventInputAudioBufferClear" },
      { "$ref": "#/$defs/RealtimeClientEventOutputAudioBufferClear" },
      { "$ref": "#/$defs/RealtimeClientEventInputAudioBufferCommit" },
      { "$ref": "#/$defs/RealtimeClientEventResponseCancel" },
      { "$ref": "#/$defs/RealtimeClientEventResponseCreate" },
      { "$ref": "#/$defs/RealtimeClientEventSessionUpdate" }
    ]
  },
  "RealtimeClientEventConversationItemCreate": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "conversation.item.create" },
      "previous_item_id": { "type": "string" },
      "item": { "$ref": "#/$defs/RealtimeConversationItem" }
    },
    "required": ["type", "item"]
  },
  "RealtimeClientEventConversationItemDelete": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "conversation.item.delete" },
      "item_id": { "type": "string" }
    },
    "required": ["type", "item_id"]
  },
  "RealtimeClientEventConversationItemRetrieve": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "conversation.item.retrieve" },
      "item_id": { "type": "string" }
    },
    "required": ["type", "item_id"]
  },
  "RealtimeClientEventConversationItemTruncate": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "conversation.item.truncate" },
      "item_id": { "type": "string" },
      "content_index": { "type": "integer" },
      "audio_end_ms": { "type": "integer" }
    },
    "required": ["type", "item_id", "content_index", "audio_end_ms"]
  },
  "RealtimeClientEventInputAudioBufferAppend": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "input_audio_buffer.append" },
      "audio": { "type": "string" }
    },
    "required": ["type", "audio"]
  },
  "RealtimeClientEventInputAudioBufferClear": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "input_audio_buffer.clear" }
    },
    "required": ["type"]
  },
  "RealtimeClientEventInputAudioBufferCommit": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "input_audio_buffer.commit" }
    },
    "required": ["type"]
  },
  "RealtimeClientEventOutputAudioBufferClear": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "output_audio_buffer.clear" }
    },
    "required": ["type"]
  },
  "RealtimeClientEventResponseCancel": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "response.cancel" },
      "response_id": { "type": "string" }
    },
    "required": ["type"]
  },
  "RealtimeClientEventResponseCreate": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "response.create" },
      "response": { "$ref": "#/$defs/RealtimeResponseCreateParams" }
    },
    "required": ["type"]
  },
  "RealtimeClientEventSessionUpdate": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "session.update" },
      "session": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/RealtimeSessionCreateRequestGA" },
          { "$ref": "#/$defs/RealtimeTranscriptionSessionCreateRequestGA" }
        ]
      }
    },
    "required": ["type", "session"]
  },
  "RealtimeConversationItem": {
    "anyOf": [
      { "$ref": "#/$defs/RealtimeConversationItemMessageSystem" },
      { "$ref": "#/$defs/RealtimeConversationItemMessageUser" },
      { "$ref": "#/$defs/RealtimeConversationItemMessageAssistant" },
      { "$ref": "#/$defs/RealtimeConversationItemFunctionCall" },
      { "$ref": "#/$defs/RealtimeConversationItemFunctionCallOutput" },
      { "$ref": "#/$defs/RealtimeMCPApprovalResponse" },
      { "$ref": "#/$defs/RealtimeMCPListTools" },
      { "$ref": "#/$defs/RealtimeMCPToolCall" },
      { "$ref": "#/$defs/RealtimeMCPApprovalRequest" }
    ]
  },
  "RealtimeConversationItemFunctionCall": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "realtime.item" },
      "type": { "type": "string", "const": "function_call" },
      "status": { "type": "string", "enum": ["completed", "incomplete", "in_progress"] },
      "call_id": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" }
    },
    "required": ["type", "name", "arguments"]
  },
  "RealtimeConversationItemFunctionCallOutput": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "realtime.item" },
      "type": { "type": "string", "const": "function_call_output" },
      "status": { "type": "string", "enum": ["completed", "incomplete", "in_progress"] },
      "call_id": { "type": "string" },
      "output": { "type": "string" }
    },
    "required": ["type", "call_id", "output"]
  },
  "RealtimeConversationItemMessageAssistant": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "realtime.item" },
      "type": { "type": "string", "const": "message" },
      "status": { "type": "string", "enum": ["completed", "incomplete", "in_progress"] },
      "role": { "type": "string", "const": "assistant" },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "type": { "type": "string", "enum": ["output_text", "output_audio"] },
            "text": { "type": "string" },
            "audio": { "type": "string" },
            "transcript": { "type": "string" }
          }
        }
      }
    },
    "required": ["type", "role", "content"]
  },
  "RealtimeConversationItemMessageSystem": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "realtime.item" },
      "type": { "type": "string", "const": "message" },
      "status": { "type": "string", "enum": ["completed", "incomplete", "in_progress"] },
      "role": { "type": "string", "const": "system" },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": { "type": { "type": "string", "const": "input_text" }, "text": { "type": "string" } }
        }
      }
    },
    "required": ["type", "role", "content"]
  },
  "RealtimeConversationItemMessageUser": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "realtime.item" },
      "type": { "type": "string", "const": "message" },
      "status": { "type": "string", "enum": ["completed", "incomplete", "in_progress"] },
      "role": { "type": "string", "const": "user" },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "type": { "type": "string", "enum": ["input_text", "input_audio", "input_image"] },
            "text": { "type": "string" },
            "audio": { "type": "string" },
            "image_url": { "type": "string", "format": "uri" },
            "detail": { "type": "string", "enum": ["auto", "low", "high"], "default": "auto" },
            "transcript": { "type": ["string", "null"] }
          }
        }
      }
    },
    "required": ["type", "role", "content"]
  },
  "RealtimeCreateClientSecretRequest": {
    "type": "object",
    "properties": {
      "expires_after": {
        "type": "object",
        "properties": {
          "anchor": { "type": "string", "const": "created_at", "default": "created_at" },
          "seconds": { "type": "integer", "format": "int64", "default": 600, "maximum": 7200, "minimum": 10 }
        }
      },
      "session": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/RealtimeSessionCreateRequestGA" },
          { "$ref": "#/$defs/RealtimeTranscriptionSessionCreateRequestGA" }
        ]
      }
    }
  },
  "RealtimeCreateClientSecretResponse": {
    "type": "object",
    "properties": {
      "value": { "type": "string" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "session": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/RealtimeSessionCreateResponseGA" },
          { "$ref": "#/$defs/RealtimeTranscriptionSessionCreateResponseGA" }
        ]
      }
    },
    "required": ["value", "expires_at", "session"]
  },
  "RealtimeFunctionTool": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "function" },
      "name": { "type": "string" },
      "description": { "type": "string" },
      "parameters": { "type": "object", "additionalProperties": true }
    }
  },
  "RealtimeMCPApprovalRequest": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_approval_request" },
      "id": { "type": "string" },
      "server_label": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" }
    },
    "required": ["type", "id", "server_label", "name", "arguments"]
  },
  "RealtimeMCPApprovalResponse": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_approval_response" },
      "id": { "type": "string" },
      "approval_request_id": { "type": "string" },
      "approve": { "type": "boolean" },
      "reason": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "id", "approval_request_id", "approve"]
  },
  "RealtimeMCPHTTPError": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "http_error" },
      "code": { "type": "integer" },
      "message": { "type": "string" }
    },
    "required": ["type", "code", "message"]
  },
  "RealtimeMCPListTools": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_list_tools" },
      "id": { "type": "string" },
      "server_label": { "type": "string" },
      "tools": { "type": "array", "items": { "$ref": "#/$defs/MCPListToolsTool" } }
    },
    "required": ["type", "server_label", "tools"]
  },
  "RealtimeMCPProtocolError": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "protocol_error" },
      "code": { "type": "integer" },
      "message": { "type": "string" }
    },
    "required": ["type", "code", "message"]
  },
  "RealtimeMCPToolCall": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "mcp_call" },
      "id": { "type": "string" },
      "server_label": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" },
      "approval_request_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "output": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "error": {
        "anyOf": [
          {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [
              { "$ref": "#/$defs/RealtimeMCPProtocolError" },
              { "$ref": "#/$defs/RealtimeMCPToolExecutionError" },
              { "$ref": "#/$defs/RealtimeMCPHTTPError" }
            ]
          },
          { "type": "null" }
        ]
      }
    },
    "required": ["type", "id", "server_label", "name", "arguments"]
  },
  "RealtimeMCPToolExecutionError": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "tool_execution_error" },
      "message": { "type": "string" }
    },
    "required": ["type", "message"]
  },
  "RealtimeReasoning": {
    "type": "object",
    "properties": { "effort": { "$ref": "#/$defs/RealtimeReasoningEffort" } }
  },
  "RealtimeReasoningEffort": {
    "type": "string",
    "enum": ["minimal", "low", "medium", "high", "xhigh"],
    "default": "low"
  },
  "RealtimeResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "realtime.response" },
      "status": {
        "type": "string",
        "enum": ["completed", "cancelled", "failed", "incomplete", "in_progress"]
      },
      "status_details": {
        "type": ["object", "null"],
        "properties": {
          "type": { "type": "string", "enum": ["completed", "cancelled", "failed", "incomplete"] },
          "reason": {
            "type": "string",
            "enum": ["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]
          },
          "error": {
            "type": "object",
            "properties": { "type": { "type": "string" }, "code": { "type": "string" } }
          }
        }
      },
      "output": { "type": "array", "items": { "$ref": "#/$defs/RealtimeConversationItem" } },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "audio": {
        "type": "object",
        "properties": {
          "output": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "voice": { "$ref": "#/$defs/VoiceIdsShared", "default": "alloy" }
            }
          }
        }
      },
      "usage": {
        "type": ["object", "null"],
        "properties": {
          "total_tokens": { "type": "integer" },
          "input_tokens": { "type": "integer" },
          "output_tokens": { "type": "integer" },
          "input_token_details": {
            "type": "object",
            "properties": {
              "cached_tokens": { "type": "integer" },
              "text_tokens": { "type": "integer" },
              "image_tokens": { "type": "integer" },
              "audio_tokens": { "type": "integer" },
              "cached_tokens_details": {
                "type": "object",
                "properties": {
                  "text_tokens": { "type": "integer" },
                  "image_tokens": { "type": "integer" },
                  "audio_tokens": { "type": "integer" }
                }
              }
            }
          },
          "output_token_details": {
            "type": "object",
            "properties": { "text_tokens": { "type": "integer" }, "audio_tokens": { "type": "integer" } }
          }
        }
      },
      "conversation_id": { "type": ["string", "null"] },
      "output_modalities": { "type": "array", "items": { "type": "string", "enum": ["text", "audio"] } },
      "max_output_tokens": { "anyOf": [{ "type": "integer" }, { "type": "string", "const": "inf" }] }
    }
  },
  "RealtimeResponseCreateParams": {
    "type": "object",
    "properties": {
      "output_modalities": { "type": "array", "items": { "type": "string", "enum": ["text", "audio"] } },
      "instructions": { "type": "string" },
      "audio": {
        "type": "object",
        "properties": {
          "output": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "voice": { "$ref": "#/$defs/VoiceIdsOrCustomVoice", "default": "alloy" }
            }
          }
        }
      },
      "tools": {
        "type": "array",
        "items": { "anyOf": [{ "$ref": "#/$defs/RealtimeFunctionTool" }, { "$ref": "#/$defs/MCPTool" }] }
      },
      "tool_choice": {
        "default": "auto",
        "anyOf": [
          {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [{ "$ref": "#/$defs/ToolChoiceFunction" }, { "$ref": "#/$defs/ToolChoiceMCP" }]
          },
          { "$ref": "#/$defs/ToolChoiceOptions" }
        ]
      },
      "parallel_tool_calls": { "type": "boolean" },
      "reasoning": { "$ref": "#/$defs/RealtimeReasoning" },
      "max_output_tokens": { "anyOf": [{ "type": "integer" }, { "type": "string", "const": "inf" }] },
      "conversation": {
        "anyOf": [{ "type": "string", "enum": ["auto", "none"], "default": "auto" }, { "type": "string" }]
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "prompt": { "$ref": "#/$defs/Prompt" },
      "input": { "type": "array", "items": { "$ref": "#/$defs/RealtimeConversationItem" } }
    }
  },
  "RealtimeServerEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/RealtimeServerEventConversationCreated" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemCreated" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemDeleted" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemInputAudioTranscriptionCompleted" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemInputAudioTranscriptionDelta" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemInputAudioTranscriptionFailed" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemRetrieved" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemTruncated" },
      { "$ref": "#/$defs/RealtimeServerEventError" },
      { "$ref": "#/$defs/RealtimeServerEventInputAudioBufferCleared" },
      { "$ref": "#/$defs/RealtimeServerEventInputAudioBufferCommitted" },
      { "$ref": "#/$defs/RealtimeServerEventInputAudioBufferDtmfEventReceived" },
      { "$ref": "#/$defs/RealtimeServerEventInputAudioBufferSpeechStarted" },
      { "$ref": "#/$defs/RealtimeServerEventInputAudioBufferSpeechStopped" },
      { "$ref": "#/$defs/RealtimeServerEventRateLimitsUpdated" },
      { "$ref": "#/$defs/RealtimeServerEventResponseAudioDelta" },
      { "$ref": "#/$defs/RealtimeServerEventResponseAudioDone" },
      { "$ref": "#/$defs/RealtimeServerEventResponseAudioTranscriptDelta" },
      { "$ref": "#/$defs/RealtimeServerEventResponseAudioTranscriptDone" },
      { "$ref": "#/$defs/RealtimeServerEventResponseContentPartAdded" },
      { "$ref": "#/$defs/RealtimeServerEventResponseContentPartDone" },
      { "$ref": "#/$defs/RealtimeServerEventResponseCreated" },
      { "$ref": "#/$defs/RealtimeServerEventResponseDone" },
      { "$ref": "#/$defs/RealtimeServerEventResponseFunctionCallArgumentsDelta" },
      { "$ref": "#/$defs/RealtimeServerEventResponseFunctionCallArgumentsDone" },
      { "$ref": "#/$defs/RealtimeServerEventResponseOutputItemAdded" },
      { "$ref": "#/$defs/RealtimeServerEventResponseOutputItemDone" },
      { "$ref": "#/$defs/RealtimeServerEventResponseTextDelta" },
      { "$ref": "#/$defs/RealtimeServerEventResponseTextDone" },
      { "$ref": "#/$defs/RealtimeServerEventSessionCreated" },
      { "$ref": "#/$defs/RealtimeServerEventSessionUpdated" },
      { "$ref": "#/$defs/RealtimeServerEventOutputAudioBufferStarted" },
      { "$ref": "#/$defs/RealtimeServerEventOutputAudioBufferStopped" },
      { "$ref": "#/$defs/RealtimeServerEventOutputAudioBufferCleared" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemAdded" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemDone" },
      { "$ref": "#/$defs/RealtimeServerEventInputAudioBufferTimeoutTriggered" },
      { "$ref": "#/$defs/RealtimeServerEventConversationItemInputAudioTranscriptionSegment" },
      { "$ref": "#/$defs/RealtimeServerEventMCPListToolsInProgress" },
      { "$ref": "#/$defs/RealtimeServerEventMCPListToolsCompleted" },
      { "$ref": "#/$defs/RealtimeServerEventMCPListToolsFailed" },
      { "$ref": "#/$defs/RealtimeServerEventResponseMCPCallArgumentsDelta" },
      { "$ref": "#/$defs/RealtimeServerEventResponseMCPCallArgumentsDone" },
      { "$ref": "#/$defs/RealtimeServerEventResponseMCPCallInProgress" },
      { "$ref": "#/$defs/RealtimeServerEventResponseMCPCallCompleted" },
      { "$ref": "#/$defs/RealtimeServerEventResponseMCPCallFailed" }
    ]
  },
  "RealtimeServerEventConversationCreated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.created" },
      "conversation": {
        "type": "object",
        "properties": { "id": { "type": "string" }, "object": { "type": "string" } }
      }
    },
    "required": ["event_id", "type", "conversation"]
  },
  "RealtimeServerEventConversationItemAdded": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.added" },
      "previous_item_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "item": { "$ref": "#/$defs/RealtimeConversationItem" }
    },
    "required": ["event_id", "type", "item"]
  },
  "RealtimeServerEventConversationItemCreated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.created" },
      "previous_item_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "item": { "$ref": "#/$defs/RealtimeConversationItem" }
    },
    "required": ["event_id", "type", "item"]
  },
  "RealtimeServerEventConversationItemDeleted": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.deleted" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "item_id"]
  },
  "RealtimeServerEventConversationItemDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.done" },
      "previous_item_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "item": { "$ref": "#/$defs/RealtimeConversationItem" }
    },
    "required": ["event_id", "type", "item"]
  },
  "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.input_audio_transcription.completed" },
      "item_id": { "type": "string" },
      "content_index": { "type": "integer" },
      "transcript": { "type": "string" },
      "languages": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionLanguage" } },
      "logprobs": {
        "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/LogProbProperties" } }, { "type": "null" }]
      },
      "usage": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/TranscriptTextUsageTokens" },
          { "$ref": "#/$defs/TranscriptTextUsageDuration" }
        ]
      }
    },
    "required": ["event_id", "type", "item_id", "content_index", "transcript", "usage"]
  },
  "RealtimeServerEventConversationItemInputAudioTranscriptionDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.input_audio_transcription.delta" },
      "item_id": { "type": "string" },
      "content_index": { "type": "integer" },
      "delta": { "type": "string" },
      "logprobs": {
        "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/LogProbProperties" } }, { "type": "null" }]
      }
    },
    "required": ["event_id", "type", "item_id"]
  },
  "RealtimeServerEventConversationItemInputAudioTranscriptionFailed": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.input_audio_transcription.failed" },
      "item_id": { "type": "string" },
      "content_index": { "type": "integer" },
      "error": {
        "type": "object",
        "properties": {
          "type": { "type": "string" },
          "code": { "type": "string" },
          "message": { "type": "string" },
          "param": { "type": "string" }
        }
      }
    },
    "required": ["event_id", "type", "item_id", "content_index", "error"]
  },
  "RealtimeServerEventConversationItemInputAudioTranscriptionSegment": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.input_audio_transcription.segment" },
      "item_id": { "type": "string" },
      "content_index": { "type": "integer" },
      "text": { "type": "string" },
      "id": { "type": "string" },
      "speaker": { "type": "string" },
      "start": { "type": "number", "format": "double" },
      "end": { "type": "number", "format": "double" }
    },
    "required": ["event_id", "type", "item_id", "content_index", "text", "id", "speaker", "start", "end"]
  },
  "RealtimeServerEventConversationItemRetrieved": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.retrieved" },
      "item": { "$ref": "#/$defs/RealtimeConversationItem" }
    },
    "required": ["event_id", "type", "item"]
  },
  "RealtimeServerEventConversationItemTruncated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "conversation.item.truncated" },
      "item_id": { "type": "string" },
      "content_index": { "type": "integer" },
      "audio_end_ms": { "type": "integer" }
    },
    "required": ["event_id", "type", "item_id", "content_index", "audio_end_ms"]
  },
  "RealtimeServerEventError": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "error" },
      "error": {
        "type": "object",
        "properties": {
          "type": { "type": "string" },
          "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "message": { "type": "string" },
          "param": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "event_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
        },
        "required": ["type", "message"]
      }
    },
    "required": ["event_id", "type", "error"]
  },
  "RealtimeServerEventInputAudioBufferCleared": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "input_audio_buffer.cleared" }
    },
    "required": ["event_id", "type"]
  },
  "RealtimeServerEventInputAudioBufferCommitted": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "input_audio_buffer.committed" },
      "previous_item_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "item_id"]
  },
  "RealtimeServerEventInputAudioBufferDtmfEventReceived": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_audio_buffer.dtmf_event_received" },
      "event": { "type": "string" },
      "received_at": { "type": "integer" }
    },
    "required": ["type", "event", "received_at"]
  },
  "RealtimeServerEventInputAudioBufferSpeechStarted": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "input_audio_buffer.speech_started" },
      "audio_start_ms": { "type": "integer" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "audio_start_ms", "item_id"]
  },
  "RealtimeServerEventInputAudioBufferSpeechStopped": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "input_audio_buffer.speech_stopped" },
      "audio_end_ms": { "type": "integer" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "audio_end_ms", "item_id"]
  },
  "RealtimeServerEventInputAudioBufferTimeoutTriggered": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "input_audio_buffer.timeout_triggered" },
      "audio_start_ms": { "type": "integer" },
      "audio_end_ms": { "type": "integer" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "audio_start_ms", "audio_end_ms", "item_id"]
  },
  "RealtimeServerEventMCPListToolsCompleted": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "mcp_list_tools.completed" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "item_id"]
  },
  "RealtimeServerEventMCPListToolsFailed": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "mcp_list_tools.failed" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "item_id"]
  },
  "RealtimeServerEventMCPListToolsInProgress": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "mcp_list_tools.in_progress" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "item_id"]
  },
  "RealtimeServerEventOutputAudioBufferCleared": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "output_audio_buffer.cleared" },
      "response_id": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id"]
  },
  "RealtimeServerEventOutputAudioBufferStarted": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "output_audio_buffer.started" },
      "response_id": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id"]
  },
  "RealtimeServerEventOutputAudioBufferStopped": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "output_audio_buffer.stopped" },
      "response_id": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id"]
  },
  "RealtimeServerEventRateLimitsUpdated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "rate_limits.updated" },
      "rate_limits": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "name": { "type": "string", "enum": ["requests", "tokens"] },
            "limit": { "type": "integer" },
            "remaining": { "type": "integer" },
            "reset_seconds": { "type": "number" }
          }
        }
      }
    },
    "required": ["event_id", "type", "rate_limits"]
  },
  "RealtimeServerEventResponseAudioDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_audio.delta" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "delta": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index", "delta"]
  },
  "RealtimeServerEventResponseAudioDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_audio.done" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index"]
  },
  "RealtimeServerEventResponseAudioTranscriptDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_audio_transcript.delta" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "delta": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index", "delta"]
  },
  "RealtimeServerEventResponseAudioTranscriptDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_audio_transcript.done" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "transcript": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index", "transcript"]
  },
  "RealtimeServerEventResponseContentPartAdded": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.content_part.added" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "part": {
        "type": "object",
        "properties": {
          "type": { "type": "string", "enum": ["audio", "text"] },
          "text": { "type": "string" },
          "audio": { "type": "string" },
          "transcript": { "type": "string" }
        }
      }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index", "part"]
  },
  "RealtimeServerEventResponseContentPartDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.content_part.done" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "part": {
        "type": "object",
        "properties": {
          "type": { "type": "string", "enum": ["audio", "text"] },
          "text": { "type": "string" },
          "audio": { "type": "string" },
          "transcript": { "type": "string" }
        }
      }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index", "part"]
  },
  "RealtimeServerEventResponseCreated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.created" },
      "response": { "$ref": "#/$defs/RealtimeResponse" }
    },
    "required": ["event_id", "type", "response"]
  },
  "RealtimeServerEventResponseDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.done" },
      "response": { "$ref": "#/$defs/RealtimeResponse" }
    },
    "required": ["event_id", "type", "response"]
  },
  "RealtimeServerEventResponseFunctionCallArgumentsDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.function_call_arguments.delta" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "call_id": { "type": "string" },
      "delta": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "call_id", "delta"]
  },
  "RealtimeServerEventResponseFunctionCallArgumentsDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.function_call_arguments.done" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "call_id": { "type": "string" },
      "name": { "type": "string" },
      "arguments": { "type": "string" }
    },
    "required": [
      "event_id",
      "type",
      "response_id",
      "item_id",
      "output_index",
      "call_id",
      "name",
      "arguments"
    ]
  },
  "RealtimeServerEventResponseMCPCallArgumentsDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.mcp_call_arguments.delta" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "delta": { "type": "string" },
      "obfuscation": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "delta"]
  },
  "RealtimeServerEventResponseMCPCallArgumentsDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.mcp_call_arguments.done" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "arguments": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "arguments"]
  },
  "RealtimeServerEventResponseMCPCallCompleted": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.mcp_call.completed" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "output_index", "item_id"]
  },
  "RealtimeServerEventResponseMCPCallFailed": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.mcp_call.failed" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "output_index", "item_id"]
  },
  "RealtimeServerEventResponseMCPCallInProgress": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.mcp_call.in_progress" },
      "output_index": { "type": "integer" },
      "item_id": { "type": "string" }
    },
    "required": ["event_id", "type", "output_index", "item_id"]
  },
  "RealtimeServerEventResponseOutputItemAdded": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_item.added" },
      "response_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "item": { "$ref": "#/$defs/RealtimeConversationItem" }
    },
    "required": ["event_id", "type", "response_id", "output_index", "item"]
  },
  "RealtimeServerEventResponseOutputItemDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_item.done" },
      "response_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "item": { "$ref": "#/$defs/RealtimeConversationItem" }
    },
    "required": ["event_id", "type", "response_id", "output_index", "item"]
  },
  "RealtimeServerEventResponseTextDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_text.delta" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "delta": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index", "delta"]
  },
  "RealtimeServerEventResponseTextDone": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "response.output_text.done" },
      "response_id": { "type": "string" },
      "item_id": { "type": "string" },
      "output_index": { "type": "integer" },
      "content_index": { "type": "integer" },
      "text": { "type": "string" }
    },
    "required": ["event_id", "type", "response_id", "item_id", "output_index", "content_index", "text"]
  },
  "RealtimeServerEventSessionCreated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.created" },
      "session": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/RealtimeSessionCreateResponseGA" },
          { "$ref": "#/$defs/RealtimeTranscriptionSessionCreateResponseGA" }
        ]
      }
    },
    "required": ["event_id", "type", "session"]
  },
  "RealtimeServerEventSessionUpdated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.updated" },
      "session": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/RealtimeSessionCreateResponseGA" },
          { "$ref": "#/$defs/RealtimeTranscriptionSessionCreateResponseGA" }
        ]
      }
    },
    "required": ["event_id", "type", "session"]
  },
  "RealtimeSessionCreateRequest": {
    "type": "object",
    "properties": {
      "client_secret": {
        "type": "object",
        "properties": {
          "value": { "type": "string" },
          "expires_at": { "type": "integer", "format": "unixtime" }
        },
        "required": ["value", "expires_at"]
      },
      "modalities": { "type": "array", "items": { "type": "string", "enum": ["text", "audio"] } },
      "instructions": { "type": "string" },
      "voice": { "$ref": "#/$defs/VoiceIdsOrCustomVoice" },
      "input_audio_format": { "type": "string" },
      "output_audio_format": { "type": "string" },
      "input_audio_transcription": {
        "type": ["object", "null"],
        "properties": { "model": { "type": "string" } }
      },
      "speed": { "type": "number", "default": 1, "maximum": 1.5, "minimum": 0.25 },
      "tracing": {
        "anyOf": [
          { "type": "string", "const": "auto", "default": "auto" },
          {
            "type": "object",
            "properties": {
              "workflow_name": { "type": "string" },
              "group_id": { "type": "string" },
              "metadata": { "type": "object", "additionalProperties": true }
            }
          }
        ]
      },
      "turn_detection": {
        "type": ["object", "null"],
        "properties": {
          "type": { "type": "string" },
          "threshold": { "type": "number" },
          "prefix_padding_ms": { "type": "integer" },
          "silence_duration_ms": { "type": "integer" }
        }
      },
      "tools": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "type": { "type": "string", "const": "function" },
            "name": { "type": "string" },
            "description": { "type": "string" },
            "parameters": { "type": "object", "additionalProperties": true }
          }
        }
      },
      "tool_choice": { "type": "string" },
      "temperature": { "type": "number" },
      "max_response_output_tokens": {
        "anyOf": [{ "type": "integer" }, { "type": "string", "const": "inf" }]
      },
      "truncation": { "$ref": "#/$defs/RealtimeTruncation" },
      "prompt": { "$ref": "#/$defs/Prompt" }
    },
    "required": []
  },
  "RealtimeSessionCreateRequestGA": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "realtime" },
      "output_modalities": {
        "type": "array",
        "default": ["audio"],
        "items": { "type": "string", "enum": ["text", "audio"] }
      },
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "gpt-realtime",
              "gpt-realtime-1.5",
              "gpt-realtime-2",
              "gpt-realtime-2.1",
              "gpt-realtime-2.1-mini",
              "gpt-realtime-2025-08-28",
              "gpt-4o-realtime-preview",
              "gpt-4o-realtime-preview-2024-10-01",
              "gpt-4o-realtime-preview-2024-12-17",
              "gpt-4o-realtime-preview-2025-06-03",
              "gpt-4o-mini-realtime-preview",
              "gpt-4o-mini-realtime-preview-2024-12-17",
              "gpt-realtime-mini",
              "gpt-realtime-mini-2025-10-06",
              "gpt-realtime-mini-2025-12-15",
              "gpt-audio-1.5",
              "gpt-audio-mini",
              "gpt-audio-mini-2025-10-06",
              "gpt-audio-mini-2025-12-15"
            ]
          },
          { "type": "string" }
        ]
      },
      "instructions": { "type": "string" },
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "transcription": { "anyOf": [{ "$ref": "#/$defs/AudioTranscription" }, { "type": "null" }] },
              "noise_reduction": {
                "type": ["object", "null"],
                "default": null,
                "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } }
              },
              "turn_detection": { "$ref": "#/$defs/RealtimeTurnDetection" }
            }
          },
          "output": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "voice": { "$ref": "#/$defs/VoiceIdsOrCustomVoice", "default": "alloy" },
              "speed": { "type": "number", "default": 1, "maximum": 1.5, "minimum": 0.25 }
            }
          }
        }
      },
      "include": {
        "type": "array",
        "items": { "type": "string", "const": "item.input_audio_transcription.logprobs" }
      },
      "tracing": {
        "default": null,
        "anyOf": [
          { "type": "string", "const": "auto", "default": "auto" },
          {
            "type": "object",
            "properties": {
              "workflow_name": { "type": "string" },
              "group_id": { "type": "string" },
              "metadata": { "type": "object", "additionalProperties": true }
            }
          },
          { "type": "null" }
        ]
      },
      "tools": {
        "type": "array",
        "items": { "anyOf": [{ "$ref": "#/$defs/RealtimeFunctionTool" }, { "$ref": "#/$defs/MCPTool" }] }
      },
      "tool_choice": {
        "default": "auto",
        "anyOf": [
          {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [{ "$ref": "#/$defs/ToolChoiceFunction" }, { "$ref": "#/$defs/ToolChoiceMCP" }]
          },
          { "$ref": "#/$defs/ToolChoiceOptions" }
        ]
      },
      "parallel_tool_calls": { "type": "boolean" },
      "reasoning": { "$ref": "#/$defs/RealtimeReasoning" },
      "max_output_tokens": { "anyOf": [{ "type": "integer" }, { "type": "string", "const": "inf" }] },
      "truncation": { "$ref": "#/$defs/RealtimeTruncation" },
      "prompt": { "$ref": "#/$defs/Prompt" }
    },
    "required": ["type"]
  },
  "RealtimeSessionCreateResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "include": {
        "type": "array",
        "items": { "type": "string", "const": "item.input_audio_transcription.logprobs" }
      },
      "model": { "type": "string" },
      "output_modalities": { "type": "array", "items": { "type": "string", "enum": ["text", "audio"] } },
      "instructions": { "type": "string" },
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "transcription": { "$ref": "#/$defs/AudioTranscriptionResponse" },
              "noise_reduction": {
                "type": "object",
                "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } }
              },
              "turn_detection": {
                "type": "object",
                "properties": {
                  "type": { "type": "string" },
                  "threshold": { "type": "number" },
                  "prefix_padding_ms": { "type": "integer" },
                  "silence_duration_ms": { "type": "integer" }
                }
              }
            }
          },
          "output": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "voice": { "$ref": "#/$defs/VoiceIdsShared" },
              "speed": { "type": "number" }
            }
          }
        }
      },
      "tracing": {
        "anyOf": [
          { "type": "string", "const": "auto", "default": "auto" },
          {
            "type": "object",
            "properties": {
              "workflow_name": { "type": "string" },
              "group_id": { "type": "string" },
              "metadata": { "type": "object", "additionalProperties": true }
            }
          }
        ]
      },
      "turn_detection": {
        "type": "object",
        "properties": {
          "type": { "type": "string" },
          "threshold": { "type": "number" },
          "prefix_padding_ms": { "type": "integer" },
          "silence_duration_ms": { "type": "integer" }
        }
      },
      "tools": { "type": "array", "items": { "$ref": "#/$defs/RealtimeFunctionTool" } },
      "tool_choice": { "type": "string" },
      "max_output_tokens": { "anyOf": [{ "type": "integer" }, { "type": "string", "const": "inf" }] }
    }
  },
  "RealtimeSessionCreateResponseGA": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "realtime" },
      "id": { "type": "string" },
      "object": { "type": "string", "const": "realtime.session" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "output_modalities": {
        "type": "array",
        "default": ["audio"],
        "items": { "type": "string", "enum": ["text", "audio"] }
      },
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "gpt-realtime",
              "gpt-realtime-1.5",
              "gpt-realtime-2",
              "gpt-realtime-2.1",
              "gpt-realtime-2.1-mini",
              "gpt-realtime-2025-08-28",
              "gpt-4o-realtime-preview",
              "gpt-4o-realtime-preview-2024-10-01",
              "gpt-4o-realtime-preview-2024-12-17",
              "gpt-4o-realtime-preview-2025-06-03",
              "gpt-4o-mini-realtime-preview",
              "gpt-4o-mini-realtime-preview-2024-12-17",
              "gpt-realtime-mini",
              "gpt-realtime-mini-2025-10-06",
              "gpt-realtime-mini-2025-12-15",
              "gpt-audio-1.5",
              "gpt-audio-mini",
              "gpt-audio-mini-2025-10-06",
              "gpt-audio-mini-2025-12-15"
            ]
          },
          { "type": "string" }
        ]
      },
      "instructions": { "type": "string" },
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "transcription": {
                "anyOf": [{ "$ref": "#/$defs/AudioTranscriptionResponse" }, { "type": "null" }]
              },
              "noise_reduction": {
                "type": ["object", "null"],
                "default": null,
                "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } }
              },
              "turn_detection": { "$ref": "#/$defs/RealtimeTurnDetection" }
            }
          },
          "output": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "voice": { "$ref": "#/$defs/VoiceIdsShared", "default": "alloy" },
              "speed": { "type": "number", "default": 1, "maximum": 1.5, "minimum": 0.25 }
            }
          }
        }
      },
      "include": {
        "type": ["array", "null"],
        "items": { "type": "string", "const": "item.input_audio_transcription.logprobs" }
      },
      "tracing": {
        "anyOf": [
          { "type": "string", "const": "auto", "default": "auto" },
          {
            "type": "object",
            "properties": {
              "workflow_name": { "type": "string" },
              "group_id": { "type": "string" },
              "metadata": { "type": "object", "additionalProperties": true }
            }
          },
          { "type": "null" }
        ]
      },
      "tools": {
        "type": "array",
        "items": { "anyOf": [{ "$ref": "#/$defs/RealtimeFunctionTool" }, { "$ref": "#/$defs/MCPTool" }] }
      },
      "tool_choice": {
        "default": "auto",
        "anyOf": [
          {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [{ "$ref": "#/$defs/ToolChoiceFunction" }, { "$ref": "#/$defs/ToolChoiceMCP" }]
          },
          { "$ref": "#/$defs/ToolChoiceOptions" }
        ]
      },
      "reasoning": { "$ref": "#/$defs/RealtimeReasoning" },
      "max_output_tokens": { "anyOf": [{ "type": "integer" }, { "type": "string", "const": "inf" }] },
      "truncation": { "$ref": "#/$defs/RealtimeTruncation" },
      "prompt": { "$ref": "#/$defs/Prompt" }
    },
    "required": ["type", "id", "object"]
  },
  "RealtimeTranscriptionSessionCreateRequest": {
    "type": "object",
    "properties": {
      "turn_detection": {
        "type": ["object", "null"],
        "properties": {
          "type": { "type": "string", "const": "server_vad" },
          "threshold": { "type": "number" },
          "prefix_padding_ms": { "type": "integer" },
          "silence_duration_ms": { "type": "integer" }
        }
      },
      "input_audio_noise_reduction": {
        "type": ["object", "null"],
        "default": null,
        "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } }
      },
      "input_audio_format": {
        "type": "string",
        "enum": ["pcm16", "g711_ulaw", "g711_alaw"],
        "default": "pcm16"
      },
      "input_audio_transcription": { "$ref": "#/$defs/AudioTranscription" },
      "include": {
        "type": "array",
        "items": { "type": "string", "const": "item.input_audio_transcription.logprobs" }
      }
    }
  },
  "RealtimeTranscriptionSessionCreateRequestGA": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "transcription" },
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "transcription": { "anyOf": [{ "$ref": "#/$defs/AudioTranscription" }, { "type": "null" }] },
              "noise_reduction": {
                "type": ["object", "null"],
                "default": null,
                "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } }
              },
              "turn_detection": { "$ref": "#/$defs/RealtimeTurnDetection" }
            }
          }
        }
      },
      "include": {
        "type": "array",
        "items": { "type": "string", "const": "item.input_audio_transcription.logprobs" }
      }
    },
    "required": ["type"]
  },
  "RealtimeTranscriptionSessionCreateResponse": {
    "type": "object",
    "properties": {
      "client_secret": {
        "type": "object",
        "properties": {
          "value": { "type": "string" },
          "expires_at": { "type": "integer", "format": "unixtime" }
        },
        "required": ["value", "expires_at"]
      },
      "modalities": { "type": "array", "items": { "type": "string", "enum": ["text", "audio"] } },
      "input_audio_format": { "type": "string" },
      "input_audio_transcription": { "$ref": "#/$defs/AudioTranscriptionResponse" },
      "turn_detection": {
        "type": "object",
        "properties": {
          "type": { "type": "string" },
          "threshold": { "type": "number" },
          "prefix_padding_ms": { "type": "integer" },
          "silence_duration_ms": { "type": "integer" }
        }
      }
    },
    "required": ["client_secret"]
  },
  "RealtimeTranscriptionSessionCreateResponseGA": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "transcription" },
      "id": { "type": "string" },
      "object": { "type": "string" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "include": {
        "type": ["array", "null"],
        "items": { "type": "string", "const": "item.input_audio_transcription.logprobs" }
      },
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "format": { "$ref": "#/$defs/RealtimeAudioFormats" },
              "transcription": {
                "anyOf": [{ "$ref": "#/$defs/AudioTranscriptionResponse" }, { "type": "null" }]
              },
              "noise_reduction": {
                "type": ["object", "null"],
                "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } }
              },
              "turn_detection": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "type": { "type": "string" },
                      "threshold": { "type": "number" },
                      "prefix_padding_ms": { "type": "integer" },
                      "silence_duration_ms": { "type": "integer" }
                    }
                  },
                  { "type": "null" }
                ]
              }
            }
          }
        }
      }
    },
    "required": ["type", "id", "object"]
  },
  "RealtimeTranslationClientEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/RealtimeTranslationClientEventSessionUpdate" },
      { "$ref": "#/$defs/RealtimeTranslationClientEventInputAudioBufferAppend" },
      { "$ref": "#/$defs/RealtimeTranslationClientEventSessionClose" }
    ]
  },
  "RealtimeTranslationClientEventInputAudioBufferAppend": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "session.input_audio_buffer.append" },
      "audio": { "type": "string" }
    },
    "required": ["type", "audio"]
  },
  "RealtimeTranslationClientEventSessionClose": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "session.close" }
    },
    "required": ["type"]
  },
  "RealtimeTranslationClientEventSessionUpdate": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string", "maxLength": 512 },
      "type": { "type": "string", "const": "session.update" },
      "session": { "$ref": "#/$defs/RealtimeTranslationSessionUpdateRequest" }
    },
    "required": ["type", "session"]
  },
  "RealtimeTranslationClientSecretCreateRequest": {
    "type": "object",
    "properties": {
      "expires_after": {
        "type": "object",
        "properties": {
          "anchor": { "type": "string", "const": "created_at", "default": "created_at" },
          "seconds": { "type": "integer", "format": "int64", "default": 600, "maximum": 7200, "minimum": 10 }
        }
      },
      "session": { "$ref": "#/$defs/RealtimeTranslationSessionCreateRequest" }
    },
    "required": ["session"]
  },
  "RealtimeTranslationClientSecretCreateResponse": {
    "type": "object",
    "properties": {
      "value": { "type": "string" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "session": { "$ref": "#/$defs/RealtimeTranslationSession" }
    },
    "required": ["value", "expires_at", "session"]
  },
  "RealtimeTranslationServerEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/RealtimeServerEventError" },
      { "$ref": "#/$defs/RealtimeTranslationServerEventSessionCreated" },
      { "$ref": "#/$defs/RealtimeTranslationServerEventSessionUpdated" },
      { "$ref": "#/$defs/RealtimeTranslationServerEventSessionClosed" },
      { "$ref": "#/$defs/RealtimeTranslationServerEventSessionInputTranscriptDelta" },
      { "$ref": "#/$defs/RealtimeTranslationServerEventSessionOutputTranscriptDelta" },
      { "$ref": "#/$defs/RealtimeTranslationServerEventSessionOutputAudioDelta" }
    ]
  },
  "RealtimeTranslationServerEventSessionClosed": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.closed" }
    },
    "required": ["event_id", "type"]
  },
  "RealtimeTranslationServerEventSessionCreated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.created" },
      "session": { "$ref": "#/$defs/RealtimeTranslationSession" }
    },
    "required": ["event_id", "type", "session"]
  },
  "RealtimeTranslationServerEventSessionInputTranscriptDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.input_transcript.delta" },
      "delta": { "type": "string" },
      "elapsed_ms": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["event_id", "type", "delta"]
  },
  "RealtimeTranslationServerEventSessionOutputAudioDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.output_audio.delta" },
      "delta": { "type": "string" },
      "sample_rate": { "type": "integer", "default": 24000 },
      "channels": { "type": "integer", "default": 1 },
      "format": { "type": "string", "const": "pcm16" },
      "elapsed_ms": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["event_id", "type", "delta"]
  },
  "RealtimeTranslationServerEventSessionOutputTranscriptDelta": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.output_transcript.delta" },
      "delta": { "type": "string" },
      "elapsed_ms": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["event_id", "type", "delta"]
  },
  "RealtimeTranslationServerEventSessionUpdated": {
    "type": "object",
    "properties": {
      "event_id": { "type": "string" },
      "type": { "type": "string", "const": "session.updated" },
      "session": { "$ref": "#/$defs/RealtimeTranslationSession" }
    },
    "required": ["event_id", "type", "session"]
  },
  "RealtimeTranslationSession": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "translation" },
      "expires_at": { "type": "integer", "format": "unixtime" },
      "model": { "type": "string" },
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "transcription": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": { "model": { "type": "string" } },
                    "required": ["model"]
                  },
                  { "type": "null" }
                ]
              },
              "noise_reduction": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } },
                    "required": ["type"]
                  },
                  { "type": "null" }
                ]
              }
            }
          },
          "output": { "type": "object", "properties": { "language": { "type": "string" } } }
        }
      }
    },
    "required": ["id", "type", "expires_at", "model", "audio"]
  },
  "RealtimeTranslationSessionCreateRequest": {
    "type": "object",
    "properties": {
      "model": { "type": "string" },
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "transcription": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": { "model": { "type": "string" } },
                    "required": ["model"]
                  },
                  { "type": "null" }
                ]
              },
              "noise_reduction": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } },
                    "required": ["type"]
                  },
                  { "type": "null" }
                ]
              }
            }
          },
          "output": { "type": "object", "properties": { "language": { "type": "string" } } }
        }
      }
    },
    "required": ["model"]
  },
  "RealtimeTranslationSessionUpdateRequest": {
    "type": "object",
    "properties": {
      "audio": {
        "type": "object",
        "properties": {
          "input": {
            "type": "object",
            "properties": {
              "transcription": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": { "model": { "type": "string" } },
                    "required": ["model"]
                  },
                  { "type": "null" }
                ]
              },
              "noise_reduction": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": { "type": { "$ref": "#/$defs/NoiseReductionType" } },
                    "required": ["type"]
                  },
                  { "type": "null" }
                ]
              }
            }
          },
          "output": { "type": "object", "properties": { "language": { "type": "string" } } }
        }
      }
    }
  },
  "RealtimeTruncation": {
    "anyOf": [
      { "type": "string", "enum": ["auto", "disabled"] },
      {
        "type": "object",
        "properties": {
          "type": { "type": "string", "const": "retention_ratio" },
          "retention_ratio": { "type": "number", "maximum": 1, "minimum": 0 },
          "token_limits": {
            "type": "object",
            "properties": { "post_instructions": { "type": "integer", "minimum": 0 } }
          }
        },
        "required": ["type", "retention_ratio"]
      }
    ]
  },
  "RealtimeTurnDetection": {
    "anyOf": [
      {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "server_vad", "default": "server_vad" },
              "threshold": { "type": "number" },
              "prefix_padding_ms": { "type": "integer" },
              "silence_duration_ms": { "type": "integer" },
              "create_response": { "type": "boolean", "default": true },
              "interrupt_response": { "type": "boolean", "default": true },
              "idle_timeout_ms": {
                "anyOf": [{ "type": "integer", "maximum": 30000, "minimum": 5000 }, { "type": "null" }]
              }
            },
            "required": ["type"]
          },
          {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "semantic_vad" },
              "eagerness": { "type": "string", "enum": ["low", "medium", "high", "auto"], "default": "auto" },
              "create_response": { "type": "boolean", "default": true },
              "interrupt_response": { "type": "boolean", "default": true }
            },
            "required": ["type"]
          }
        ]
      },
      { "type": "null" }
    ]
  }
};
