// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const chatSchemas: SchemaSet = {
  "ChatCompletionAllowedTools": {
    "type": "object",
    "properties": {
      "mode": { "type": "string", "enum": ["auto", "required"] },
      "tools": { "type": "array", "items": { "type": "object", "additionalProperties": true } }
    },
    "required": ["mode", "tools"]
  },
  "ChatCompletionAllowedToolsChoice": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "allowed_tools" },
      "allowed_tools": { "$ref": "#/$defs/ChatCompletionAllowedTools" }
    },
    "required": ["type", "allowed_tools"]
  },
  "ChatCompletionDeleted": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "chat.completion.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "ChatCompletionFunctionCallOption": {
    "type": "object",
    "properties": { "name": { "type": "string" } },
    "required": ["name"]
  },
  "ChatCompletionFunctions": {
    "type": "object",
    "deprecated": true,
    "properties": {
      "description": { "type": "string" },
      "name": { "type": "string" },
      "parameters": { "$ref": "#/$defs/FunctionParameters" }
    },
    "required": ["name"]
  },
  "ChatCompletionList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/CreateChatCompletionResponse" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ChatCompletionMessageCustomToolCall": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "custom" },
      "custom": {
        "type": "object",
        "properties": { "name": { "type": "string" }, "input": { "type": "string" } },
        "required": ["name", "input"]
      }
    },
    "required": ["id", "type", "custom"]
  },
  "ChatCompletionMessageList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "content": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
            "refusal": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
            "tool_calls": { "$ref": "#/$defs/ChatCompletionMessageToolCalls" },
            "annotations": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "type": { "type": "string", "const": "url_citation" },
                  "url_citation": {
                    "type": "object",
                    "properties": {
                      "end_index": { "type": "integer" },
                      "start_index": { "type": "integer" },
                      "url": { "type": "string", "format": "uri" },
                      "title": { "type": "string" }
                    },
                    "required": ["end_index", "start_index", "url", "title"]
                  }
                },
                "required": ["type", "url_citation"]
              }
            },
            "role": { "type": "string", "const": "assistant" },
            "function_call": {
              "type": "object",
              "deprecated": true,
              "properties": { "arguments": { "type": "string" }, "name": { "type": "string" } },
              "required": ["name", "arguments"]
            },
            "audio": {
              "anyOf": [
                {
                  "type": "object",
                  "properties": {
                    "id": { "type": "string" },
                    "expires_at": { "type": "integer", "format": "unixtime" },
                    "data": { "type": "string" },
                    "transcript": { "type": "string" }
                  },
                  "required": ["id", "expires_at", "data", "transcript"]
                },
                { "type": "null" }
              ]
            },
            "id": { "type": "string" },
            "content_parts": {
              "anyOf": [
                {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "discriminator": { "propertyName": "type" },
                    "oneOf": [
                      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartText" },
                      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartImage" }
                    ]
                  }
                },
                { "type": "null" }
              ]
            }
          },
          "required": ["role", "content", "id"]
        }
      },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ChatCompletionMessageToolCall": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "function" },
      "function": {
        "type": "object",
        "properties": { "name": { "type": "string" }, "arguments": { "type": "string" } },
        "required": ["name", "arguments"]
      }
    },
    "required": ["id", "type", "function"]
  },
  "ChatCompletionMessageToolCallChunk": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "id": { "type": "string" },
      "type": { "type": "string", "const": "function" },
      "function": {
        "type": "object",
        "properties": { "name": { "type": "string" }, "arguments": { "type": "string" } }
      }
    },
    "required": ["index"]
  },
  "ChatCompletionMessageToolCalls": {
    "type": "array",
    "items": {
      "type": "object",
      "discriminator": { "propertyName": "type" },
      "oneOf": [
        { "$ref": "#/$defs/ChatCompletionMessageToolCall" },
        { "$ref": "#/$defs/ChatCompletionMessageCustomToolCall" }
      ]
    }
  },
  "ChatCompletionModeration": {
    "type": "object",
    "properties": {
      "input": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ChatCompletionModerationResults" },
          { "$ref": "#/$defs/ChatCompletionModerationError" }
        ]
      },
      "output": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ChatCompletionModerationResults" },
          { "$ref": "#/$defs/ChatCompletionModerationError" }
        ]
      }
    },
    "required": ["input", "output"]
  },
  "ChatCompletionModerationError": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "error" },
      "code": { "type": "string" },
      "message": { "type": "string" }
    },
    "required": ["type", "code", "message"]
  },
  "ChatCompletionModerationResults": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "moderation_results" },
      "model": { "type": "string" },
      "results": { "type": "array", "items": { "$ref": "#/$defs/ModerationResultBody" } }
    },
    "required": ["type", "model", "results"]
  },
  "ChatCompletionNamedToolChoice": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "function" },
      "function": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] }
    },
    "required": ["type", "function"]
  },
  "ChatCompletionNamedToolChoiceCustom": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom" },
      "custom": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] }
    },
    "required": ["type", "custom"]
  },
  "ChatCompletionRequestAssistantMessage": {
    "type": "object",
    "properties": {
      "content": {
        "anyOf": [
          { "type": "string" },
          {
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#/$defs/ChatCompletionRequestAssistantMessageContentPart" }
          },
          { "type": "null" }
        ]
      },
      "refusal": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "role": { "type": "string", "const": "assistant" },
      "name": { "type": "string" },
      "audio": {
        "anyOf": [
          { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
          { "type": "null" }
        ]
      },
      "tool_calls": { "$ref": "#/$defs/ChatCompletionMessageToolCalls" },
      "function_call": {
        "anyOf": [
          {
            "type": "object",
            "deprecated": true,
            "properties": { "arguments": { "type": "string" }, "name": { "type": "string" } },
            "required": ["arguments", "name"]
          },
          { "type": "null" }
        ]
      }
    },
    "required": ["role"]
  },
  "ChatCompletionRequestAssistantMessageContentPart": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartText" },
      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartRefusal" }
    ]
  },
  "ChatCompletionRequestDeveloperMessage": {
    "type": "object",
    "properties": {
      "content": {
        "anyOf": [
          { "type": "string" },
          {
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartText" }
          }
        ]
      },
      "role": { "type": "string", "const": "developer" },
      "name": { "type": "string" }
    },
    "required": ["content", "role"]
  },
  "ChatCompletionRequestFunctionMessage": {
    "type": "object",
    "deprecated": true,
    "properties": {
      "role": { "type": "string", "const": "function" },
      "content": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "name": { "type": "string" }
    },
    "required": ["role", "content", "name"]
  },
  "ChatCompletionRequestMessage": {
    "type": "object",
    "discriminator": { "propertyName": "role" },
    "oneOf": [
      { "$ref": "#/$defs/ChatCompletionRequestDeveloperMessage" },
      { "$ref": "#/$defs/ChatCompletionRequestSystemMessage" },
      { "$ref": "#/$defs/ChatCompletionRequestUserMessage" },
      { "$ref": "#/$defs/ChatCompletionRequestAssistantMessage" },
      { "$ref": "#/$defs/ChatCompletionRequestToolMessage" },
      { "$ref": "#/$defs/ChatCompletionRequestFunctionMessage" }
    ]
  },
  "ChatCompletionRequestMessageContentPartAudio": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "input_audio" },
      "input_audio": {
        "type": "object",
        "properties": {
          "data": { "type": "string" },
          "format": { "type": "string", "enum": ["wav", "mp3"] }
        },
        "required": ["data", "format"]
      },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointParam" }
    },
    "required": ["type", "input_audio"]
  },
  "ChatCompletionRequestMessageContentPartFile": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file" },
      "file": {
        "type": "object",
        "properties": {
          "filename": { "type": "string" },
          "file_data": { "type": "string" },
          "file_id": { "type": "string" }
        }
      },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointParam" }
    },
    "required": ["type", "file"]
  },
  "ChatCompletionRequestMessageContentPartImage": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_url" },
      "image_url": {
        "type": "object",
        "properties": {
          "url": { "type": "string", "format": "uri" },
          "detail": { "type": "string", "enum": ["auto", "low", "high"], "default": "auto" }
        },
        "required": ["url"]
      },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointParam" }
    },
    "required": ["type", "image_url"]
  },
  "ChatCompletionRequestMessageContentPartRefusal": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "refusal" }, "refusal": { "type": "string" } },
    "required": ["type", "refusal"]
  },
  "ChatCompletionRequestMessageContentPartText": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "text" },
      "text": { "type": "string" },
      "prompt_cache_breakpoint": { "$ref": "#/$defs/PromptCacheBreakpointParam" }
    },
    "required": ["type", "text"]
  },
  "ChatCompletionRequestSystemMessage": {
    "type": "object",
    "properties": {
      "content": {
        "anyOf": [
          { "type": "string" },
          {
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#/$defs/ChatCompletionRequestSystemMessageContentPart" }
          }
        ]
      },
      "role": { "type": "string", "const": "system" },
      "name": { "type": "string" }
    },
    "required": ["content", "role"]
  },
  "ChatCompletionRequestSystemMessageContentPart": {
    "$ref": "#/$defs/ChatCompletionRequestMessageContentPartText"
  },
  "ChatCompletionRequestToolMessage": {
    "type": "object",
    "properties": {
      "role": { "type": "string", "const": "tool" },
      "content": {
        "anyOf": [
          { "type": "string" },
          {
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#/$defs/ChatCompletionRequestToolMessageContentPart" }
          }
        ]
      },
      "tool_call_id": { "type": "string" }
    },
    "required": ["role", "content", "tool_call_id"]
  },
  "ChatCompletionRequestToolMessageContentPart": {
    "$ref": "#/$defs/ChatCompletionRequestMessageContentPartText"
  },
  "ChatCompletionRequestUserMessage": {
    "type": "object",
    "properties": {
      "content": {
        "anyOf": [
          { "type": "string" },
          {
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#/$defs/ChatCompletionRequestUserMessageContentPart" }
          }
        ]
      },
      "role": { "type": "string", "const": "user" },
      "name": { "type": "string" }
    },
    "required": ["content", "role"]
  },
  "ChatCompletionRequestUserMessageContentPart": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartText" },
      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartImage" },
      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartAudio" },
      { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartFile" }
    ]
  },
  "ChatCompletionResponseMessage": {
    "type": "object",
    "properties": {
      "content": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "refusal": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "tool_calls": { "$ref": "#/$defs/ChatCompletionMessageToolCalls" },
      "annotations": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "type": { "type": "string", "const": "url_citation" },
            "url_citation": {
              "type": "object",
              "properties": {
                "end_index": { "type": "integer" },
                "start_index": { "type": "integer" },
                "url": { "type": "string", "format": "uri" },
                "title": { "type": "string" }
              },
              "required": ["end_index", "start_index", "url", "title"]
            }
          },
          "required": ["type", "url_citation"]
        }
      },
      "role": { "type": "string", "const": "assistant" },
      "function_call": {
        "type": "object",
        "deprecated": true,
        "properties": { "arguments": { "type": "string" }, "name": { "type": "string" } },
        "required": ["name", "arguments"]
      },
      "audio": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "id": { "type": "string" },
              "expires_at": { "type": "integer", "format": "unixtime" },
              "data": { "type": "string" },
              "transcript": { "type": "string" }
            },
            "required": ["id", "expires_at", "data", "transcript"]
          },
          { "type": "null" }
        ]
      }
    },
    "required": ["role", "content"]
  },
  "ChatCompletionStreamResponseDelta": {
    "type": "object",
    "properties": {
      "content": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "function_call": {
        "type": "object",
        "deprecated": true,
        "properties": { "arguments": { "type": "string" }, "name": { "type": "string" } }
      },
      "tool_calls": { "type": "array", "items": { "$ref": "#/$defs/ChatCompletionMessageToolCallChunk" } },
      "role": { "type": "string", "enum": ["developer", "system", "user", "assistant", "tool"] },
      "refusal": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    }
  },
  "ChatCompletionTokenLogprob": {
    "type": "object",
    "properties": {
      "token": { "type": "string" },
      "logprob": { "type": "number" },
      "bytes": { "anyOf": [{ "type": "array", "items": { "type": "integer" } }, { "type": "null" }] },
      "top_logprobs": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "token": { "type": "string" },
            "logprob": { "type": "number" },
            "bytes": { "anyOf": [{ "type": "array", "items": { "type": "integer" } }, { "type": "null" }] }
          },
          "required": ["token", "logprob", "bytes"]
        }
      }
    },
    "required": ["token", "logprob", "bytes", "top_logprobs"]
  },
  "ChatCompletionToolChoiceOption": {
    "anyOf": [
      {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ChatCompletionAllowedToolsChoice" },
          { "$ref": "#/$defs/ChatCompletionNamedToolChoice" },
          { "$ref": "#/$defs/ChatCompletionNamedToolChoiceCustom" }
        ]
      },
      { "type": "string", "enum": ["none", "auto", "required"] }
    ]
  },
  "CreateChatCompletionRequest": {
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
      "messages": {
        "type": "array",
        "minItems": 1,
        "items": { "$ref": "#/$defs/ChatCompletionRequestMessage" }
      },
      "model": { "$ref": "#/$defs/ModelIdsShared" },
      "service_tier": { "$ref": "#/$defs/ServiceTier" },
      "modalities": { "$ref": "#/$defs/ResponseModalities" },
      "verbosity": { "$ref": "#/$defs/Verbosity" },
      "reasoning_effort": { "$ref": "#/$defs/ReasoningEffort" },
      "max_completion_tokens": { "type": ["integer", "null"] },
      "frequency_penalty": { "type": ["number", "null"], "default": 0, "maximum": 2, "minimum": -2 },
      "presence_penalty": { "type": ["number", "null"], "default": 0, "maximum": 2, "minimum": -2 },
      "web_search_options": {
        "type": "object",
        "properties": {
          "user_location": {
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "type": { "type": "string", "const": "approximate" },
                  "approximate": { "$ref": "#/$defs/WebSearchLocation" }
                },
                "required": ["type", "approximate"]
              },
              { "type": "null" }
            ]
          },
          "search_context_size": { "$ref": "#/$defs/WebSearchContextSize" }
        }
      },
      "response_format": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ResponseFormatText" },
          { "$ref": "#/$defs/ResponseFormatJsonSchema" },
          { "$ref": "#/$defs/ResponseFormatJsonObject" }
        ]
      },
      "audio": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "voice": { "$ref": "#/$defs/VoiceIdsOrCustomVoice" },
              "format": { "type": "string", "enum": ["wav", "aac", "mp3", "flac", "opus", "pcm16"] }
            },
            "required": ["voice", "format"]
          },
          { "type": "null" }
        ]
      },
      "store": { "type": ["boolean", "null"], "default": false },
      "moderation": { "anyOf": [{ "$ref": "#/$defs/ModerationParam" }, { "type": "null" }] },
      "stream": { "type": ["boolean", "null"], "default": false },
      "stop": { "$ref": "#/$defs/StopConfiguration" },
      "logit_bias": {
        "type": ["object", "null"],
        "default": null,
        "additionalProperties": { "type": "integer" }
      },
      "logprobs": { "type": ["boolean", "null"], "default": false },
      "max_tokens": { "type": ["integer", "null"], "deprecated": true },
      "n": { "type": ["integer", "null"], "default": 1, "maximum": 128, "minimum": 1 },
      "prediction": { "anyOf": [{ "$ref": "#/$defs/PredictionContent" }, { "type": "null" }] },
      "seed": {
        "type": ["integer", "null"],
        "deprecated": true,
        "maximum": 9223372036854776000,
        "minimum": -9223372036854776000
      },
      "stream_options": { "$ref": "#/$defs/ChatCompletionStreamOptions" },
      "tools": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/ChatCompletionTool" },
            { "$ref": "#/$defs/CustomToolChatCompletions" }
          ]
        }
      },
      "tool_choice": { "$ref": "#/$defs/ChatCompletionToolChoiceOption" },
      "parallel_tool_calls": { "$ref": "#/$defs/ParallelToolCalls" },
      "function_call": {
        "deprecated": true,
        "anyOf": [
          { "type": "string", "enum": ["none", "auto"] },
          { "$ref": "#/$defs/ChatCompletionFunctionCallOption" }
        ]
      },
      "functions": {
        "type": "array",
        "deprecated": true,
        "maxItems": 128,
        "minItems": 1,
        "items": { "$ref": "#/$defs/ChatCompletionFunctions" }
      }
    },
    "required": ["model", "messages"]
  },
  "CreateChatCompletionResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "choices": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "finish_reason": {
              "type": "string",
              "enum": ["stop", "length", "tool_calls", "content_filter", "function_call"]
            },
            "index": { "type": "integer" },
            "message": { "$ref": "#/$defs/ChatCompletionResponseMessage" },
            "logprobs": {
              "anyOf": [
                {
                  "type": "object",
                  "properties": {
                    "content": {
                      "anyOf": [
                        { "type": "array", "items": { "$ref": "#/$defs/ChatCompletionTokenLogprob" } },
                        { "type": "null" }
                      ]
                    },
                    "refusal": {
                      "anyOf": [
                        { "type": "array", "items": { "$ref": "#/$defs/ChatCompletionTokenLogprob" } },
                        { "type": "null" }
                      ]
                    }
                  },
                  "required": ["content", "refusal"]
                },
                { "type": "null" }
              ]
            }
          },
          "required": ["finish_reason", "index", "message", "logprobs"]
        }
      },
      "created": { "type": "integer", "format": "unixtime" },
      "model": { "type": "string" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "service_tier": { "$ref": "#/$defs/ServiceTier" },
      "system_fingerprint": { "type": "string", "deprecated": true },
      "object": { "type": "string", "const": "chat.completion" },
      "usage": { "$ref": "#/$defs/CompletionUsage" },
      "moderation": { "anyOf": [{ "$ref": "#/$defs/ChatCompletionModeration" }, { "type": "null" }] }
    },
    "required": ["choices", "created", "id", "model", "object"]
  },
  "CreateChatCompletionStreamResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "choices": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "delta": { "$ref": "#/$defs/ChatCompletionStreamResponseDelta" },
            "logprobs": {
              "anyOf": [
                {
                  "type": "object",
                  "properties": {
                    "content": {
                      "type": ["array", "null"],
                      "items": { "$ref": "#/$defs/ChatCompletionTokenLogprob" }
                    },
                    "refusal": {
                      "type": ["array", "null"],
                      "items": { "$ref": "#/$defs/ChatCompletionTokenLogprob" }
                    }
                  },
                  "required": ["content", "refusal"]
                },
                { "type": "null" }
              ]
            },
            "finish_reason": {
              "type": ["string", "null"],
              "enum": ["stop", "length", "tool_calls", "content_filter", "function_call", null]
            },
            "index": { "type": "integer" }
          },
          "required": ["delta", "finish_reason", "index"]
        }
      },
      "created": { "type": "integer", "format": "unixtime" },
      "model": { "type": "string" },
      "obfuscation": { "type": "string" },
      "service_tier": { "$ref": "#/$defs/ServiceTier" },
      "system_fingerprint": { "type": "string", "deprecated": true },
      "object": { "type": "string", "const": "chat.completion.chunk" },
      "usage": { "anyOf": [{ "$ref": "#/$defs/CompletionUsage" }, { "type": "null" }] },
      "moderation": { "anyOf": [{ "$ref": "#/$defs/ChatCompletionModeration" }, { "type": "null" }] }
    },
    "required": ["choices", "created", "id", "model", "object"]
  },
  "CustomToolChatCompletions": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom" },
      "custom": {
        "type": "object",
        "properties": {
          "name": { "type": "string" },
          "description": { "type": "string" },
          "format": {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [
              {
                "type": "object",
                "properties": { "type": { "type": "string", "const": "text" } },
                "required": ["type"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "properties": {
                  "type": { "type": "string", "const": "grammar" },
                  "grammar": {
                    "type": "object",
                    "properties": {
                      "definition": { "type": "string" },
                      "syntax": { "type": "string", "enum": ["lark", "regex"] }
                    },
                    "required": ["definition", "syntax"]
                  }
                },
                "required": ["type", "grammar"],
                "additionalProperties": false
              }
            ]
          }
        },
        "required": ["name"]
      }
    },
    "required": ["type", "custom"]
  },
  "PredictionContent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "content" },
      "content": {
        "anyOf": [
          { "type": "string" },
          {
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#/$defs/ChatCompletionRequestMessageContentPartText" }
          }
        ]
      }
    },
    "required": ["type", "content"]
  },
  "ResponseModalities": {
    "anyOf": [
      { "type": "array", "items": { "type": "string", "enum": ["text", "audio"] } },
      { "type": "null" }
    ]
  },
  "ServiceTier": {
    "anyOf": [
      {
        "type": "string",
        "enum": ["auto", "default", "flex", "scale", "priority", "fast"],
        "default": "auto"
      },
      { "type": "null" }
    ]
  },
  "WebSearchContextSize": { "type": "string", "enum": ["low", "medium", "high"], "default": "medium" },
  "WebSearchLocation": {
    "type": "object",
    "properties": {
      "country": { "type": "string" },
      "region": { "type": "string" },
      "city": { "type": "string" },
      "timezone": { "type": "string" }
    }
  }
};
