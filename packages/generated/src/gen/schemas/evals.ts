// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const evalsSchemas: SchemaSet = {
  "CreateEvalCompletionsRunDataSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "completions", "default": "completions" },
      "input_messages": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "template" },
              "template": {
                "type": "array",
                "items": {
                  "anyOf": [{ "$ref": "#/$defs/EasyInputMessage" }, { "$ref": "#/$defs/EvalItem" }]
                }
              }
            },
            "required": ["type", "template"]
          },
          {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "item_reference" },
              "item_reference": { "type": "string" }
            },
            "required": ["type", "item_reference"]
          }
        ]
      },
      "sampling_params": {
        "type": "object",
        "properties": {
          "reasoning_effort": { "$ref": "#/$defs/ReasoningEffort" },
          "temperature": { "type": "number", "default": 1 },
          "max_completion_tokens": { "type": "integer" },
          "top_p": { "type": "number", "default": 1 },
          "seed": { "type": "integer", "default": 42 },
          "response_format": {
            "type": "object",
            "discriminator": { "propertyName": "type" },
            "oneOf": [
              { "$ref": "#/$defs/ResponseFormatText" },
              { "$ref": "#/$defs/ResponseFormatJsonSchema" },
              { "$ref": "#/$defs/ResponseFormatJsonObject" }
            ]
          },
          "tools": { "type": "array", "items": { "$ref": "#/$defs/ChatCompletionTool" } }
        }
      },
      "model": { "type": "string" },
      "source": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/EvalJsonlFileContentSource" },
          { "$ref": "#/$defs/EvalJsonlFileIdSource" },
          { "$ref": "#/$defs/EvalStoredCompletionsSource" }
        ]
      }
    },
    "required": ["type", "source"]
  },
  "CreateEvalCustomDataSourceConfig": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom", "default": "custom" },
      "item_schema": { "type": "object", "additionalProperties": true },
      "include_sample_schema": { "type": "boolean", "default": false }
    },
    "required": ["item_schema", "type"]
  },
  "CreateEvalItem": {
    "type": "object",
    "anyOf": [
      {
        "type": "object",
        "properties": { "role": { "type": "string" }, "content": { "type": "string" } },
        "required": ["role", "content"]
      },
      { "$ref": "#/$defs/EvalItem" }
    ]
  },
  "CreateEvalJsonlRunDataSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "jsonl", "default": "jsonl" },
      "source": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/EvalJsonlFileContentSource" },
          { "$ref": "#/$defs/EvalJsonlFileIdSource" }
        ]
      }
    },
    "required": ["type", "source"]
  },
  "CreateEvalLabelModelGrader": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "label_model" },
      "name": { "type": "string" },
      "model": { "type": "string" },
      "input": { "type": "array", "items": { "$ref": "#/$defs/CreateEvalItem" } },
      "labels": { "type": "array", "items": { "type": "string" } },
      "passing_labels": { "type": "array", "items": { "type": "string" } }
    },
    "required": ["type", "model", "input", "passing_labels", "labels", "name"]
  },
  "CreateEvalLogsDataSourceConfig": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "logs", "default": "logs" },
      "metadata": { "type": "object", "additionalProperties": true }
    },
    "required": ["type"]
  },
  "CreateEvalRequest": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "data_source_config": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/CreateEvalCustomDataSourceConfig" },
          { "$ref": "#/$defs/CreateEvalLogsDataSourceConfig" },
          { "$ref": "#/$defs/CreateEvalStoredCompletionsDataSourceConfig" }
        ]
      },
      "testing_criteria": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/CreateEvalLabelModelGrader" },
            { "$ref": "#/$defs/EvalGraderStringCheck" },
            { "$ref": "#/$defs/EvalGraderTextSimilarity" },
            { "$ref": "#/$defs/EvalGraderPython" },
            { "$ref": "#/$defs/EvalGraderScoreModel" }
          ]
        }
      }
    },
    "required": ["data_source_config", "testing_criteria"]
  },
  "CreateEvalResponsesRunDataSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "responses", "default": "responses" },
      "input_messages": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "template" },
              "template": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "type": "object",
                      "properties": { "role": { "type": "string" }, "content": { "type": "string" } },
                      "required": ["role", "content"]
                    },
                    { "$ref": "#/$defs/EvalItem" }
                  ]
                }
              }
            },
            "required": ["type", "template"]
          },
          {
            "type": "object",
            "properties": {
              "type": { "type": "string", "const": "item_reference" },
              "item_reference": { "type": "string" }
            },
            "required": ["type", "item_reference"]
          }
        ]
      },
      "sampling_params": {
        "type": "object",
        "properties": {
          "reasoning_effort": { "$ref": "#/$defs/ReasoningEffort" },
          "temperature": { "type": "number", "default": 1 },
          "max_completion_tokens": { "type": "integer" },
          "top_p": { "type": "number", "default": 1 },
          "seed": { "type": "integer", "default": 42 },
          "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
          "text": {
            "type": "object",
            "properties": { "format": { "$ref": "#/$defs/TextResponseFormatConfiguration" } }
          }
        }
      },
      "model": { "type": "string" },
      "source": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/EvalJsonlFileContentSource" },
          { "$ref": "#/$defs/EvalJsonlFileIdSource" },
          { "$ref": "#/$defs/EvalResponsesSource" }
        ]
      }
    },
    "required": ["type", "source"]
  },
  "CreateEvalRunRequest": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "data_source": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/CreateEvalJsonlRunDataSource" },
          { "$ref": "#/$defs/CreateEvalCompletionsRunDataSource" },
          { "$ref": "#/$defs/CreateEvalResponsesRunDataSource" }
        ]
      }
    },
    "required": ["data_source"]
  },
  "CreateEvalStoredCompletionsDataSourceConfig": {
    "type": "object",
    "deprecated": true,
    "properties": {
      "type": { "type": "string", "const": "stored_completions", "default": "stored_completions" },
      "metadata": { "type": "object", "additionalProperties": true }
    },
    "required": ["type"]
  },
  "DeleteEvalResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "deleted": { "type": "boolean" },
      "eval_id": { "type": "string" }
    },
    "required": ["object", "deleted", "eval_id"]
  },
  "DeleteEvalRunResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "deleted": { "type": "boolean" },
      "run_id": { "type": "string" }
    }
  },
  "Eval": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "eval", "default": "eval" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "data_source_config": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/EvalCustomDataSourceConfig" },
          { "$ref": "#/$defs/EvalLogsDataSourceConfig" },
          { "$ref": "#/$defs/EvalStoredCompletionsDataSourceConfig" }
        ]
      },
      "testing_criteria": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "type" },
          "oneOf": [
            { "$ref": "#/$defs/EvalGraderLabelModel" },
            { "$ref": "#/$defs/EvalGraderStringCheck" },
            { "$ref": "#/$defs/EvalGraderTextSimilarity" },
            { "$ref": "#/$defs/EvalGraderPython" },
            { "$ref": "#/$defs/EvalGraderScoreModel" }
          ]
        }
      },
      "created_at": { "type": "integer", "format": "unixtime" },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": ["id", "data_source_config", "object", "testing_criteria", "name", "created_at", "metadata"]
  },
  "EvalCustomDataSourceConfig": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "custom", "default": "custom" },
      "schema": { "type": "object", "additionalProperties": true }
    },
    "required": ["type", "schema"]
  },
  "EvalGraderLabelModel": { "$ref": "#/$defs/GraderLabelModel" },
  "EvalGraderPython": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "python" },
      "name": { "type": "string" },
      "source": { "type": "string" },
      "image_tag": { "type": "string" },
      "pass_threshold": { "type": "number" }
    },
    "required": ["type", "name", "source"]
  },
  "EvalGraderScoreModel": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "score_model" },
      "name": { "type": "string" },
      "model": { "type": "string" },
      "sampling_params": {
        "type": "object",
        "properties": {
          "seed": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
          "top_p": { "anyOf": [{ "type": "number", "default": 1 }, { "type": "null" }] },
          "temperature": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
          "max_completions_tokens": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "null" }] },
          "reasoning_effort": { "$ref": "#/$defs/ReasoningEffort" }
        }
      },
      "input": { "type": "array", "items": { "$ref": "#/$defs/EvalItem" } },
      "range": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 },
      "pass_threshold": { "type": "number" }
    },
    "required": ["type", "name", "input", "model"]
  },
  "EvalGraderStringCheck": { "$ref": "#/$defs/GraderStringCheck" },
  "EvalGraderTextSimilarity": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "text_similarity", "default": "text_similarity" },
      "name": { "type": "string" },
      "input": { "type": "string" },
      "reference": { "type": "string" },
      "evaluation_metric": {
        "type": "string",
        "enum": [
          "cosine",
          "fuzzy_match",
          "bleu",
          "gleu",
          "meteor",
          "rouge_1",
          "rouge_2",
          "rouge_3",
          "rouge_4",
          "rouge_5",
          "rouge_l"
        ]
      },
      "pass_threshold": { "type": "number" }
    },
    "required": ["type", "name", "input", "reference", "evaluation_metric", "pass_threshold"]
  },
  "EvalJsonlFileContentSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_content", "default": "file_content" },
      "content": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "item": { "type": "object", "additionalProperties": true },
            "sample": { "type": "object", "additionalProperties": true }
          },
          "required": ["item"]
        }
      }
    },
    "required": ["type", "content"]
  },
  "EvalJsonlFileIdSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "file_id", "default": "file_id" },
      "id": { "type": "string" }
    },
    "required": ["type", "id"]
  },
  "EvalList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/Eval" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "EvalLogsDataSourceConfig": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "logs", "default": "logs" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "schema": { "type": "object", "additionalProperties": true }
    },
    "required": ["type", "schema"]
  },
  "EvalResponsesSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "responses" },
      "metadata": { "anyOf": [{ "type": "object", "additionalProperties": true }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "instructions_search": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_after": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] },
      "created_before": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] },
      "reasoning_effort": { "anyOf": [{ "$ref": "#/$defs/ReasoningEffort" }, { "type": "null" }] },
      "temperature": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
      "top_p": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
      "users": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] },
      "tools": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }
    },
    "required": ["type"]
  },
  "EvalRun": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "eval.run", "default": "eval.run" },
      "id": { "type": "string" },
      "eval_id": { "type": "string" },
      "status": { "type": "string" },
      "model": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "report_url": { "type": "string", "format": "uri" },
      "result_counts": {
        "type": "object",
        "properties": {
          "total": { "type": "integer" },
          "errored": { "type": "integer" },
          "failed": { "type": "integer" },
          "passed": { "type": "integer" }
        },
        "required": ["total", "errored", "failed", "passed"]
      },
      "per_model_usage": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "model_name": { "type": "string" },
            "invocation_count": { "type": "integer" },
            "prompt_tokens": { "type": "integer" },
            "completion_tokens": { "type": "integer" },
            "total_tokens": { "type": "integer" },
            "cached_tokens": { "type": "integer" }
          },
          "required": [
            "model_name",
            "invocation_count",
            "prompt_tokens",
            "completion_tokens",
            "total_tokens",
            "cached_tokens"
          ]
        }
      },
      "per_testing_criteria_results": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "testing_criteria": { "type": "string" },
            "passed": { "type": "integer" },
            "failed": { "type": "integer" }
          },
          "required": ["testing_criteria", "passed", "failed"]
        }
      },
      "data_source": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/CreateEvalJsonlRunDataSource" },
          { "$ref": "#/$defs/CreateEvalCompletionsRunDataSource" },
          { "$ref": "#/$defs/CreateEvalResponsesRunDataSource" }
        ]
      },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "error": { "$ref": "#/$defs/EvalApiError" }
    },
    "required": [
      "object",
      "id",
      "eval_id",
      "status",
      "model",
      "name",
      "created_at",
      "report_url",
      "result_counts",
      "per_model_usage",
      "per_testing_criteria_results",
      "data_source",
      "metadata",
      "error"
    ]
  },
  "EvalRunList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/EvalRun" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "EvalRunOutputItem": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "eval.run.output_item", "default": "eval.run.output_item" },
      "id": { "type": "string" },
      "run_id": { "type": "string" },
      "eval_id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "status": { "type": "string" },
      "datasource_item_id": { "type": "integer" },
      "datasource_item": { "type": "object", "additionalProperties": true },
      "results": { "type": "array", "items": { "$ref": "#/$defs/EvalRunOutputItemResult" } },
      "sample": {
        "type": "object",
        "properties": {
          "input": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "role": { "type": "string" }, "content": { "type": "string" } },
              "required": ["role", "content"]
            }
          },
          "output": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "role": { "type": "string" }, "content": { "type": "string" } }
            }
          },
          "finish_reason": { "type": "string" },
          "model": { "type": "string" },
          "usage": {
            "type": "object",
            "properties": {
              "total_tokens": { "type": "integer" },
              "completion_tokens": { "type": "integer" },
              "prompt_tokens": { "type": "integer" },
              "cached_tokens": { "type": "integer" }
            },
            "required": ["total_tokens", "completion_tokens", "prompt_tokens", "cached_tokens"]
          },
          "error": { "$ref": "#/$defs/EvalApiError" },
          "temperature": { "type": "number" },
          "max_completion_tokens": { "type": "integer" },
          "top_p": { "type": "number" },
          "seed": { "type": "integer" }
        },
        "required": [
          "input",
          "output",
          "finish_reason",
          "model",
          "usage",
          "error",
          "temperature",
          "max_completion_tokens",
          "top_p",
          "seed"
        ]
      }
    },
    "required": [
      "object",
      "id",
      "run_id",
      "eval_id",
      "created_at",
      "status",
      "datasource_item_id",
      "datasource_item",
      "results",
      "sample"
    ]
  },
  "EvalRunOutputItemList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list", "default": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/EvalRunOutputItem" } },
      "first_id": { "type": "string" },
      "last_id": { "type": "string" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "EvalRunOutputItemResult": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "type": { "type": "string" },
      "score": { "type": "number" },
      "passed": { "type": "boolean" },
      "sample": { "anyOf": [{ "type": "object", "additionalProperties": true }, { "type": "null" }] }
    },
    "required": ["name", "score", "passed"],
    "additionalProperties": true
  },
  "EvalStoredCompletionsDataSourceConfig": {
    "type": "object",
    "deprecated": true,
    "properties": {
      "type": { "type": "string", "const": "stored_completions", "default": "stored_completions" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "schema": { "type": "object", "additionalProperties": true }
    },
    "required": ["type", "schema"]
  },
  "EvalStoredCompletionsSource": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "stored_completions", "default": "stored_completions" },
      "metadata": { "$ref": "#/$defs/Metadata" },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_after": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "created_before": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "limit": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
    },
    "required": ["type"]
  }
};
