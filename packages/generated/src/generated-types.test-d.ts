import { expectTypeOf, test } from 'vitest';
import type { BinaryAnswer } from './answers/read-binary.ts';
import type { PagePromise } from './answers/request-pages.ts';
import type { Client } from './client.ts';
import { createSpeech, createTranscription } from './gen/audio/index.ts';
import type { CreateTranscriptionResponse, CreateTranscriptionResponseJson } from './gen/audio/index.ts';
import { createChatCompletion } from './gen/chat/index.ts';
import { downloadFile, listFiles } from './gen/files/index.ts';
import type { ListFilesResponse } from './gen/files/index.ts';
import { listModels } from './gen/models/index.ts';
import type { RealtimeServerEvent } from './gen/realtime/index.ts';
import { createResponse, createResponseOperation } from './gen/responses/index.ts';
import type { CreateResponseParams, ModelResponse, ResponseStreamEvent, Tool } from './gen/responses/index.ts';
import type { Operation } from './operation.ts';

declare const client: Client;
declare const narrow: Client<'chat'>;
declare const file: File;

test('functions promise what the document says', () => {
  expectTypeOf(createResponse(client, { model: 'gpt-5' })).toEqualTypeOf<Promise<ModelResponse>>();
  expectTypeOf(listFiles(client)).toEqualTypeOf<PagePromise<ListFilesResponse>>();
  expectTypeOf(downloadFile(client, 'file-1')).toEqualTypeOf<Promise<BinaryAnswer>>();
  expectTypeOf(createSpeech(client, { model: 'tts-1', input: 'x', voice: 'alloy' })).toEqualTypeOf<
    Promise<BinaryAnswer>
  >();
});

test('a transcript is what its format makes it (T26)', () => {
  const model = 'whisper-1';
  expectTypeOf(createTranscription(client, { file, model })).toEqualTypeOf<Promise<CreateTranscriptionResponseJson>>();
  expectTypeOf(createTranscription(client, { file, model, response_format: 'srt' })).toEqualTypeOf<Promise<string>>();
  const format = 'json' as 'json' | 'srt';
  expectTypeOf(createTranscription(client, { file, model, response_format: format })).toEqualTypeOf<
    Promise<CreateTranscriptionResponse | string>
  >();
});

test('no function that creates takes the switch that streams (T3)', () => {
  // @ts-expect-error streams have functions of their own
  void createResponse(client, { model: 'gpt-5', stream: true });
  // @ts-expect-error streams have functions of their own
  void createChatCompletion(client, { model: 'gpt-5', messages: [], stream: true });
});

test('members are checked, and may be undefined', () => {
  void createResponse(client, { model: 'gpt-5', temperature: undefined });
  // @ts-expect-error a typo
  void createResponse(client, { model: 'gpt-5', temprature: 1 });
  // @ts-expect-error a required member is missing
  void createChatCompletion(client, { model: 'gpt-5' });
  // @ts-expect-error the operation takes nothing
  void listModels(client, { limit: 1 });
});

test('fields that the document does not know go along without a cast', () => {
  const extra = { reasoning: { max_tokens: 100 }, provider: null };
  void createChatCompletion(client, { model: 'gpt-5', messages: [], ...extra });
  const params = { model: 'gpt-5', messages: [], top_k: 40 };
  void createChatCompletion(client, params);
});

test('models are open, with the known ones for completion (T14)', () => {
  expectTypeOf<'gpt-5' | 'my-own-model'>().toExtend<NonNullable<CreateResponseParams['model']>>();
  expectTypeOf<string>().toExtend<NonNullable<CreateResponseParams['model']>>();
});

test('what is sent takes read-only arrays, what is received is the caller’s own', () => {
  expectTypeOf<readonly Tool[]>().toExtend<CreateResponseParams['tools']>();
  expectTypeOf<ModelResponse['tools']>().toEqualTypeOf<Tool[]>();
});

test('unions narrow by their tags (T1)', () => {
  expectTypeOf<Extract<ResponseStreamEvent, { type: 'response.output_text.delta' }>['delta']>().toEqualTypeOf<string>();
  expectTypeOf<Extract<RealtimeServerEvent, { type: 'session.updated' }>>().not.toBeNever();
  expectTypeOf<
    Extract<ModelResponse['output'][number], { type: 'function_call' }>['arguments']
  >().toEqualTypeOf<string>();
});

test('an area that a provider does not serve does not compile', () => {
  void createChatCompletion(narrow, { model: 'gpt-5', messages: [] });
  // @ts-expect-error `responses` is not among the client's areas
  void createResponse(narrow, { model: 'gpt-5' });
});

test('what a response put out goes into the next one as it is', () => {
  expectTypeOf<ModelResponse['output']>().toExtend<CreateResponseParams['input']>();
  expectTypeOf<[...ModelResponse['output'], { role: 'user'; content: string }]>().toExtend<
    CreateResponseParams['input']
  >();
  // @ts-expect-error an item that is neither put out nor taken
  void createResponse(client, { model: 'gpt-5', input: [{ type: 'function_call', id: 'fc_1' }] });
});

test('descriptors are literals', () => {
  expectTypeOf(createResponseOperation.stream.event).toEqualTypeOf<'ResponseStreamEvent'>();
  expectTypeOf(createResponseOperation).toExtend<Operation<'responses'>>();
});
