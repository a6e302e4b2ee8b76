import type { MessageObject, RunObject } from '@unspool/generated/assistants';
import { isJsonSchema, isObject, type JsonSchema } from '../model/json-schema.ts';
import type { FunctionChoice, FunctionResult, OfferedFunction, Prompt } from '../model/prompt.ts';
import { countTokens } from '../model/split-tokens.ts';

/**
 * What a run asks of the model.
 *
 * @param messages of its thread, oldest first
 * @param functionResults what the functions gave that the run waited for
 */
export function readRunPrompt(
  run: RunObject,
  messages: readonly MessageObject[],
  functionResults: readonly FunctionResult[],
): Prompt {
  const asked = messages.findLast(({ role }) => role === 'user');
  return {
    text: asked === undefined ? '' : textOf(asked),
    attachments: asked === undefined ? 0 : countAttachments(asked),
    functionResults,
    functions: readFunctions(run),
    functionChoice: readChoice(run.tool_choice),
    answerSchema: readAnswerSchema(run.response_format),
    maxTokens: run.max_completion_tokens ?? Infinity,
    stop: [],
    inputTokens: messages.reduce(
      (sum, message) => sum + countTokens(textOf(message)) + 3,
      countTokens(run.instructions),
    ),
  };
}

function textOf({ content }: MessageObject): string {
  return content.map((part) => (part.type === 'text' ? part.text.value : '')).join('');
}

function countAttachments({ content, attachments }: MessageObject): number {
  return content.filter(({ type }) => type !== 'text').length + (attachments ?? []).length;
}

function readFunctions({ tools }: RunObject): OfferedFunction[] {
  return tools.flatMap((tool) => {
    if (tool.type !== 'function') return [];
    const { name, parameters } = tool.function;
    return [{ name, parameters: isJsonSchema(parameters) ? parameters : { type: 'object' } }];
  });
}

function readChoice(choice: RunObject['tool_choice']): FunctionChoice {
  if (choice === null || typeof choice === 'string') return choice ?? 'auto';
  return choice.function === undefined ? 'auto' : { name: choice.function.name };
}

function readAnswerSchema(format: RunObject['response_format']): JsonSchema | undefined {
  if (format === null || format === 'auto' || format.type === 'text') return undefined;
  if (format.type === 'json_schema' && isObject(format.json_schema.schema)) return format.json_schema.schema;
  return { type: 'object', properties: { answer: { type: 'string' } } };
}
