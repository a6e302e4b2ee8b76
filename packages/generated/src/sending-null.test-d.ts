import { expectTypeOf, test } from 'vitest';
import type { Client } from './client.ts';
import { createBatch } from './gen/batches/index.ts';
import { createChatCompletion } from './gen/chat/index.ts';
import { createEmbedding } from './gen/embeddings/index.ts';
import { createImage } from './gen/images/index.ts';
import type { RealtimeClientEvent, RealtimeServerEvent } from './gen/realtime/index.ts';
import { createResponse } from './gen/responses/index.ts';

declare const client: Client;

test('null can be sent where the document allows it', () => {
  void createResponse(client, {
    input: 'x',
    temperature: null,
    metadata: null,
    instructions: null,
    conversation: null,
  });
  void createChatCompletion(client, { model: 'gpt-5', messages: [], stop: null, seed: null, logit_bias: null });
  void createImage(client, { prompt: 'x', n: null, size: null, background: null });
  expectTypeOf<{
    type: 'session.update';
    session: {
      type: 'realtime';
      audio: { input: { transcription: null; noise_reduction: null; turn_detection: null } };
    };
  }>().toExtend<RealtimeClientEvent>();
});

test('and nowhere else', () => {
  // @ts-expect-error a model is named or left out
  void createResponse(client, { input: 'x', model: null });
  // @ts-expect-error there is nothing to embed
  void createEmbedding(client, { model: 'text-embedding-3-small', input: null });
  // @ts-expect-error a batch has a file
  void createBatch(client, { endpoint: '/v1/responses', completion_window: '24h', input_file_id: null });
});

test('what is null in answers says so', () => {
  type Session = Extract<RealtimeServerEvent, { type: 'session.created' }>['session'];
  type Input = NonNullable<NonNullable<Session['audio']>['input']>;
  expectTypeOf<null>().toExtend<Input['transcription']>();
  expectTypeOf<null>().toExtend<Input['noise_reduction']>();
  expectTypeOf<null>().toExtend<Session['include']>();
  expectTypeOf<null>().toExtend<Extract<Session, { type: 'realtime' }>['prompt']>();
});
