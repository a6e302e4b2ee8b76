// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { EvalItem, GraderLabelModel, GraderStringCheck, Metadata, ReasoningEffort } from '../vocabulary.ts';

export interface CreateFineTuningCheckpointPermissionRequest {
  project_ids: readonly string[];
}

export interface CreateFineTuningJobRequest {
  model: 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini' | (string & {});
  training_file: string;
  /** @deprecated */
  hyperparameters?: {
    /** @default 'auto' */
    batch_size?: 'auto' | number | undefined;
    /** @default 'auto' */
    learning_rate_multiplier?: 'auto' | number | undefined;
    /** @default 'auto' */
    n_epochs?: 'auto' | number | undefined;
  } | undefined;
  /** 1 to 64 characters. */
  suffix?: string | null | undefined;
  validation_file?: string | null | undefined;
  integrations?: readonly {
    type: 'wandb';
    wandb: {
      project: string;
      name?: string | null | undefined;
      entity?: string | null | undefined;
      tags?: readonly string[] | undefined;
    };
  }[] | null | undefined;
  /** Integer, 0 to 2147483647. */
  seed?: number | null | undefined;
  method?: FineTuneMethod | undefined;
  metadata?: Metadata | undefined;
}

export interface DeleteFineTuningCheckpointPermissionResponse {
  id: string;
  object: 'checkpoint.permission';
  deleted: boolean;
}

export interface FineTuneDPOHyperparameters {
  /** @default 'auto' */
  beta?: 'auto' | number | undefined;
  /** @default 'auto' */
  batch_size?: 'auto' | number | undefined;
  /** @default 'auto' */
  learning_rate_multiplier?: 'auto' | number | undefined;
  /** @default 'auto' */
  n_epochs?: 'auto' | number | undefined;
}

export interface FineTuneDPOMethod {
  hyperparameters?: FineTuneDPOHyperparameters | undefined;
}

export interface FineTuneMethod {
  type: 'supervised' | 'dpo' | 'reinforcement';
  supervised?: FineTuneSupervisedMethod | undefined;
  dpo?: FineTuneDPOMethod | undefined;
  reinforcement?: FineTuneReinforcementMethod | undefined;
}

export interface FineTuneReinforcementHyperparameters {
  /** @default 'auto' */
  batch_size?: 'auto' | number | undefined;
  /** @default 'auto' */
  learning_rate_multiplier?: 'auto' | number | undefined;
  /** @default 'auto' */
  n_epochs?: 'auto' | number | undefined;
  /** @default 'default' */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high' | undefined;
  /** @default 'auto' */
  compute_multiplier?: 'auto' | number | undefined;
  /** @default 'auto' */
  eval_interval?: 'auto' | number | undefined;
  /** @default 'auto' */
  eval_samples?: 'auto' | number | undefined;
}

export interface FineTuneReinforcementMethod {
  grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti;
  hyperparameters?: FineTuneReinforcementHyperparameters | undefined;
}

export interface FineTuneSupervisedHyperparameters {
  /** @default 'auto' */
  batch_size?: 'auto' | number | undefined;
  /** @default 'auto' */
  learning_rate_multiplier?: 'auto' | number | undefined;
  /** @default 'auto' */
  n_epochs?: 'auto' | number | undefined;
}

export interface FineTuneSupervisedMethod {
  hyperparameters?: FineTuneSupervisedHyperparameters | undefined;
}

export interface FineTuningCheckpointPermission {
  id: string;
  /** Unix time in seconds. */
  created_at: number;
  project_id: string;
  object: 'checkpoint.permission';
}

export interface FineTuningIntegration {
  type: 'wandb';
  wandb: {
    project: string;
    name?: string | null | undefined;
    entity?: string | null | undefined;
    tags?: string[] | undefined;
  };
}

