// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const assistantsSchemas: SchemaSet = {
  "AssistantObject": {
    "type": "object",
    "deprecated": true,
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "assistant" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "name": { "anyOf": [{ "type": "string", "maxLength": 256 }, { "type": "null" }] },
      "description": { "anyOf": [{ "type": "string", "maxLength": 512 }, { "type": "null" }] },
      "model": { "type": "string" },
      "instructions": { "anyOf": [{ "type": "string", "maxLength": 256000 }, { "type": "null" }] },
      "tools": {
        "type": "array",
        "default": [],
        "maxItems": 128,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/AssistantToolsCode" },
            { "$ref": "#/$defs/AssistantToolsFileSearch" },
            { "$ref": "#/$defs/AssistantToolsFunction" }
          ]
        }
      },
      "tool_resources": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code_interpreter": {
                "type": "object",
                "properties": {
                  "file_ids": {
                    "type": "array",
                    "default": [],
                    "maxItems": 20,
                    "items": { "type": "string" }
                  }
                }
              },
              "file_search": {
                "type": "object",
                "properties": {
                  "vector_store_ids": { "type": "array", "maxItems": 1, "items": { "type": "string" } }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "temperature": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 2, "minimum": 0 }, { "type": "null" }]
      },
      "top_p": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 1, "minimum": 0 }, { "type": "null" }]
      },
      "response_format": {
        "anyOf": [{ "$ref": "#/$defs/AssistantsApiResponseFormatOption" }, { "type": "null" }]
      }
    },
    "required": [
      "id",
      "object",
      "created_at",
      "name",
      "description",
      "model",
      "instructions",
      "tools",
      "metadata"
    ]
  },
  "AssistantStreamEvent": {
    "anyOf": [
      {
        "type": "object",
        "discriminator": { "propertyName": "event" },
        "oneOf": [
          { "$ref": "#/$defs/ThreadStreamEvent" },
          { "$ref": "#/$defs/ErrorEvent" },
          { "$ref": "#/$defs/DoneEvent" }
        ]
      },
      { "$ref": "#/$defs/RunStreamEvent" },
      { "$ref": "#/$defs/RunStepStreamEvent" },
      { "$ref": "#/$defs/MessageStreamEvent" }
    ]
  },
  "AssistantSupportedModels": {
    "type": "string",
    "enum": [
      "gpt-5",
      "gpt-5-mini",
      "gpt-5-nano",
      "gpt-5-2025-08-07",
      "gpt-5-mini-2025-08-07",
      "gpt-5-nano-2025-08-07",
      "gpt-4.1",
      "gpt-4.1-mini",
      "gpt-4.1-nano",
      "gpt-4.1-2025-04-14",
      "gpt-4.1-mini-2025-04-14",
      "gpt-4.1-nano-2025-04-14",
      "o3-mini",
      "o3-mini-2025-01-31",
      "o1",
      "o1-2024-12-17",
      "gpt-4o",
      "gpt-4o-2024-11-20",
      "gpt-4o-2024-08-06",
      "gpt-4o-2024-05-13",
      "gpt-4o-mini",
      "gpt-4o-mini-2024-07-18",
      "gpt-4.5-preview",
      "gpt-4.5-preview-2025-02-27",
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
      "gpt-3.5-turbo-0613",
      "gpt-3.5-turbo-1106",
      "gpt-3.5-turbo-0125",
      "gpt-3.5-turbo-16k-0613"
    ]
  },
  "AssistantToolsCode": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "code_interpreter" } },
    "required": ["type"]
  },
  "AssistantToolsFileSearch": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_search" },
      "file_search": {
        "type": "object",
        "properties": {
          "max_num_results": { "type": "integer", "maximum": 50, "minimum": 1 },
          "ranking_options": { "$ref": "#/$defs/FileSearchRankingOptions" }
        }
      }
    },
    "required": ["type"]
  },
  "AssistantToolsFileSearchTypeOnly": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "file_search" } },
    "required": ["type"]
  },
  "AssistantToolsFunction": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "function" },
      "function": { "$ref": "#/$defs/FunctionObject" }
    },
    "required": ["type", "function"]
  },
  "AssistantsApiResponseFormatOption": {
    "anyOf": [
      {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/ResponseFormatText" },
          { "$ref": "#/$defs/ResponseFormatJsonObject" },
          { "$ref": "#/$defs/ResponseFormatJsonSchema" }
        ]
      },
      { "type": "string", "const": "auto" }
    ]
  },
  "AssistantsApiToolChoiceOption": {
    "anyOf": [
      { "type": "string", "enum": ["none", "auto", "required"] },
      { "$ref": "#/$defs/AssistantsNamedToolChoice" }
    ]
  },
  "AssistantsNamedToolChoice": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "enum": ["function", "code_interpreter", "file_search"] },
      "function": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] }
    },
    "required": ["type"]
  },
  "CreateAssistantRequest": {
    "type": "object",
    "properties": {
      "model": { "anyOf": [{ "$ref": "#/$defs/AssistantSupportedModels" }, { "type": "string" }] },
      "name": { "anyOf": [{ "type": "string", "maxLength": 256 }, { "type": "null" }] },
      "description": { "anyOf": [{ "type": "string", "maxLength": 512 }, { "type": "null" }] },
      "instructions": { "anyOf": [{ "type": "string", "maxLength": 256000 }, { "type": "null" }] },
      "reasoning_effort": { "$ref": "#/$defs/ReasoningEffort" },
      "tools": {
        "type": "array",
        "default": [],
        "maxItems": 128,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/AssistantToolsCode" },
            { "$ref": "#/$defs/AssistantToolsFileSearch" },
            { "$ref": "#/$defs/AssistantToolsFunction" }
          ]
        }
      },
      "tool_resources": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code_interpreter": {
                "type": "object",
                "properties": {
                  "file_ids": {
                    "type": "array",
                    "default": [],
                    "maxItems": 20,
                    "items": { "type": "string" }
                  }
                }
              },
              "file_search": {
                "type": "object",
                "properties": {
                  "vector_store_ids": { "type": "array", "maxItems": 1, "items": { "type": "string" } },
                  "vector_stores": {
                    "type": "array",
                    "maxItems": 1,
                    "items": {
                      "type": "object",
                      "properties": {
                        "file_ids": { "type": "array", "maxItems": 100000000, "items": { "type": "string" } },
                        "chunking_strategy": {
                          "type": "object",
                          "discriminator": { "propertyName": "type" },
                          "oneOf": [
                            {
                              "type": "object",
                              "properties": { "type": { "type": "string", "const": "auto" } },
                              "required": ["type"],
                              "additionalProperties": false
                            },
                            {
                              "type": "object",
                              "properties": {
                                "type": { "type": "string", "const": "static" },
                                "static": {
                                  "type": "object",
                                  "properties": {
                                    "max_chunk_size_tokens": {
                                      "type": "integer",
                                      "maximum": 4096,
                                      "minimum": 100
                                    },
                                    "chunk_overlap_tokens": { "type": "integer" }
                                  },
                                  "required": ["max_chunk_size_tokens", "chunk_overlap_tokens"],
                                  "additionalProperties": false
                                }
                              },
                              "required": ["type", "static"],
                              "additionalProperties": false
                            }
                          ]
                        },
                        "metadata": { "$ref": "#/$defs/Metadata" }
                      }
                    }
                  }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "temperature": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 2, "minimum": 0 }, { "type": "null" }]
      },
      "top_p": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 1, "minimum": 0 }, { "type": "null" }]
      },
      "response_format": {
        "anyOf": [{ "$ref": "#/$defs/AssistantsApiResponseFormatOption" }, { "type": "null" }]
      }
    },
    "required": ["model"],
    "additionalProperties": false
  },
  "CreateMessageRequest": {
    "type": "object",
    "properties": {
      "role": { "type": "string", "enum": ["user", "assistant"] },
      "content": {
        "anyOf": [
          { "type": "string" },
          {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/MessageContentImageFileObject" },
                { "$ref": "#/$defs/MessageContentImageUrlObject" },
                { "$ref": "#/$defs/MessageRequestContentTextObject" }
              ]
            }
          }
        ]
      },
      "attachments": {
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "file_id": { "type": "string" },
                "tools": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "discriminator": { "propertyName": "type" },
                    "oneOf": [
                      { "$ref": "#/$defs/AssistantToolsCode" },
                      { "$ref": "#/$defs/AssistantToolsFileSearchTypeOnly" }
                    ]
                  }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": ["role", "content"],
    "additionalProperties": false
  },
  "CreateRunRequest": {
    "type": "object",
    "properties": {
      "assistant_id": { "type": "string" },
      "model": {
        "anyOf": [{ "$ref": "#/$defs/AssistantSupportedModels" }, { "type": "null" }, { "type": "string" }]
      },
      "reasoning_effort": { "$ref": "#/$defs/ReasoningEffort" },
      "instructions": { "type": ["string", "null"] },
      "additional_instructions": { "type": ["string", "null"] },
      "additional_messages": {
        "type": ["array", "null"],
        "items": { "$ref": "#/$defs/CreateMessageRequest" }
      },
      "tools": {
        "type": ["array", "null"],
        "maxItems": 20,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/AssistantToolsCode" },
            { "$ref": "#/$defs/AssistantToolsFileSearch" },
            { "$ref": "#/$defs/AssistantToolsFunction" }
          ]
        }
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "temperature": { "type": ["number", "null"], "default": 1, "maximum": 2, "minimum": 0 },
      "top_p": { "type": ["number", "null"], "default": 1, "maximum": 1, "minimum": 0 },
      "stream": { "type": ["boolean", "null"] },
      "max_prompt_tokens": { "type": ["integer", "null"], "minimum": 256 },
      "max_completion_tokens": { "type": ["integer", "null"], "minimum": 256 },
      "truncation_strategy": { "anyOf": [{ "$ref": "#/$defs/TruncationObject" }, { "type": "null" }] },
      "tool_choice": { "anyOf": [{ "$ref": "#/$defs/AssistantsApiToolChoiceOption" }, { "type": "null" }] },
      "parallel_tool_calls": { "$ref": "#/$defs/ParallelToolCalls" },
      "response_format": {
        "anyOf": [{ "$ref": "#/$defs/AssistantsApiResponseFormatOption" }, { "type": "null" }]
      }
    },
    "required": ["assistant_id"],
    "additionalProperties": false
  },
  "CreateThreadAndRunRequest": {
    "type": "object",
    "properties": {
      "assistant_id": { "type": "string" },
      "thread": { "$ref": "#/$defs/CreateThreadRequest" },
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "gpt-5",
              "gpt-5-mini",
              "gpt-5-nano",
              "gpt-5-2025-08-07",
              "gpt-5-mini-2025-08-07",
              "gpt-5-nano-2025-08-07",
              "gpt-4.1",
              "gpt-4.1-mini",
              "gpt-4.1-nano",
              "gpt-4.1-2025-04-14",
              "gpt-4.1-mini-2025-04-14",
              "gpt-4.1-nano-2025-04-14",
              "gpt-4o",
              "gpt-4o-2024-11-20",
              "gpt-4o-2024-08-06",
              "gpt-4o-2024-05-13",
              "gpt-4o-mini",
              "gpt-4o-mini-2024-07-18",
              "gpt-4.5-preview",
              "gpt-4.5-preview-2025-02-27",
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
              "gpt-3.5-turbo-0613",
              "gpt-3.5-turbo-1106",
              "gpt-3.5-turbo-0125",
              "gpt-3.5-turbo-16k-0613"
            ]
          },
          { "type": "null" },
          { "type": "string" }
        ]
      },
      "instructions": { "type": ["string", "null"] },
      "tools": {
        "type": ["array", "null"],
        "maxItems": 20,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/AssistantToolsCode" },
            { "$ref": "#/$defs/AssistantToolsFileSearch" },
            { "$ref": "#/$defs/AssistantToolsFunction" }
          ]
        }
      },
      "tool_resources": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code_interpreter": {
                "type": "object",
                "properties": {
                  "file_ids": {
                    "type": "array",
                    "default": [],
                    "maxItems": 20,
                    "items": { "type": "string" }
                  }
                }
              },
              "file_search": {
                "type": "object",
                "properties": {
                  "vector_store_ids": { "type": "array", "maxItems": 1, "items": { "type": "string" } }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "temperature": { "type": ["number", "null"], "default": 1, "maximum": 2, "minimum": 0 },
      "top_p": { "type": ["number", "null"], "default": 1, "maximum": 1, "minimum": 0 },
      "stream": { "type": ["boolean", "null"] },
      "max_prompt_tokens": { "type": ["integer", "null"], "minimum": 256 },
      "max_completion_tokens": { "type": ["integer", "null"], "minimum": 256 },
      "truncation_strategy": { "anyOf": [{ "$ref": "#/$defs/TruncationObject" }, { "type": "null" }] },
      "tool_choice": { "anyOf": [{ "$ref": "#/$defs/AssistantsApiToolChoiceOption" }, { "type": "null" }] },
      "parallel_tool_calls": { "$ref": "#/$defs/ParallelToolCalls" },
      "response_format": {
        "anyOf": [{ "$ref": "#/$defs/AssistantsApiResponseFormatOption" }, { "type": "null" }]
      }
    },
    "required": ["assistant_id"],
    "additionalProperties": false
  },
  "CreateThreadRequest": {
    "type": "object",
    "properties": {
      "messages": { "type": "array", "items": { "$ref": "#/$defs/CreateMessageRequest" } },
      "tool_resources": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code_interpreter": {
                "type": "object",
                "properties": {
                  "file_ids": {
                    "type": "array",
                    "default": [],
                    "maxItems": 20,
                    "items": { "type": "string" }
                  }
                }
              },
              "file_search": {
                "type": "object",
                "properties": {
                  "vector_store_ids": { "type": "array", "maxItems": 1, "items": { "type": "string" } },
                  "vector_stores": {
                    "type": "array",
                    "maxItems": 1,
                    "items": {
                      "type": "object",
                      "properties": {
                        "file_ids": { "type": "array", "maxItems": 100000000, "items": { "type": "string" } },
                        "chunking_strategy": {
                          "type": "object",
                          "discriminator": { "propertyName": "type" },
                          "oneOf": [
                            {
                              "type": "object",
                              "properties": { "type": { "type": "string", "const": "auto" } },
                              "required": ["type"],
                              "additionalProperties": false
                            },
                            {
                              "type": "object",
                              "properties": {
                                "type": { "type": "string", "const": "static" },
                                "static": {
                                  "type": "object",
                                  "properties": {
                                    "max_chunk_size_tokens": {
                                      "type": "integer",
                                      "maximum": 4096,
                                      "minimum": 100
                                    },
                                    "chunk_overlap_tokens": { "type": "integer" }
                                  },
                                  "required": ["max_chunk_size_tokens", "chunk_overlap_tokens"],
                                  "additionalProperties": false
                                }
                              },
                              "required": ["type", "static"],
                              "additionalProperties": false
                            }
                          ]
                        },
                        "metadata": { "$ref": "#/$defs/Metadata" }
                      }
                    }
                  }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "additionalProperties": false
  },
  "DeleteAssistantResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "deleted": { "type": "boolean" },
      "object": { "type": "string", "const": "assistant.deleted" }
    },
    "required": ["id", "object", "deleted"]
  },
  "DeleteMessageResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "deleted": { "type": "boolean" },
      "object": { "type": "string", "const": "thread.message.deleted" }
    },
    "required": ["id", "object", "deleted"]
  },
  "DeleteThreadResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "deleted": { "type": "boolean" },
      "object": { "type": "string", "const": "thread.deleted" }
    },
    "required": ["id", "object", "deleted"]
  },
  "DoneEvent": {
    "type": "object",
    "properties": {
      "event": { "type": "string", "const": "done" },
      "data": { "type": "string", "const": "[DONE]" }
    },
    "required": ["event", "data"]
  },
  "ErrorEvent": {
    "type": "object",
    "properties": {
      "event": { "type": "string", "const": "error" },
      "data": { "$ref": "#/$defs/ErrorObject" }
    },
    "required": ["event", "data"]
  },
  "ErrorObject": {
    "type": "object",
    "properties": {
      "code": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "message": { "type": "string" },
      "param": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "type": { "type": "string" }
    },
    "required": ["type", "message", "param", "code"]
  },
  "FileSearchRanker": { "type": "string", "enum": ["auto", "default_2024_08_21"] },
  "FileSearchRankingOptions": {
    "type": "object",
    "properties": {
      "ranker": { "$ref": "#/$defs/FileSearchRanker" },
      "score_threshold": { "type": "number", "maximum": 1, "minimum": 0 }
    },
    "required": ["score_threshold"]
  },
  "ListAssistantsResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/AssistantObject" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ListMessagesResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/MessageObject" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ListRunStepsResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/RunStepObject" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ListRunsResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/RunObject" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "MessageContentImageFileObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_file" },
      "image_file": {
        "type": "object",
        "properties": {
          "file_id": { "type": "string" },
          "detail": { "type": "string", "enum": ["auto", "low", "high"], "default": "auto" }
        },
        "required": ["file_id"]
      }
    },
    "required": ["type", "image_file"]
  },
  "MessageContentImageUrlObject": {
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
      }
    },
    "required": ["type", "image_url"]
  },
  "MessageContentRefusalObject": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "refusal" }, "refusal": { "type": "string" } },
    "required": ["type", "refusal"]
  },
  "MessageContentTextAnnotationsFileCitationObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_citation" },
      "text": { "type": "string" },
      "file_citation": {
        "type": "object",
        "properties": { "file_id": { "type": "string" } },
        "required": ["file_id"]
      },
      "start_index": { "type": "integer", "minimum": 0 },
      "end_index": { "type": "integer", "minimum": 0 }
    },
    "required": ["type", "text", "file_citation", "start_index", "end_index"]
  },
  "MessageContentTextAnnotationsFilePathObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_path" },
      "text": { "type": "string" },
      "file_path": {
        "type": "object",
        "properties": { "file_id": { "type": "string" } },
        "required": ["file_id"]
      },
      "start_index": { "type": "integer", "minimum": 0 },
      "end_index": { "type": "integer", "minimum": 0 }
    },
    "required": ["type", "text", "file_path", "start_index", "end_index"]
  },
  "MessageContentTextObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "text" },
      "text": {
        "type": "object",
        "properties": {
          "value": { "type": "string" },
          "annotations": {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/MessageContentTextAnnotationsFileCitationObject" },
                { "$ref": "#/$defs/MessageContentTextAnnotationsFilePathObject" }
              ]
            }
          }
        },
        "required": ["value", "annotations"]
      }
    },
    "required": ["type", "text"]
  },
  "MessageDeltaContentImageFileObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "image_file" },
      "image_file": {
        "type": "object",
        "properties": {
          "file_id": { "type": "string" },
          "detail": { "type": "string", "enum": ["auto", "low", "high"], "default": "auto" }
        }
      }
    },
    "required": ["index", "type"]
  },
  "MessageDeltaContentImageUrlObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "image_url" },
      "image_url": {
        "type": "object",
        "properties": {
          "url": { "type": "string", "format": "uri" },
          "detail": { "type": "string", "enum": ["auto", "low", "high"], "default": "auto" }
        }
      }
    },
    "required": ["index", "type"]
  },
  "MessageDeltaContentRefusalObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "refusal" },
      "refusal": { "type": "string" }
    },
    "required": ["index", "type"]
  },
  "MessageDeltaContentTextAnnotationsFileCitationObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "file_citation" },
      "text": { "type": "string" },
      "file_citation": {
        "type": "object",
        "properties": { "file_id": { "type": "string" }, "quote": { "type": "string" } }
      },
      "start_index": { "type": "integer", "minimum": 0 },
      "end_index": { "type": "integer", "minimum": 0 }
    },
    "required": ["index", "type"]
  },
  "MessageDeltaContentTextAnnotationsFilePathObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "file_path" },
      "text": { "type": "string" },
      "file_path": { "type": "object", "properties": { "file_id": { "type": "string" } } },
      "start_index": { "type": "integer", "minimum": 0 },
      "end_index": { "type": "integer", "minimum": 0 }
    },
    "required": ["index", "type"]
  },
  "MessageDeltaContentTextObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "text" },
      "text": {
        "type": "object",
        "properties": {
          "value": { "type": "string" },
          "annotations": {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/MessageDeltaContentTextAnnotationsFileCitationObject" },
                { "$ref": "#/$defs/MessageDeltaContentTextAnnotationsFilePathObject" }
              ]
            }
          }
        }
      }
    },
    "required": ["index", "type"]
  },
  "MessageDeltaObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "thread.message.delta" },
      "delta": {
        "type": "object",
        "properties": {
          "role": { "type": "string", "enum": ["user", "assistant"] },
          "content": {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/MessageDeltaContentImageFileObject" },
                { "$ref": "#/$defs/MessageDeltaContentTextObject" },
                { "$ref": "#/$defs/MessageDeltaContentRefusalObject" },
                { "$ref": "#/$defs/MessageDeltaContentImageUrlObject" }
              ]
            }
          }
        }
      }
    },
    "required": ["id", "object", "delta"]
  },
  "MessageObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "thread.message" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "status": { "type": "string", "enum": ["in_progress", "incomplete", "completed"] },
      "incomplete_details": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "reason": {
                "type": "string",
                "enum": ["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
              }
            },
            "required": ["reason"]
          },
          { "type": "null" }
        ]
      },
      "completed_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "incomplete_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "role": { "type": "string", "enum": ["user", "assistant"] },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/MessageContentImageFileObject" },
            { "$ref": "#/$defs/MessageContentImageUrlObject" },
            { "$ref": "#/$defs/MessageContentTextObject" },
            { "$ref": "#/$defs/MessageContentRefusalObject" }
          ]
        }
      },
      "assistant_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "run_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "attachments": {
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "file_id": { "type": "string" },
                "tools": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "discriminator": { "propertyName": "type" },
                    "oneOf": [
                      { "$ref": "#/$defs/AssistantToolsCode" },
                      { "$ref": "#/$defs/AssistantToolsFileSearchTypeOnly" }
                    ]
                  }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": [
      "id",
      "object",
      "created_at",
      "thread_id",
      "status",
      "incomplete_details",
      "completed_at",
      "incomplete_at",
      "role",
      "content",
      "assistant_id",
      "run_id",
      "attachments",
      "metadata"
    ]
  },
  "MessageRequestContentTextObject": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "text" }, "text": { "type": "string" } },
    "required": ["type", "text"]
  },
  "MessageStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "event" },
    "oneOf": [
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.message.created" },
          "data": { "$ref": "#/$defs/MessageObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.message.in_progress" },
          "data": { "$ref": "#/$defs/MessageObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.message.delta" },
          "data": { "$ref": "#/$defs/MessageDeltaObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.message.completed" },
          "data": { "$ref": "#/$defs/MessageObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.message.incomplete" },
          "data": { "$ref": "#/$defs/MessageObject" }
        },
        "required": ["event", "data"]
      }
    ]
  },
  "ModifyAssistantRequest": {
    "type": "object",
    "properties": {
      "model": { "anyOf": [{ "$ref": "#/$defs/AssistantSupportedModels" }, { "type": "string" }] },
      "reasoning_effort": { "$ref": "#/$defs/ReasoningEffort" },
      "name": { "anyOf": [{ "type": "string", "maxLength": 256 }, { "type": "null" }] },
      "description": { "anyOf": [{ "type": "string", "maxLength": 512 }, { "type": "null" }] },
      "instructions": { "anyOf": [{ "type": "string", "maxLength": 256000 }, { "type": "null" }] },
      "tools": {
        "type": "array",
        "default": [],
        "maxItems": 128,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/AssistantToolsCode" },
            { "$ref": "#/$defs/AssistantToolsFileSearch" },
            { "$ref": "#/$defs/AssistantToolsFunction" }
          ]
        }
      },
      "tool_resources": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code_interpreter": {
                "type": "object",
                "properties": {
                  "file_ids": {
                    "type": "array",
                    "default": [],
                    "maxItems": 20,
                    "items": { "type": "string" }
                  }
                }
              },
              "file_search": {
                "type": "object",
                "properties": {
                  "vector_store_ids": { "type": "array", "maxItems": 1, "items": { "type": "string" } }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "temperature": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 2, "minimum": 0 }, { "type": "null" }]
      },
      "top_p": {
        "anyOf": [{ "type": "number", "default": 1, "maximum": 1, "minimum": 0 }, { "type": "null" }]
      },
      "response_format": {
        "anyOf": [{ "$ref": "#/$defs/AssistantsApiResponseFormatOption" }, { "type": "null" }]
      }
    },
    "additionalProperties": false
  },
  "ModifyMessageRequest": {
    "type": "object",
    "properties": { "metadata": { "$ref": "#/$defs/Metadata" } },
    "additionalProperties": false
  },
  "ModifyRunRequest": {
    "type": "object",
    "properties": { "metadata": { "$ref": "#/$defs/Metadata" } },
    "additionalProperties": false
  },
  "ModifyThreadRequest": {
    "type": "object",
    "properties": {
      "tool_resources": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code_interpreter": {
                "type": "object",
                "properties": {
                  "file_ids": {
                    "type": "array",
                    "default": [],
                    "maxItems": 20,
                    "items": { "type": "string" }
                  }
                }
              },
              "file_search": {
                "type": "object",
                "properties": {
                  "vector_store_ids": { "type": "array", "maxItems": 1, "items": { "type": "string" } }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "additionalProperties": false
  },
  "RunCompletionUsage": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "completion_tokens": { "type": "integer" },
          "prompt_tokens": { "type": "integer" },
          "total_tokens": { "type": "integer" }
        },
        "required": ["prompt_tokens", "completion_tokens", "total_tokens"]
      },
      { "type": "null" }
    ]
  },
  "RunObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "thread.run" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "thread_id": { "type": "string" },
      "assistant_id": { "type": "string" },
      "status": {
        "type": "string",
        "enum": [
          "queued",
          "in_progress",
          "requires_action",
          "cancelling",
          "cancelled",
          "failed",
          "completed",
          "incomplete",
          "expired"
        ]
      },
      "required_action": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "submit_tool_outputs" },
              "submit_tool_outputs": {
                "type": "object",
                "properties": {
                  "tool_calls": { "type": "array", "items": { "$ref": "#/$defs/RunToolCallObject" } }
                },
                "required": ["tool_calls"]
              }
            },
            "required": ["type", "submit_tool_outputs"]
          },
          { "type": "null" }
        ]
      },
      "last_error": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code": { "type": "string", "enum": ["server_error", "rate_limit_exceeded", "invalid_prompt"] },
              "message": { "type": "string" }
            },
            "required": ["code", "message"]
          },
          { "type": "null" }
        ]
      },
      "expires_at": { "type": ["integer", "null"], "format": "unixtime" },
      "started_at": { "type": ["integer", "null"], "format": "unixtime" },
      "cancelled_at": { "type": ["integer", "null"], "format": "unixtime" },
      "failed_at": { "type": ["integer", "null"], "format": "unixtime" },
      "completed_at": { "type": ["integer", "null"], "format": "unixtime" },
      "incomplete_details": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "reason": { "type": "string", "enum": ["max_completion_tokens", "max_prompt_tokens"] }
            }
          },
          { "type": "null" }
        ]
      },
      "model": { "type": "string" },
      "instructions": { "type": "string" },
      "tools": {
        "type": "array",
        "default": [],
        "maxItems": 20,
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/AssistantToolsCode" },
            { "$ref": "#/$defs/AssistantToolsFileSearch" },
            { "$ref": "#/$defs/AssistantToolsFunction" }
          ]
        }
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "usage": { "$ref": "#/$defs/RunCompletionUsage" },
      "temperature": { "type": ["number", "null"] },
      "top_p": { "type": ["number", "null"] },
      "max_prompt_tokens": { "type": ["integer", "null"], "minimum": 256 },
      "max_completion_tokens": { "type": ["integer", "null"], "minimum": 256 },
      "truncation_strategy": { "anyOf": [{ "$ref": "#/$defs/TruncationObject" }, { "type": "null" }] },
      "tool_choice": { "anyOf": [{ "$ref": "#/$defs/AssistantsApiToolChoiceOption" }, { "type": "null" }] },
      "parallel_tool_calls": { "$ref": "#/$defs/ParallelToolCalls" },
      "response_format": {
        "anyOf": [{ "$ref": "#/$defs/AssistantsApiResponseFormatOption" }, { "type": "null" }]
      }
    },
    "required": [
      "id",
      "object",
      "created_at",
      "thread_id",
      "assistant_id",
      "status",
      "required_action",
      "last_error",
      "expires_at",
      "started_at",
      "cancelled_at",
      "failed_at",
      "completed_at",
      "model",
      "instructions",
      "tools",
      "metadata",
      "usage",
      "incomplete_details",
      "max_prompt_tokens",
      "max_completion_tokens",
      "truncation_strategy",
      "tool_choice",
      "parallel_tool_calls",
      "response_format"
    ]
  },
  "RunStepCompletionUsage": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "completion_tokens": { "type": "integer" },
          "prompt_tokens": { "type": "integer" },
          "total_tokens": { "type": "integer" }
        },
        "required": ["prompt_tokens", "completion_tokens", "total_tokens"]
      },
      { "type": "null" }
    ]
  },
  "RunStepDeltaObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "thread.run.step.delta" },
      "delta": {
        "type": "object",
        "properties": {
          "step_details": {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [
              { "$ref": "#/$defs/RunStepDeltaStepDetailsMessageCreationObject" },
              { "$ref": "#/$defs/RunStepDeltaStepDetailsToolCallsObject" }
            ]
          }
        }
      }
    },
    "required": ["id", "object", "delta"]
  },
  "RunStepDeltaStepDetailsMessageCreationObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "message_creation" },
      "message_creation": { "type": "object", "properties": { "message_id": { "type": "string" } } }
    },
    "required": ["type"]
  },
  "RunStepDeltaStepDetailsToolCallsCodeObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "id": { "type": "string" },
      "type": { "type": "string", "const": "code_interpreter" },
      "code_interpreter": {
        "type": "object",
        "properties": {
          "input": { "type": "string" },
          "outputs": {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject" },
                { "$ref": "#/$defs/RunStepDeltaStepDetailsToolCallsCodeOutputImageObject" }
              ]
            }
          }
        }
      }
    },
    "required": ["index", "type"]
  },
  "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "image" },
      "image": { "type": "object", "properties": { "file_id": { "type": "string" } } }
    },
    "required": ["index", "type"]
  },
  "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "type": { "type": "string", "const": "logs" },
      "logs": { "type": "string" }
    },
    "required": ["index", "type"]
  },
  "RunStepDeltaStepDetailsToolCallsFileSearchObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "id": { "type": "string" },
      "type": { "type": "string", "const": "file_search" },
      "file_search": { "type": "object", "additionalProperties": true }
    },
    "required": ["index", "type", "file_search"]
  },
  "RunStepDeltaStepDetailsToolCallsFunctionObject": {
    "type": "object",
    "properties": {
      "index": { "type": "integer" },
      "id": { "type": "string" },
      "type": { "type": "string", "const": "function" },
      "function": {
        "type": "object",
        "properties": {
          "name": { "type": "string" },
          "arguments": { "type": "string" },
          "output": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
        }
      }
    },
    "required": ["index", "type"]
  },
  "RunStepDeltaStepDetailsToolCallsObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "tool_calls" },
      "tool_calls": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/RunStepDeltaStepDetailsToolCallsCodeObject" },
            { "$ref": "#/$defs/RunStepDeltaStepDetailsToolCallsFileSearchObject" },
            { "$ref": "#/$defs/RunStepDeltaStepDetailsToolCallsFunctionObject" }
          ]
        }
      }
    },
    "required": ["type"]
  },
  "RunStepDetailsMessageCreationObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "message_creation" },
      "message_creation": {
        "type": "object",
        "properties": { "message_id": { "type": "string" } },
        "required": ["message_id"]
      }
    },
    "required": ["type", "message_creation"]
  },
  "RunStepDetailsToolCallsCodeObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "code_interpreter" },
      "code_interpreter": {
        "type": "object",
        "properties": {
          "input": { "type": "string" },
          "outputs": {
            "type": "array",
            "items": {
              "type": "object",
              "discriminator": { "propertyName": "type" },
              "oneOf": [
                { "$ref": "#/$defs/RunStepDetailsToolCallsCodeOutputLogsObject" },
                { "$ref": "#/$defs/RunStepDetailsToolCallsCodeOutputImageObject" }
              ]
            }
          }
        },
        "required": ["input", "outputs"]
      }
    },
    "required": ["id", "type", "code_interpreter"]
  },
  "RunStepDetailsToolCallsCodeOutputImageObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image" },
      "image": {
        "type": "object",
        "properties": { "file_id": { "type": "string" } },
        "required": ["file_id"]
      }
    },
    "required": ["type", "image"]
  },
  "RunStepDetailsToolCallsCodeOutputLogsObject": {
    "type": "object",
    "properties": { "type": { "type": "string", "const": "logs" }, "logs": { "type": "string" } },
    "required": ["type", "logs"]
  },
  "RunStepDetailsToolCallsFileSearchObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "file_search" },
      "file_search": {
        "type": "object",
        "properties": {
          "ranking_options": { "$ref": "#/$defs/RunStepDetailsToolCallsFileSearchRankingOptionsObject" },
          "results": {
            "type": "array",
            "items": { "$ref": "#/$defs/RunStepDetailsToolCallsFileSearchResultObject" }
          }
        }
      }
    },
    "required": ["id", "type", "file_search"]
  },
  "RunStepDetailsToolCallsFileSearchRankingOptionsObject": {
    "type": "object",
    "properties": {
      "ranker": { "$ref": "#/$defs/FileSearchRanker" },
      "score_threshold": { "type": "number", "maximum": 1, "minimum": 0 }
    },
    "required": ["ranker", "score_threshold"]
  },
  "RunStepDetailsToolCallsFileSearchResultObject": {
    "type": "object",
    "properties": {
      "file_id": { "type": "string" },
      "file_name": { "type": "string" },
      "score": { "type": "number", "maximum": 1, "minimum": 0 },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": { "type": { "type": "string", "const": "text" }, "text": { "type": "string" } }
        }
      }
    },
    "required": ["file_id", "file_name", "score"]
  },
  "RunStepDetailsToolCallsFunctionObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "const": "function" },
      "function": {
        "type": "object",
        "properties": {
          "name": { "type": "string" },
          "arguments": { "type": "string" },
          "output": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
        },
        "required": ["name", "arguments", "output"]
      }
    },
    "required": ["id", "type", "function"]
  },
  "RunStepDetailsToolCallsObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "tool_calls" },
      "tool_calls": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/RunStepDetailsToolCallsCodeObject" },
            { "$ref": "#/$defs/RunStepDetailsToolCallsFileSearchObject" },
            { "$ref": "#/$defs/RunStepDetailsToolCallsFunctionObject" }
          ]
        }
      }
    },
    "required": ["type", "tool_calls"]
  },
  "RunStepObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "thread.run.step" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "assistant_id": { "type": "string" },
      "thread_id": { "type": "string" },
      "run_id": { "type": "string" },
      "type": { "type": "string", "enum": ["message_creation", "tool_calls"] },
      "status": { "type": "string", "enum": ["in_progress", "cancelled", "failed", "completed", "expired"] },
      "step_details": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/RunStepDetailsMessageCreationObject" },
          { "$ref": "#/$defs/RunStepDetailsToolCallsObject" }
        ]
      },
      "last_error": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code": { "type": "string", "enum": ["server_error", "rate_limit_exceeded"] },
              "message": { "type": "string" }
            },
            "required": ["code", "message"]
          },
          { "type": "null" }
        ]
      },
      "expired_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "cancelled_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "failed_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "completed_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "usage": { "$ref": "#/$defs/RunStepCompletionUsage" }
    },
    "required": [
      "id",
      "object",
      "created_at",
      "assistant_id",
      "thread_id",
      "run_id",
      "type",
      "status",
      "step_details",
      "last_error",
      "expired_at",
      "cancelled_at",
      "failed_at",
      "completed_at",
      "metadata",
      "usage"
    ]
  },
  "RunStepStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "event" },
    "oneOf": [
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.step.created" },
          "data": { "$ref": "#/$defs/RunStepObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.step.in_progress" },
          "data": { "$ref": "#/$defs/RunStepObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.step.delta" },
          "data": { "$ref": "#/$defs/RunStepDeltaObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.step.completed" },
          "data": { "$ref": "#/$defs/RunStepObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.step.failed" },
          "data": { "$ref": "#/$defs/RunStepObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.step.cancelled" },
          "data": { "$ref": "#/$defs/RunStepObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.step.expired" },
          "data": { "$ref": "#/$defs/RunStepObject" }
        },
        "required": ["event", "data"]
      }
    ]
  },
  "RunStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "event" },
    "oneOf": [
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.created" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.queued" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.in_progress" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.requires_action" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.completed" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.incomplete" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.failed" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.cancelling" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.cancelled" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      },
      {
        "type": "object",
        "properties": {
          "event": { "type": "string", "const": "thread.run.expired" },
          "data": { "$ref": "#/$defs/RunObject" }
        },
        "required": ["event", "data"]
      }
    ]
  },
  "RunToolCallObject": {
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
  "SubmitToolOutputsRunRequest": {
    "type": "object",
    "properties": {
      "tool_outputs": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": { "tool_call_id": { "type": "string" }, "output": { "type": "string" } }
        }
      },
      "stream": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] }
    },
    "required": ["tool_outputs"],
    "additionalProperties": false
  },
  "ThreadObject": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "thread" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "tool_resources": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code_interpreter": {
                "type": "object",
                "properties": {
                  "file_ids": {
                    "type": "array",
                    "default": [],
                    "maxItems": 20,
                    "items": { "type": "string" }
                  }
                }
              },
              "file_search": {
                "type": "object",
                "properties": {
                  "vector_store_ids": { "type": "array", "maxItems": 1, "items": { "type": "string" } }
                }
              }
            }
          },
          { "type": "null" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": ["id", "object", "created_at", "tool_resources", "metadata"]
  },
  "ThreadStreamEvent": {
    "type": "object",
    "properties": {
      "enabled": { "type": "boolean" },
      "event": { "type": "string", "const": "thread.created" },
      "data": { "$ref": "#/$defs/ThreadObject" }
    },
    "required": ["event", "data"]
  },
  "TruncationObject": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "enum": ["auto", "last_messages"] },
      "last_messages": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "null" }] }
    },
    "required": ["type"]
  }
};
