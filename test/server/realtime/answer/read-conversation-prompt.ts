import type { RealtimeConversationItem, RealtimeResponseCreateParams } from '@unspool/generated/realtime';
import type { FunctionChoice, FunctionResult, OfferedFunction, Prompt } from '../../model/prompt.ts';
import { countTokens } from '../../model/split-tokens.ts';
import type { ConversationEntry } from '../conversation/conversation.ts';
import type { ConversationSession } from '../session/session.ts';

/** The settings of one answer: those of the session, as far as `response.create` does not bring its own. */
export type AnswerSettings = Pick<
  RealtimeResponseCreateParams,
  'audio' | 'instructions' | 'max_output_tokens' | 'metadata' | 'output_modalities' | 'tool_choice' | 'tools'
>;

/** Puts the settings of one answer over those of the session. */
export function readSettings(session: ConversationSession, params: RealtimeResponseCreateParams): AnswerSettings {
  const { audio, instructions, max_output_tokens, output_modalities, tool_choice, tools } = { ...session, ...params };
  return {
    audio: { ...session.audio, ...audio },
    instructions,
    max_output_tokens,
    metadata: params.metadata,
    output_modalities,
    tool_choice,
    tools,
  };
}

/** What the items of a conversation ask. */
export function readConversationPrompt(entries: readonly ConversationEntry[], settings: AnswerSettings): Prompt {
  const asked = entries.findLast(({ item }) => item.type === 'message' && item.role === 'user');
  const { max_output_tokens: most, instructions } = settings;
  return {
    text: asked === undefined ? '' : textOf(asked),
    attachments:
      asked?.item.type === 'message' ? asked.item.content.filter(({ type }) => type === 'input_image').length : 0,
    functionResults: readResults(entries.map(({ item }) => item)),
    functions: readFunctions(settings),
    functionChoice: readChoice(settings),
    answerSchema: undefined,
    maxTokens: typeof most === 'number' ? most : Infinity,
    stop: [],
    inputTokens: entries.reduce((sum, entry) => sum + countTokens(textOf(entry)) + 3, countTokens(instructions ?? '')),
  };
}

/** What an item says, or what its audio is taken to say. */
export function textOf({ item, heard }: ConversationEntry): string {
  if (item.type === 'function_call_output') return item.output;
  if (item.type !== 'message') return '';
  const parts: readonly { text?: string | undefined; transcript?: string | null | undefined }[] = item.content;
  return [...parts.map(({ text, transcript }) => text ?? transcript ?? ''), heard ?? ''].filter(Boolean).join(' ');
}

function readResults(items: readonly RealtimeConversationItem[]): FunctionResult[] {
  const names = new Map(
    items.flatMap((item) => (item.type === 'function_call' ? [[item.call_id, item.name] as const] : [])),
  );
  const end = items.findLastIndex(({ type }) => type !== 'function_call_output') + 1;
  return items
    .slice(end)
    .flatMap((item) =>
      item.type === 'function_call_output' ? [{ name: names.get(item.call_id), output: item.output }] : [],
    );
}

function readFunctions({ tools }: AnswerSettings): OfferedFunction[] {
  return (tools ?? []).flatMap((tool) =>
    tool.type === 'function' && tool.name !== undefined
      ? [{ name: tool.name, parameters: tool.parameters ?? { type: 'object' } }]
      : [],
  );
}

function readChoice({ tool_choice: choice }: AnswerSettings): FunctionChoice {
  if (choice === undefined || typeof choice === 'string') return choice ?? 'auto';
  return choice.type === 'function' ? { name: choice.name } : 'auto';
}
