// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const fineTuningSchemas: SchemaSet = {
  "CreateFineTuningCheckpointPermissionRequest": {
    "type": "object",
    "properties": { "project_ids": { "type": "array", "items": { "type": "string" } } },
    "required": ["project_ids"],
    "additionalProperties": false
  },
  "CreateFineTuningJobRequest": {
    "type": "object",
    "properties": {
      "model": {
        "anyOf": [
          { "type": "string", "enum": ["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] },
          { "type": "string" }
        ]
      },
      "training_file": { "type": "string" },
      "hyperparameters": {
        "type": "object",
        "deprecated": true,
        "properties": {
          "batch_size": {
            "default": "auto",
            "anyOf": [
              { "type": "string", "const": "auto" },
              { "type": "integer", "maximum": 256, "minimum": 1 }
            ]
          },
          "learning_rate_multiplier": {
            "default": "auto",
            "anyOf": [{ "type": "string", "const": "auto" }, { "type": "number", "exclusiveMinimum": 0 }]
          },
          "n_epochs": {
            "default": "auto",
            "anyOf": [
              { "type": "string", "const": "auto" },
              { "type": "integer", "maximum": 50, "minimum": 1 }
            ]
          }
        }
      },
      "suffix": { "type": ["string", "null"], "default": null, "maxLength": 64, "minLength": 1 },
      "validation_file": { "type": ["string", "null"] },
      "integrations": {
        "type": ["array", "null"],
        "items": {
          "type": "object",
          "properties": {
            "type": { "type": "string", "const": "wandb" },
            "wandb": {
              "type": "object",
              "properties": {
                "project": { "type": "string" },
                "name": { "type": ["string", "null"] },
                "entity": { "type": ["string", "null"] },
                "tags": { "type": "array", "items": { "type": "string" } }
              },
              "required": ["project"]
            }
          },
          "required": ["type", "wandb"]
        }
      },
      "seed": { "type": ["integer", "null"], "maximum": 2147483647, "minimum": 0 },
      "method": { "$ref": "#/$defs/FineTuneMethod" },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": ["model", "training_file"]
  },
  "DeleteFineTuningCheckpointPermissionResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "checkpoint.permission" },
      "deleted": { "type": "boolean" }
    },
    "required": ["id", "object", "deleted"]
  },
  "FineTuneDPOHyperparameters": {
    "type": "object",
    "properties": {
      "beta": {
        "default": "auto",
        "anyOf": [
          { "type": "string", "const": "auto" },
          { "type": "number", "maximum": 2, "exclusiveMinimum": 0 }
        ]
      },
      "batch_size": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "maximum": 256, "minimum": 1 }]
      },
      "learning_rate_multiplier": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "number", "exclusiveMinimum": 0 }]
      },
      "n_epochs": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "maximum": 50, "minimum": 1 }]
      }
    }
  },
  "FineTuneDPOMethod": {
    "type": "object",
    "properties": { "hyperparameters": { "$ref": "#/$defs/FineTuneDPOHyperparameters" } }
  },
  "FineTuneMethod": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "enum": ["supervised", "dpo", "reinforcement"] },
      "supervised": { "$ref": "#/$defs/FineTuneSupervisedMethod" },
      "dpo": { "$ref": "#/$defs/FineTuneDPOMethod" },
      "reinforcement": { "$ref": "#/$defs/FineTuneReinforcementMethod" }
    },
    "required": ["type"]
  },
  "FineTuneReinforcementHyperparameters": {
    "type": "object",
    "properties": {
      "batch_size": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "maximum": 256, "minimum": 1 }]
      },
      "learning_rate_multiplier": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "number", "exclusiveMinimum": 0 }]
      },
      "n_epochs": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "maximum": 50, "minimum": 1 }]
      },
      "reasoning_effort": {
        "type": "string",
        "enum": ["default", "low", "medium", "high"],
        "default": "default"
      },
      "compute_multiplier": {
        "default": "auto",
        "anyOf": [
          { "type": "string", "const": "auto" },
          { "type": "number", "maximum": 10, "exclusiveMinimum": 0.00001 }
        ]
      },
      "eval_interval": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "minimum": 1 }]
      },
      "eval_samples": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "minimum": 1 }]
      }
    }
  },
  "FineTuneReinforcementMethod": {
    "type": "object",
    "properties": {
      "grader": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/GraderStringCheck" },
          { "$ref": "#/$defs/GraderTextSimilarity" },
          { "$ref": "#/$defs/GraderPython" },
          { "$ref": "#/$defs/GraderScoreModel" },
          { "$ref": "#/$defs/GraderMulti" }
        ]
      },
      "hyperparameters": { "$ref": "#/$defs/FineTuneReinforcementHyperparameters" }
    },
    "required": ["grader"]
  },
  "FineTuneSupervisedHyperparameters": {
    "type": "object",
    "properties": {
      "batch_size": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "maximum": 256, "minimum": 1 }]
      },
      "learning_rate_multiplier": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "number", "exclusiveMinimum": 0 }]
      },
      "n_epochs": {
        "default": "auto",
        "anyOf": [{ "type": "string", "const": "auto" }, { "type": "integer", "maximum": 50, "minimum": 1 }]
      }
    }
  },
  "FineTuneSupervisedMethod": {
    "type": "object",
    "properties": { "hyperparameters": { "$ref": "#/$defs/FineTuneSupervisedHyperparameters" } }
  },
  "FineTuningCheckpointPermission": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "project_id": { "type": "string" },
      "object": { "type": "string", "const": "checkpoint.permission" }
    },
    "required": ["created_at", "id", "object", "project_id"]
  },
  "FineTuningIntegration": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "wandb" },
      "wandb": {
        "type": "object",
        "properties": {
          "project": { "type": "string" },
          "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "entity": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "tags": { "type": "array", "items": { "type": "string" } }
        },
        "required": ["project"]
      }
    },
    "required": ["type", "wandb"]
  },
  "FineTuningJob": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "error": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "code": { "type": "string" },
              "message": { "type": "string" },
              "param": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
            },
            "required": ["code", "message", "param"]
          },
          { "type": "null" }
        ]
      },
      "fine_tuned_model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "finished_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "hyperparameters": {
        "type": "object",
        "properties": {
          "batch_size": {
            "anyOf": [
              { "type": "string", "const": "auto" },
              { "type": "integer", "maximum": 256, "minimum": 1 },
              { "type": "null" }
            ]
          },
          "learning_rate_multiplier": {
            "default": "auto",
            "anyOf": [{ "type": "string", "const": "auto" }, { "type": "number", "exclusiveMinimum": 0 }]
          },
          "n_epochs": {
            "default": "auto",
            "anyOf": [
              { "type": "string", "const": "auto" },
              { "type": "integer", "maximum": 50, "minimum": 1 }
            ]
          }
        }
      },
      "model": { "type": "string" },
      "object": { "type": "string", "const": "fine_tuning.job" },
      "organization_id": { "type": "string" },
      "result_files": { "type": "array", "items": { "type": "string" } },
      "status": {
        "type": "string",
        "enum": ["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
      },
      "trained_tokens": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
      "training_file": { "type": "string" },
      "validation_file": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "integrations": {
        "anyOf": [
          { "type": "array", "maxItems": 5, "items": { "$ref": "#/$defs/FineTuningIntegration" } },
          { "type": "null" }
        ]
      },
      "seed": { "type": "integer" },
      "estimated_finish": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "method": { "$ref": "#/$defs/FineTuneMethod" },
      "metadata": { "$ref": "#/$defs/Metadata" }
    },
    "required": [
      "created_at",
      "error",
      "finished_at",
      "fine_tuned_model",
      "hyperparameters",
      "id",
      "model",
      "object",
      "organization_id",
      "result_files",
      "status",
      "trained_tokens",
      "training_file",
      "validation_file",
      "seed"
    ]
  },
  "FineTuningJobCheckpoint": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "fine_tuned_model_checkpoint": { "type": "string" },
      "step_number": { "type": "integer" },
      "metrics": {
        "type": "object",
        "properties": {
          "step": { "type": "number" },
          "train_loss": { "type": "number" },
          "train_mean_token_accuracy": { "type": "number" },
          "valid_loss": { "type": "number" },
          "valid_mean_token_accuracy": { "type": "number" },
          "full_valid_loss": { "type": "number" },
          "full_valid_mean_token_accuracy": { "type": "number" }
        }
      },
      "fine_tuning_job_id": { "type": "string" },
      "object": { "type": "string", "const": "fine_tuning.job.checkpoint" }
    },
    "required": [
      "created_at",
      "fine_tuning_job_id",
      "fine_tuned_model_checkpoint",
      "id",
      "metrics",
      "object",
      "step_number"
    ]
  },
  "FineTuningJobEvent": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "fine_tuning.job.event" },
      "id": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "level": { "type": "string", "enum": ["info", "warn", "error"] },
      "message": { "type": "string" },
      "type": { "type": "string", "enum": ["message", "metrics"] },
      "data": { "type": "object", "additionalProperties": true }
    },
    "required": ["id", "object", "created_at", "level", "message"]
  },
  "GraderMulti": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "multi", "default": "multi" },
      "name": { "type": "string" },
      "graders": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/GraderStringCheck" },
          { "$ref": "#/$defs/GraderTextSimilarity" },
          { "$ref": "#/$defs/GraderPython" },
          { "$ref": "#/$defs/GraderScoreModel" },
          { "$ref": "#/$defs/GraderLabelModel" }
        ]
      },
      "calculate_output": { "type": "string" }
    },
    "required": ["name", "type", "graders", "calculate_output"]
  },
  "GraderPython": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "python" },
      "name": { "type": "string" },
      "source": { "type": "string" },
      "image_tag": { "type": "string" }
    },
    "required": ["type", "name", "source"]
  },
  "GraderScoreModel": {
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
      "range": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }
    },
    "required": ["type", "name", "input", "model"]
  },
  "GraderTextSimilarity": {
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
      }
    },
    "required": ["type", "name", "input", "reference", "evaluation_metric"]
  },
  "ListFineTuningCheckpointPermissionResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/FineTuningCheckpointPermission" } },
      "object": { "type": "string", "const": "list" },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ListFineTuningJobCheckpointsResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/FineTuningJobCheckpoint" } },
      "object": { "type": "string", "const": "list" },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ListFineTuningJobEventsResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/FineTuningJobEvent" } },
      "object": { "type": "string", "const": "list" },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ListPaginatedFineTuningJobsResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/FineTuningJob" } },
      "has_more": { "type": "boolean" },
      "object": { "type": "string", "const": "list" }
    },
    "required": ["object", "data", "has_more"]
  },
  "RunGraderRequest": {
    "type": "object",
    "properties": {
      "grader": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/GraderStringCheck" },
          { "$ref": "#/$defs/GraderTextSimilarity" },
          { "$ref": "#/$defs/GraderPython" },
          { "$ref": "#/$defs/GraderScoreModel" },
          { "$ref": "#/$defs/GraderMulti" }
        ]
      },
      "item": { "type": "object", "additionalProperties": true },
      "model_sample": { "type": "string" }
    },
    "required": ["grader", "model_sample"]
  },
  "RunGraderResponse": {
    "type": "object",
    "properties": {
      "reward": { "type": "number" },
      "metadata": {
        "type": "object",
        "properties": {
          "name": { "type": "string" },
          "type": { "type": "string" },
          "errors": {
            "type": "object",
            "properties": {
              "formula_parse_error": { "type": "boolean" },
              "sample_parse_error": { "type": "boolean" },
              "truncated_observation_error": { "type": "boolean" },
              "unresponsive_reward_error": { "type": "boolean" },
              "invalid_variable_error": { "type": "boolean" },
              "other_error": { "type": "boolean" },
              "python_grader_server_error": { "type": "boolean" },
              "python_grader_server_error_type": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
              "python_grader_runtime_error": { "type": "boolean" },
              "python_grader_runtime_error_details": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
              "model_grader_server_error": { "type": "boolean" },
              "model_grader_refusal_error": { "type": "boolean" },
              "model_grader_parse_error": { "type": "boolean" },
              "model_grader_server_error_details": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
            },
            "required": [
              "formula_parse_error",
              "sample_parse_error",
              "truncated_observation_error",
              "unresponsive_reward_error",
              "invalid_variable_error",
              "other_error",
              "python_grader_server_error",
              "python_grader_server_error_type",
              "python_grader_runtime_error",
              "python_grader_runtime_error_details",
              "model_grader_server_error",
              "model_grader_refusal_error",
              "model_grader_parse_error",
              "model_grader_server_error_details"
            ]
          },
          "execution_time": { "type": "number" },
          "scores": { "type": "object", "additionalProperties": {} },
          "token_usage": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
          "sampled_model_name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
        },
        "required": [
          "name",
          "type",
          "errors",
          "execution_time",
          "scores",
          "token_usage",
          "sampled_model_name"
        ]
      },
      "sub_rewards": { "type": "object", "additionalProperties": {} },
      "model_grader_token_usage_per_model": { "type": "object", "additionalProperties": {} }
    },
    "required": ["reward", "metadata", "sub_rewards", "model_grader_token_usage_per_model"]
  },
  "ValidateGraderRequest": {
    "type": "object",
    "properties": {
      "grader": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/GraderStringCheck" },
          { "$ref": "#/$defs/GraderTextSimilarity" },
          { "$ref": "#/$defs/GraderPython" },
          { "$ref": "#/$defs/GraderScoreModel" },
          { "$ref": "#/$defs/GraderMulti" }
        ]
      }
    },
    "required": ["grader"]
  },
  "ValidateGraderResponse": {
    "type": "object",
    "properties": {
      "grader": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/GraderStringCheck" },
          { "$ref": "#/$defs/GraderTextSimilarity" },
          { "$ref": "#/$defs/GraderPython" },
          { "$ref": "#/$defs/GraderScoreModel" },
          { "$ref": "#/$defs/GraderMulti" }
        ]
      }
    }
  }
};
