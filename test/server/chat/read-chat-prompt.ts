import type { ChatCompletionRequestMessage, CreateChatCompletionRequest } from '@unspool/generated/chat';
import { isJsonSchema, isObject, type JsonSchema } from '../model/json-schema.ts';
import type { FunctionChoice, FunctionResult, OfferedFunction, Prompt } from '../model/prompt.ts';
import { countTokens } from '../model/split-tokens.ts';

/** What a chat completion request asks. */
export function readChatPrompt(request: CreateChatCompletionRequest): Prompt {
  const { messages } = request;
  const asked = messages.findLast(({ role }) => role === 'user');
  return {
    text: asked === undefined ? '' : textOf(asked),
    attachments: asked === undefined ? 0 : countAttachments(asked),
    functionResults: readResults(messages),
    functions: readFunctions(request),
    functionChoice: readChoice(request.tool_choice),
    answerSchema: readAnswerSchema(request.response_format),
    maxTokens: request.max_completion_tokens ?? request.max_tokens ?? Infinity,
    stop: [request.stop ?? []].flat(),
    inputTokens: messages.reduce((sum, message) => sum + countTokens(textOf(message)) + 3, 3),
  };
}

function textOf({ content }: ChatCompletionRequestMessage): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('');
}

function countAttachments({ content }: ChatCompletionRequestMessage): number {
  return Array.isArray(content) ? content.filter(({ type }) => type !== 'text').length : 0;
}

function readResults(messages: readonly ChatCompletionRequestMessage[]): FunctionResult[] {
  const names = new Map(
    messages
      .flatMap((message) => (message.role === 'assistant' ? (message.tool_calls ?? []) : []))
      .map((call) => [call.id, nameOf(call)]),
  );
  const end = messages.findLastIndex(({ role }) => role !== 'tool') + 1;
  return messages
    .slice(end)
    .flatMap((message) =>
      message.role === 'tool' ? [{ name: names.get(message.tool_call_id), output: textOf(message) }] : [],
    );
}

function nameOf(call: { function: { name: string } } | { custom: { name: string } }): string {
  return 'function' in call ? call.function.name : call.custom.name;
}

function readFunctions({ tools }: CreateChatCompletionRequest): OfferedFunction[] {
  return (tools ?? []).flatMap((tool) =>
    tool.type === 'function' ? [{ name: tool.function.name, parameters: parametersOf(tool.function) }] : [],
  );
}

function parametersOf({ parameters }: { parameters?: unknown }): JsonSchema {
  return isJsonSchema(parameters) ? parameters : { type: 'object' };
}

function readChoice(choice: CreateChatCompletionRequest['tool_choice']): FunctionChoice {
  if (choice === undefined || typeof choice === 'string') return choice ?? 'auto';
  if (choice.type === 'function') return { name: choice.function.name };
  return choice.type === 'allowed_tools' ? choice.allowed_tools.mode : 'auto';
}

function readAnswerSchema(format: CreateChatCompletionRequest['response_format']): JsonSchema | undefined {
  if (format === undefined || format.type === 'text') return undefined;
  if (format.type === 'json_schema' && isObject(format.json_schema.schema)) return format.json_schema.schema;
  return { type: 'object', properties: { answer: { type: 'string' } } };
}
