import type { CreateResponse, InputItem } from '@unspool/generated/responses';
import { isJsonSchema, isObject, type JsonSchema } from '../model/json-schema.ts';
import type { FunctionChoice, FunctionResult, OfferedFunction, Prompt } from '../model/prompt.ts';
import { countTokens } from '../model/split-tokens.ts';

/**
 * What a request for a response asks.
 *
 * @param history items of the responses before it, oldest first
 */
export function readResponsePrompt(request: CreateResponse, history: readonly InputItem[]): Prompt {
  const items = [...history, ...toInputItems(request)];
  const asked = items.findLast((item) => 'role' in item && item.role === 'user');
  return {
    text: asked === undefined ? '' : textOf(asked),
    attachments: asked === undefined ? 0 : countAttachments(asked),
    functionResults: readResults(items),
    functions: readFunctions(request),
    functionChoice: readChoice(request.tool_choice),
    answerSchema: readAnswerSchema(request.text?.format),
    maxTokens: request.max_output_tokens ?? Infinity,
    stop: [],
    inputTokens: items.reduce(
      (sum, item) => sum + countTokens(textOf(item)) + 3,
      countTokens(request.instructions ?? ''),
    ),
  };
}

/** The input as items: a plain text is one message of the user. */
export function toInputItems({ input }: CreateResponse): readonly InputItem[] {
  if (typeof input === 'string') {
    return [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: input }] }];
  }
  // An item of an output that is sent back is the same item, with members that no input needs.
  return (input ?? []) as readonly InputItem[];
}

function textOf(item: InputItem): string {
  if ('content' in item) return contentText(item.content);
  return 'output' in item ? contentText(item.output) : '';
}

/** The text of a text or of a list of parts, whatever kinds of parts there are. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  const parts: unknown[] = Array.isArray(content) ? content : [];
  return parts.map((part) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}

function countAttachments(item: InputItem): number {
  if (!('content' in item) || !Array.isArray(item.content)) return 0;
  const parts: readonly unknown[] = item.content;
  return parts.filter((part) => isObject(part) && part['type'] !== 'input_text').length;
}

function readResults(items: readonly InputItem[]): FunctionResult[] {
  const names = new Map(
    items.flatMap((item) => (item.type === 'function_call' ? [[item.call_id, item.name] as const] : [])),
  );
  const end = items.findLastIndex((item) => item.type !== 'function_call_output') + 1;
  return items
    .slice(end)
    .flatMap((item) =>
      item.type === 'function_call_output'
        ? [{ name: item.name ?? names.get(item.call_id ?? ''), output: contentText(item.output) }]
        : [],
    );
}

function readFunctions({ tools }: CreateResponse): OfferedFunction[] {
  return (tools ?? []).flatMap((tool) =>
    tool.type === 'function' ? [{ name: tool.name, parameters: tool.parameters ?? { type: 'object' } }] : [],
  );
}

function readChoice(choice: CreateResponse['tool_choice']): FunctionChoice {
  if (choice === undefined || typeof choice === 'string') return choice ?? 'auto';
  if (choice.type === 'function') return { name: choice.name };
  return choice.type === 'allowed_tools' ? choice.mode : 'auto';
}

function readAnswerSchema(format: NonNullable<CreateResponse['text']>['format']): JsonSchema | undefined {
  if (format === undefined || format.type === 'text') return undefined;
  if (format.type === 'json_schema' && isJsonSchema(format.schema)) return format.schema;
  return { type: 'object', properties: { answer: { type: 'string' } } };
}
