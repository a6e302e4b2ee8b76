// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  ChatCompletionTool,
  EasyInputMessage,
  EvalApiError,
  EvalItem,
  GraderLabelModel,
  GraderStringCheck,
  Metadata,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatText,
  TextResponseFormatConfiguration,
  Tool,
} from '../vocabulary.ts';

export interface CreateEvalCompletionsRunDataSource {
  type: 'completions';
  input_messages?:
    | { type: 'template'; template: (EasyInputMessage | EvalItem)[] }
    | { type: 'item_reference'; item_reference: string }
    | undefined;
  sampling_params?: {
    reasoning_effort?: ReasoningEffort | undefined;
    /** @default 1 */
    temperature?: number | undefined;
    max_completion_tokens?: number | undefined;
    /** @default 1 */
    top_p?: number | undefined;
    /** @default 42 */
    seed?: number | undefined;
    response_format?: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | undefined;
    tools?: ChatCompletionTool[] | undefined;
  } | undefined;
  model?: string | undefined;
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource;
}

export interface CreateEvalCustomDataSourceConfig {
  type: 'custom';
  item_schema: Record<string, unknown>;
  /** @default false */
  include_sample_schema?: boolean | undefined;
}

export type CreateEvalItem = { role: string; content: string } | EvalItem;

export interface CreateEvalJsonlRunDataSource {
  type: 'jsonl';
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource;
}

export interface CreateEvalLabelModelGrader {
  type: 'label_model';
  name: string;
  model: string;
  input: readonly CreateEvalItem[];
  labels: readonly string[];
  passing_labels: readonly string[];
}

export interface CreateEvalLogsDataSourceConfig {
  type: 'logs';
  metadata?: Record<string, unknown> | undefined;
}

export interface CreateEvalRequest {
  name?: string | undefined;
  metadata?: Metadata | undefined;
  data_source_config:
    | CreateEvalCustomDataSourceConfig
    | CreateEvalLogsDataSourceConfig
    | CreateEvalStoredCompletionsDataSourceConfig;
  testing_criteria: readonly (
    | CreateEvalLabelModelGrader
    | EvalGraderStringCheck
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[];
}

export interface CreateEvalResponsesRunDataSource {
  type: 'responses';
  input_messages?:
    | { type: 'template'; template: ({ role: string; content: string } | EvalItem)[] }
    | { type: 'item_reference'; item_reference: string }
    | undefined;
  sampling_params?: {
    reasoning_effort?: ReasoningEffort | undefined;
    /** @default 1 */
    temperature?: number | undefined;
    max_completion_tokens?: number | undefined;
    /** @default 1 */
    top_p?: number | undefined;
    /** @default 42 */
    seed?: number | undefined;
    tools?: Tool[] | undefined;
    text?: { format?: TextResponseFormatConfiguration | undefined } | undefined;
  } | undefined;
  model?: string | undefined;
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource;
}

export interface CreateEvalRunRequest {
  name?: string | undefined;
  metadata?: Metadata | undefined;
  data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource;
}

/** @deprecated */
export interface CreateEvalStoredCompletionsDataSourceConfig {
  type: 'stored_completions';
  metadata?: Record<string, unknown> | undefined;
}

export interface DeleteEvalResponse {
  object: string;
  deleted: boolean;
  eval_id: string;
}

export interface DeleteEvalRunResponse {
  object?: string | undefined;
  deleted?: boolean | undefined;
  run_id?: string | undefined;
}

export interface Eval {
  object: 'eval';
  id: string;
  name: string;
  data_source_config: EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig;
  testing_criteria: (
    | EvalGraderLabelModel
    | EvalGraderStringCheck
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[];
  /** Unix time in seconds. */
  created_at: number;
  metadata: Metadata;
}

export interface EvalCustomDataSourceConfig {
  type: 'custom';
  schema: Record<string, unknown>;
}

export type EvalGraderLabelModel = GraderLabelModel;

export interface EvalGraderPython {
  type: 'python';
  name: string;
  source: string;
  image_tag?: string | undefined;
  pass_threshold?: number | undefined;
}

export interface EvalGraderScoreModel {
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
  pass_threshold?: number | undefined;
}

export type EvalGraderStringCheck = GraderStringCheck;

export interface EvalGraderTextSimilarity {
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
  pass_threshold: number;
}

export interface EvalJsonlFileContentSource {
  type: 'file_content';
  content: { item: Record<string, unknown>; sample?: Record<string, unknown> | undefined }[];
}

export interface EvalJsonlFileIdSource {
  type: 'file_id';
  id: string;
}

export interface EvalList {
  object: 'list';
  data: Eval[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface EvalLogsDataSourceConfig {
  type: 'logs';
  metadata?: Metadata | undefined;
  schema: Record<string, unknown>;
}

export interface EvalResponsesSource {
  type: 'responses';
  metadata?: Record<string, unknown> | null | undefined;
  model?: string | null | undefined;
  instructions_search?: string | null | undefined;
  /** Integer, at least 0. */
  created_after?: number | null | undefined;
  /** Integer, at least 0. */
  created_before?: number | null | undefined;
  reasoning_effort?: ReasoningEffort | null | undefined;
  temperature?: number | null | undefined;
  top_p?: number | null | undefined;
  users?: string[] | null | undefined;
  tools?: string[] | null | undefined;
}

export interface EvalRun {
  object: 'eval.run';
  id: string;
  eval_id: string;
  status: string;
  model: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  /** URL. */
  report_url: string;
  result_counts: { total: number; errored: number; failed: number; passed: number };
  per_model_usage: {
    model_name: string;
    invocation_count: number;
    prompt_tokens: number;
    completion_tokens: number;
    total_tokens: number;
    cached_tokens: number;
  }[];
  per_testing_criteria_results: { testing_criteria: string; passed: number; failed: number }[];
  data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource;
  metadata: Metadata;
  error: EvalApiError;
}

export interface EvalRunList {
  object: 'list';
  data: EvalRun[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface EvalRunOutputItem {
  object: 'eval.run.output_item';
  id: string;
  run_id: string;
  eval_id: string;
  /** Unix time in seconds. */
  created_at: number;
  status: string;
  datasource_item_id: number;
  datasource_item: Record<string, unknown>;
  results: EvalRunOutputItemResult[];
  sample: {
    input: { role: string; content: string }[];
    output: { role?: string | undefined; content?: string | undefined }[];
    finish_reason: string;
    model: string;
    usage: { total_tokens: number; completion_tokens: number; prompt_tokens: number; cached_tokens: number };
    error: EvalApiError;
    temperature: number;
    max_completion_tokens: number;
    top_p: number;
    seed: number;
  };
}

export interface EvalRunOutputItemList {
  object: 'list';
  data: EvalRunOutputItem[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface EvalRunOutputItemResult {
  name: string;
  type?: string | undefined;
  score: number;
  passed: boolean;
  sample?: Record<string, unknown> | null | undefined;
  [name: string]: unknown;
}

/** @deprecated */
export interface EvalStoredCompletionsDataSourceConfig {
  type: 'stored_completions';
  metadata?: Metadata | undefined;
  schema: Record<string, unknown>;
}

export interface EvalStoredCompletionsSource {
  type: 'stored_completions';
  metadata?: Metadata | undefined;
  model?: string | null | undefined;
  created_after?: number | null | undefined;
  created_before?: number | null | undefined;
  limit?: number | null | undefined;
}
