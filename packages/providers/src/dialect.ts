export type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatDelta,
  ChatDialect,
  ChatExtras,
  ChatFinishReason,
  ChatMessage,
  ChatParams,
  ChatRequestMessage,
  ChatTool,
  ChatUsage,
} from './dialect/chat-dialect.ts';
export type {
  ProviderResponse,
  ResponseParams,
  ResponsesDialect,
  ResponsesExtras,
} from './dialect/responses-dialect.ts';
