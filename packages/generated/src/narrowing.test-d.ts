import { expectTypeOf, test } from 'vitest';
import type { Client } from './client.ts';
import { createTranscription, createTranslation } from './gen/audio/index.ts';
import type {
  CreateTranscriptionResponseDiarizedJson,
  CreateTranscriptionResponseJson,
  CreateTranscriptionResponseVerboseJson,
  CreateTranslationResponse,
  CreateTranslationResponseJson,
  CreateTranslationResponseVerboseJson,
} from './gen/audio/index.ts';
import type { CreateEvalItem, CreateEvalResponsesRunDataSource, EvalItem } from './gen/evals/index.ts';
import type {
  MCPTool,
  RealtimeAudioFormats,
  RealtimeConversationItem,
  RealtimeConversationItemMessageAssistant,
  RealtimeConversationItemMessageSystem,
  RealtimeConversationItemMessageUser,
  RealtimeFunctionTool,
  RealtimeSessionCreateRequestGA,
} from './gen/realtime/index.ts';
import type {
  ComparisonFilter,
  CompoundFilter,
  EasyInputMessage,
  FileSearchTool,
  FunctionToolCall,
  InputItem,
  InputMessage,
  InputMessageResource,
  Item,
  ItemReferenceParam,
  ItemResource,
  OutputMessage,
  Tool,
  ToolChoiceOptions,
  ToolChoiceParam,
  WebSearchTool,
} from './gen/responses/index.ts';

declare const client: Client;
declare const file: File;

test('input items narrow by type, messages then by role; one without a type is a message or a reference', () => {
  const item = {} as InputItem; // only its type matters here
  if (item.type === 'function_call') expectTypeOf(item).toEqualTypeOf<FunctionToolCall>();
  if (item.type === 'item_reference') expectTypeOf(item).toEqualTypeOf<ItemReferenceParam>();
  if (item.type === 'message') {
    expectTypeOf(item).toEqualTypeOf<EasyInputMessage | InputMessage | OutputMessage>();
    if (item.role === 'assistant') expectTypeOf(item).toEqualTypeOf<EasyInputMessage | OutputMessage>();
    else expectTypeOf(item).toEqualTypeOf<EasyInputMessage | InputMessage>();
  }
  if (item.type === undefined) {
    expectTypeOf(item).toEqualTypeOf<EasyInputMessage | InputMessage | ItemReferenceParam>();
    if ('role' in item) expectTypeOf(item).toEqualTypeOf<EasyInputMessage | InputMessage>();
  }
});

test('items narrow by type, messages then by role', () => {
  const sent = {} as Item;
  if (sent.type === 'message' && sent.role === 'assistant') expectTypeOf(sent).toEqualTypeOf<OutputMessage>();
  if (sent.type === 'message' && sent.role === 'user') expectTypeOf(sent).toEqualTypeOf<InputMessage>();
  const stored = {} as ItemResource;
  if (stored.type === 'message' && stored.role === 'assistant') expectTypeOf(stored).toEqualTypeOf<OutputMessage>();
  if (stored.type === 'message' && stored.role !== 'assistant')
    expectTypeOf(stored).toEqualTypeOf<InputMessageResource>();
});

test('items of a realtime conversation narrow by type, messages then by role', () => {
  const item = {} as RealtimeConversationItem;
  if (item.type !== 'message') return;
  if (item.role === 'system') expectTypeOf(item).toEqualTypeOf<RealtimeConversationItemMessageSystem>();
  if (item.role === 'user') expectTypeOf(item).toEqualTypeOf<RealtimeConversationItemMessageUser>();
  if (item.role === 'assistant') expectTypeOf(item).toEqualTypeOf<RealtimeConversationItemMessageAssistant>();
});

test('tags that may be left out narrow as well', () => {
  const format = {} as RealtimeAudioFormats;
  if (format.type === 'audio/pcm') expectTypeOf(format.rate).toEqualTypeOf<24000 | undefined>();
  const tool = {} as NonNullable<RealtimeSessionCreateRequestGA['tools']>[number];
  if (tool.type === 'mcp') expectTypeOf(tool).toEqualTypeOf<MCPTool>();
  else expectTypeOf(tool).toEqualTypeOf<RealtimeFunctionTool>();
});

test('what evals are made of: one member has no type, the other may leave it out', () => {
  const item = {} as CreateEvalItem;
  expectTypeOf(item.role).toEqualTypeOf<string>();
  if ('type' in item) expectTypeOf(item).toEqualTypeOf<EvalItem>();
  const { input_messages: messages } = {} as CreateEvalResponsesRunDataSource;
  if (messages?.type !== 'template') return;
  const [first] = messages.template;
  if (first && 'type' in first) expectTypeOf(first).toEqualTypeOf<EvalItem>();
});

test('one member may have several tags', () => {
  const tool = {} as Tool;
  if (tool.type === 'web_search' || tool.type === 'web_search_2025_08_26')
    expectTypeOf(tool).toEqualTypeOf<WebSearchTool>();
  const choice = {} as ToolChoiceParam;
  if (typeof choice === 'string') expectTypeOf(choice).toEqualTypeOf<ToolChoiceOptions>();
  else if (choice.type === 'mcp') expectTypeOf(choice.server_label).toEqualTypeOf<string>();
  const filters = {} as NonNullable<FileSearchTool['filters']>;
  if (filters.type === 'and') expectTypeOf(filters).toEqualTypeOf<CompoundFilter>();
  if (filters.type === 'eq') expectTypeOf(filters).toEqualTypeOf<ComparisonFilter>();
});

test('a transcript or translation, which has no tag at all, is what its format makes it', () => {
  const model = 'whisper-1';
  expectTypeOf(
    createTranscription(client, { file, model, response_format: 'json' }),
  ).resolves.toEqualTypeOf<CreateTranscriptionResponseJson>();
  expectTypeOf(
    createTranscription(client, { file, model, response_format: 'verbose_json' }),
  ).resolves.toEqualTypeOf<CreateTranscriptionResponseVerboseJson>();
  expectTypeOf(
    createTranscription(client, { file, model, response_format: 'diarized_json' }),
  ).resolves.toEqualTypeOf<CreateTranscriptionResponseDiarizedJson>();
  expectTypeOf(createTranscription(client, { file, model, response_format: 'vtt' })).resolves.toEqualTypeOf<string>();
  expectTypeOf(createTranslation(client, { file, model })).resolves.toEqualTypeOf<CreateTranslationResponseJson>();
  expectTypeOf(
    createTranslation(client, { file, model, response_format: 'verbose_json' }),
  ).resolves.toEqualTypeOf<CreateTranslationResponseVerboseJson>();
  const format = 'json' as 'json' | 'text';
  expectTypeOf(createTranslation(client, { file, model, response_format: format })).resolves.toEqualTypeOf<
    CreateTranslationResponse | string
  >();
});
