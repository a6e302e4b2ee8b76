// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const completionsSchemas: SchemaSet = {
  "CreateCompletionRequest": {
    "type": "object",
    "properties": {
      "model": {
        "anyOf": [
          { "type": "string", "enum": ["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] },
          { "type": "string" }
        ]
      },
      "prompt": {
        "default": "<|endoftext|>",
        "anyOf": [
          { "type": "string", "default": "" },
          { "type": "array", "items": { "type": "string", "default": "" } },
          { "type": "array", "minItems": 1, "items": { "type": "integer" } },
          {
            "type": "array",
            "minItems": 1,
            "items": { "type": "array", "minItems": 1, "items": { "type": "integer" } }
          },
          { "type": "null" }
        ]
      },
      "best_of": { "type": ["integer", "null"], "default": 1, "maximum": 20, "minimum": 0 },
      "echo": { "type": ["boolean", "null"], "default": false },
      "frequency_penalty": { "type": ["number", "null"], "default": 0, "maximum": 2, "minimum": -2 },
      "logit_bias": {
        "type": ["object", "null"],
        "default": null,
        "additionalProperties": { "type": "integer" }
      },
      "logprobs": { "type": ["integer", "null"], "default": null, "maximum": 5, "minimum": 0 },
      "max_tokens": { "type": ["integer", "null"], "default": 16, "minimum": 0 },
      "n": { "type": ["integer", "null"], "default": 1, "maximum": 128, "minimum": 1 },
      "presence_penalty": { "type": ["number", "null"], "default": 0, "maximum": 2, "minimum": -2 },
      "seed": { "type": ["integer", "null"], "format": "int64" },
      "stop": { "$ref": "#/$defs/StopConfiguration" },
      "stream": { "type": ["boolean", "null"], "default": false },
      "stream_options": { "$ref": "#/$defs/ChatCompletionStreamOptions" },
      "suffix": { "type": ["string", "null"], "default": null },
      "temperature": { "type": ["number", "null"], "default": 1, "maximum": 2, "minimum": 0 },
      "top_p": { "type": ["number", "null"], "default": 1, "maximum": 1, "minimum": 0 },
      "user": { "type": "string" }
    },
    "required": ["model", "prompt"]
  },
  "CreateCompletionResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "choices": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "finish_reason": { "type": "string", "enum": ["stop", "length", "content_filter"] },
            "index": { "type": "integer" },
            "logprobs": {
              "anyOf": [
                {
                  "type": "object",
                  "properties": {
                    "text_offset": { "type": "array", "items": { "type": "integer" } },
                    "token_logprobs": { "type": "array", "items": { "type": "number" } },
                    "tokens": { "type": "array", "items": { "type": "string" } },
                    "top_logprobs": {
                      "type": "array",
                      "items": { "type": "object", "additionalProperties": { "type": "number" } }
                    }
                  }
                },
                { "type": "null" }
              ]
            },
            "text": { "type": "string" }
          },
          "required": ["finish_reason", "index", "logprobs", "text"]
        }
      },
      "created": { "type": "integer", "format": "unixtime" },
      "model": { "type": "string" },
      "system_fingerprint": { "type": "string" },
      "object": { "type": "string", "const": "text_completion" },
      "usage": { "$ref": "#/$defs/CompletionUsage" }
    },
    "required": ["id", "object", "created", "model", "choices"]
  }
};
