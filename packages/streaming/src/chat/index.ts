export { accumulateChatCompletion } from './accumulate-chat-completion.ts';
export { chatCompletionStream } from './chat-completion-stream.ts';
export { streamChatCompletion } from './stream-chat-completion.ts';

export type { ChatCompletionState } from './chat-completion-state.ts';
export type { ChatCompletion, ChatCompletionChunk } from './chat-completion-types.ts';
export type { ChatCompletionStream } from './stream-chat-completion.ts';
export type { StreamOptions } from '../stream-options.ts';
export type { StreamKind } from '../accumulation.ts';