export interface FineTuningJob {
  id: string;
  /** Unix time in seconds. */
  created_at: number;
  error: { code: string; message: string; param: string | null } | null;
  fine_tuned_model: string | null;
  /** Unix time in seconds. */
  finished_at: number | null;
  hyperparameters: {
    batch_size?: 'auto' | number | null | undefined;
    /** @default 'auto' */
    learning_rate_multiplier?: 'auto' | number | undefined;
    /** @default 'auto' */
    n_epochs?: 'auto' | number | undefined;
  };
  model: string;
  object: 'fine_tuning.job';
  organization_id: string;
  result_files: string[];
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  trained_tokens: number | null;
  training_file: string;
  validation_file: string | null;
  /** At most 5 items. */
  integrations?: FineTuningIntegration[] | null | undefined;
  seed: number;
  /** Unix time in seconds. */
  estimated_finish?: number | null | undefined;
  method?: FineTuneMethod | undefined;
  metadata?: Metadata | undefined;
}

export interface FineTuningJobCheckpoint {
  id: string;
  /** Unix time in seconds. */
  created_at: number;
  fine_tuned_model_checkpoint: string;
  step_number: number;
  metrics: {
    step?: number | undefined;
    train_loss?: number | undefined;
    train_mean_token_accuracy?: number | undefined;
    valid_loss?: number | undefined;
    valid_mean_token_accuracy?: number | undefined;
    full_valid_loss?: number | undefined;
    full_valid_mean_token_accuracy?: number | undefined;
  };
  fine_tuning_job_id: string;
  object: 'fine_tuning.job.checkpoint';
}

export interface FineTuningJobEvent {
  object: 'fine_tuning.job.event';
  id: string;
  /** Unix time in seconds. */
  created_at: number;
  level: 'info' | 'warn' | 'error';
  message: string;
  type?: 'message' | 'metrics' | undefined;
  data?: Record<string, unknown> | undefined;
}

export interface GraderMulti {
  type: 'multi';
  name: string;
  graders: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel;
  calculate_output: string;
}

export interface GraderPython {
  type: 'python';
  name: string;
  source: string;
  image_tag?: string | undefined;
}

export interface GraderScoreModel {
  type: 'score_model';
  name: string;
  model: string;
  sampling_params?: {
    seed?: number | null | undefined;
    /** @default 1 */
    top_p?: number | null | undefined;
    temperature?: number | null | undefined;
    /** Integer, at least 1. */
    max_completions_tokens?: number | null | undefined;
    reasoning_effort?: ReasoningEffort | undefined;
  } | undefined;
  input: EvalItem[];
  /** Exactly 2 items. */
  range?: number[] | undefined;
}

export interface GraderTextSimilarity {
  type: 'text_similarity';
  name: string;
  input: string;
  reference: string;
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l';
}

export interface ListFineTuningCheckpointPermissionResponse {
  data: FineTuningCheckpointPermission[];
  object: 'list';
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ListFineTuningJobCheckpointsResponse {
  data: FineTuningJobCheckpoint[];
  object: 'list';
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ListFineTuningJobEventsResponse {
  data: FineTuningJobEvent[];
  object: 'list';
  has_more: boolean;
}

export interface ListPaginatedFineTuningJobsResponse {
  data: FineTuningJob[];
  has_more: boolean;
  object: 'list';
}

export interface RunGraderRequest {
  grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti;
  item?: Record<string, unknown> | undefined;
  model_sample: string;
}

export interface RunGraderResponse {
  reward: number;
  metadata: {
    name: string;
    type: string;
    errors: {
      formula_parse_error: boolean;
      sample_parse_error: boolean;
      truncated_observation_error: boolean;
      unresponsive_reward_error: boolean;
      invalid_variable_error: boolean;
      other_error: boolean;
      python_grader_server_error: boolean;
      python_grader_server_error_type: string | null;
      python_grader_runtime_error: boolean;
      python_grader_runtime_error_details: string | null;
      model_grader_server_error: boolean;
      model_grader_refusal_error: boolean;
      model_grader_parse_error: boolean;
      model_grader_server_error_details: string | null;
    };
    execution_time: number;
    scores: Record<string, unknown>;
    token_usage: number | null;
    sampled_model_name: string | null;
  };
  sub_rewards: Record<string, unknown>;
  model_grader_token_usage_per_model: Record<string, unknown>;
}

export interface ValidateGraderRequest {
  grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti;
}

export interface ValidateGraderResponse {
  grader?: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti | undefined;
}
