// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface WebhookBatchCancelled {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'batch.cancelled';
}

export interface WebhookBatchCompleted {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'batch.completed';
}

export interface WebhookBatchExpired {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'batch.expired';
}

export interface WebhookBatchFailed {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'batch.failed';
}

export interface WebhookEvalRunCanceled {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'eval.run.canceled';
}

export interface WebhookEvalRunFailed {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'eval.run.failed';
}

export interface WebhookEvalRunSucceeded {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'eval.run.succeeded';
}

export type WebhookEvent =
  | WebhookBatchCancelled
  | WebhookBatchCompleted
  | WebhookBatchExpired
  | WebhookBatchFailed
  | WebhookEvalRunCanceled
  | WebhookEvalRunFailed
  | WebhookEvalRunSucceeded
  | WebhookFineTuningJobCancelled
  | WebhookFineTuningJobFailed
  | WebhookFineTuningJobSucceeded
  | WebhookLiveCallIncoming
  | WebhookRealtimeCallIncoming
  | WebhookResponseCancelled
  | WebhookResponseCompleted
  | WebhookResponseFailed
  | WebhookResponseIncomplete;

export interface WebhookFineTuningJobCancelled {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'fine_tuning.job.cancelled';
}

export interface WebhookFineTuningJobFailed {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'fine_tuning.job.failed';
}

export interface WebhookFineTuningJobSucceeded {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'fine_tuning.job.succeeded';
}

export interface WebhookLiveCallIncoming {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { session_id: string; sip_headers: { name: string; value: string }[] };
  object?: 'event' | undefined;
  type: 'live.call.incoming';
}

export interface WebhookRealtimeCallIncoming {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { call_id: string; sip_headers: { name: string; value: string }[] };
  object?: 'event' | undefined;
  type: 'realtime.call.incoming';
}

export interface WebhookResponseCancelled {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'response.cancelled';
}

export interface WebhookResponseCompleted {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'response.completed';
}

export interface WebhookResponseFailed {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'response.failed';
}

export interface WebhookResponseIncomplete {
  /** Unix time in seconds. */
  created_at: number;
  id: string;
  data: { id: string };
  object?: 'event' | undefined;
  type: 'response.incomplete';
}
