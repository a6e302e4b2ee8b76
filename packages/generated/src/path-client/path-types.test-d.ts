import { expectTypeOf, test } from 'vitest';
import type { BinaryAnswer } from '../answers/read-binary.ts';
import type { CreateTranscriptionResponse } from '../gen/audio/index.ts';
import type { ListFilesResponse, OpenAIFile } from '../gen/files/index.ts';
import type { CreateResponseParams, ModelResponse } from '../gen/responses/index.ts';
import type { Uploadable } from '../uploadable.ts';
import { createClient, type Client } from '../client.ts';
import { createPathClient } from './create-path-client.ts';
import type { paths, PathsByMethod } from '../gen/paths.ts';
import type { PathClient, PathInit, PathResult } from './path-types.ts';

declare const api: PathClient;
declare const file: File;

test('data is what the function of the same operation gives', async () => {
  const created = await api.POST('/responses', { body: { model: 'gpt-5', input: 'Hi' } });
  expectTypeOf(created).toEqualTypeOf<PathResult<ModelResponse>>();
  expectTypeOf(created.data).toEqualTypeOf<ModelResponse>();
  expectTypeOf(created.error).toEqualTypeOf<undefined>();
  expectTypeOf(created.response).toEqualTypeOf<Response>();
  expectTypeOf((await api.GET('/files')).data).toEqualTypeOf<ListFilesResponse>();
  const params = { path: { call_id: 'rtc_1' } };
  expectTypeOf((await api.POST('/realtime/calls/{call_id}/hangup', { params })).data).toEqualTypeOf<undefined>();
});

test('no JSON answer mixes with events, and no body switches a stream on (T3)', () => {
  type Posts = PathsByMethod['post'];
  type Answers = { [TPath in Posts]: paths[TPath]['post']['responses'] }[Posts];
  type MediaTypes = Answers extends infer TAnswer
    ? TAnswer extends { '2XX': { content: infer TContent } }
      ? keyof TContent
      : never
    : never;
  expectTypeOf<MediaTypes>().toEqualTypeOf<'application/json' | 'text/plain' | 'application/octet-stream'>();
  // @ts-expect-error streams have functions of their own
  void api.POST('/responses', { body: { model: 'gpt-5', stream: true } });
  // @ts-expect-error streams have functions of their own
  void api.POST('/chat/completions', { body: { model: 'gpt-5', messages: [], stream: true } });
  const path = { response_id: 'resp_1' };
  // @ts-expect-error streams have functions of their own
  void api.GET('/responses/{response_id}', { params: { path, query: { stream: true } } });
});

test('bodies are checked like the params of a function', () => {
  type Body = PathInit<paths['/responses']['post']>['body'];
  expectTypeOf<Body>().toEqualTypeOf<CreateResponseParams | undefined>();
  void api.POST('/responses', { body: { model: 'my-own-model', temperature: undefined } });
  // @ts-expect-error a typo
  void api.POST('/responses', { body: { model: 'gpt-5', temprature: 1 } });
  // @ts-expect-error a required member is missing
  void api.POST('/chat/completions', { body: { model: 'gpt-5' } });
  // @ts-expect-error the body is missing
  void api.POST('/chat/completions');
  // @ts-expect-error the operation takes none
  void api.GET('/models', { body: {} });
  void api.POST('/containers', { body: { name: 'c' } });
  void api.POST('/threads');
  const union: '/files' | '/models' = Math.random() > 0.5 ? '/files' : '/models';
  void api.GET(union);
});

test('parameters are checked', () => {
  void api.GET('/files', { params: { query: { limit: 1, purpose: undefined } } });
  // @ts-expect-error a typo
  void api.GET('/files', { params: { query: { limits: 1 } } });
  // @ts-expect-error path parameters are missing
  void api.GET('/files/{file_id}');
  // @ts-expect-error a typo
  void api.GET('/files/{file_id}', { params: { path: { fileId: 'file-1' } } });
  // @ts-expect-error no such path
  void api.GET('/file');
  // @ts-expect-error no such method there
  void api.DELETE('/files');
  // @ts-expect-error a typo among the options
  void api.GET('/files', { timeOut: 1 });
  void api.GET('/files', { timeout: 1, maxRetries: 0, signal: AbortSignal.timeout(1), headers: { 'x-a': undefined } });
});

test('files, bytes and open enums come through unmapped (T2, T6, T14)', async () => {
  expectTypeOf<PathInit<paths['/files']['post']>['body']['file']>().toEqualTypeOf<Uploadable>();
  void api.POST('/files', { body: { file, purpose: 'batch' } });
  expectTypeOf((await api.POST('/files', { body: { file, purpose: 'batch' } })).data).toEqualTypeOf<OpenAIFile>();
  const speech = await api.POST('/audio/speech', { body: { model: 'tts-1', input: 'x', voice: 'alloy' } });
  expectTypeOf(speech.data).toEqualTypeOf<BinaryAnswer>();
  const transcript = await api.POST('/audio/transcriptions', { body: { file, model: 'whisper-1' } });
  expectTypeOf(transcript.data).toEqualTypeOf<CreateTranscriptionResponse | string>();
});

test('any client will do', () => {
  expectTypeOf(createPathClient(createClient())).toEqualTypeOf<PathClient>();
  expectTypeOf<Client<'chat'>>().toExtend<Parameters<typeof createPathClient>[0]>();
});
