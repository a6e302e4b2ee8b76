// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Metadata } from '../vocabulary.ts';

export interface Batch {
  id: string;
  object: 'batch';
  endpoint: string;
  model?: string | undefined;
  errors?: { object?: string | undefined; data?: BatchError[] | undefined } | undefined;
  input_file_id: string;
  completion_window: string;
  status: 'validating' | 'failed' | 'in_progress' | 'finalizing' | 'completed' | 'expired' | 'cancelling' | 'cancelled';
  output_file_id?: string | undefined;
  error_file_id?: string | undefined;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  in_progress_at?: number | undefined;
  /** Unix time in seconds. */
  expires_at?: number | undefined;
  /** Unix time in seconds. */
  finalizing_at?: number | undefined;
  /** Unix time in seconds. */
  completed_at?: number | undefined;
  /** Unix time in seconds. */
  failed_at?: number | undefined;
  /** Unix time in seconds. */
  expired_at?: number | undefined;
  /** Unix time in seconds. */
  cancelling_at?: number | undefined;
  /** Unix time in seconds. */
  cancelled_at?: number | undefined;
  request_counts?: BatchRequestCounts | undefined;
  usage?: {
    input_tokens: number;
    input_tokens_details: { cached_tokens: number };
    output_tokens: number;
    output_tokens_details: { reasoning_tokens: number };
    total_tokens: number;
  } | undefined;
  metadata?: Metadata | undefined;
}

export interface BatchError {
  code?: string | undefined;
  message?: string | undefined;
  param?: string | null | undefined;
  line?: number | null | undefined;
}

export interface BatchFileExpirationAfter {
  anchor: 'created_at';
  /**
   * Seconds that it lives.
   * Integer, 3600 to 2592000.
   */
  seconds: number;
}

export interface BatchRequestCounts {
  total: number;
  completed: number;
  failed: number;
}

export interface CreateBatchRequest {
  /** Uploaded JSONL file with one request a line; its purpose is `batch`. */
  input_file_id: string;
  /** Where all requests of the file go. */
  endpoint:
    | '/v1/responses'
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos';
  completion_window: '24h';
  /** Your own keys and values, kept with it. */
  metadata?: Metadata | undefined;
  /** When the files with the results expire. */
  output_expires_after?: BatchFileExpirationAfter | undefined;
}

export interface ListBatchesResponse {
  data: Batch[];
  first_id?: string | undefined;
  last_id?: string | undefined;
  has_more: boolean;
  object: 'list';
}
