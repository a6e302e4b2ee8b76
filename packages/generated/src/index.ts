export { createClient } from './client.ts';
export { ApiError, isApiError } from './errors/api-error.ts';
export { ConnectionError, isConnectionError } from './errors/connection-error.ts';
export { isNotSupportedError, NotSupportedError } from './errors/not-supported-error.ts';
export { isTimeoutError, TimeoutError } from './errors/timeout-error.ts';
export { isUnspoolError } from './errors/unspool-error.ts';
export { isWebhookError, WebhookError } from './errors/webhook-error.ts';
export { createDebugHooks } from './debug-hooks.ts';
export { httpInfo } from './http-info.ts';
export { readRateLimits } from './rate-limits.ts';
export { completionText } from './readers/completion-text.ts';
export { decodeEmbedding } from './readers/decode-embedding.ts';
export { functionCalls } from './readers/function-calls.ts';
export { isFlagged } from './readers/is-flagged.ts';
export { outputText } from './readers/output-text.ts';
export { parseJsonl } from './readers/parse-jsonl.ts';
export { unwrapWebhook } from './readers/unwrap-webhook.ts';
export { expandParams } from './transport/expand-params.ts';

export type { BinaryAnswer } from './answers/read-binary.ts';
export type { ListPage, PageItem, PagePromise } from './answers/request-pages.ts';
export type {
  AnswerContext,
  BodyContext,
  Call,
  CallFacts,
  EncodeBody,
  EncodedBody,
  FetchBody,
  OpenAttempt,
  ReadAnswer,
} from './call.ts';
export type {
  Client,
  DialectOf,
  OpenAiClientOptions,
  ProviderClientOptions,
  Served,
  ServedBy,
  ServedByProvider,
  TransportOptions,
} from './client.ts';
export type { Dialect, OpenAnswer, OpenRequest, ReceivedIn, SentIn } from './dialect.ts';
export type { ErrorReport } from './errors/create-reported-error.ts';
export type { WebhookErrorCode } from './errors/webhook-error.ts';
export type { Area } from './gen/area.ts';
export type { HookAttempt, HookFailure, Hooks, HookRequest, HookResponse, HookRetry } from './hooks.ts';
export type { HttpInfo } from './http-info.ts';
export type { NoParams } from './no-params.ts';
export type { OpenAiOptions } from './openai-provider.ts';
export type { ApiKey } from './provider-parts/api-key.ts';
export type { ExpandedParams, ExpandParams, Operation, OperationStream, Pagination } from './operation.ts';
export type {
  AuthorizeContext,
  DialectSpokenBy,
  ErrorDetails,
  HeaderValues,
  OpenRealtime,
  Provider,
  RealtimeCredentials,
  RealtimeEndpoint,
  RealtimeQuirks,
  RealtimeTarget,
  RequestToAuthorize,
  RoutedRequest,
  StreamQuirks,
  UnsupportedBy,
} from './provider.ts';
export type { RateLimit, RateLimits } from './rate-limits.ts';
export type { WebhookDelivery, WebhookOptions } from './readers/unwrap-webhook.ts';
export type { RequestOptions } from './request-options.ts';
export type { Clock, StopTimer } from './transport/clock.ts';
export type { ByteStream, Uploadable, UploadContent, UploadFile } from './uploadable.ts';
