import type { Area, Client } from '@unspool/generated';
import { createResponse, type ModelResponse, type ResponseStreamEvent } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { type ChatCompletion, type ChatCompletionChunk, streamChatCompletion } from './chat/index.ts';
import { accumulateResponse, streamResponse, streamStoredResponse, type UnknownEvent } from './responses/index.ts';

declare const client: Client;
declare const groqClient: Client<Exclude<Area, 'responses'>>;

const stream = await streamResponse(client, { model: 'gpt-5', input: 'Hi' });
expectTypeOf(stream.final()).resolves.toEqualTypeOf<ModelResponse>();
expectTypeOf(stream.text()).resolves.toEqualTypeOf<string>();
expectTypeOf(stream.ended).toEqualTypeOf<
  'done-marker' | 'terminal-event' | 'finish-reason' | 'eof' | 'fault' | 'aborted' | undefined
>();

for await (const event of stream) {
  expectTypeOf(event).toEqualTypeOf<ResponseStreamEvent | UnknownEvent>();
  if (event.type === 'response.output_text.delta') expectTypeOf(event.delta).toEqualTypeOf<string>();
  switch (event.type) {
    case 'response.completed':
      expectTypeOf(event.response).toEqualTypeOf<ModelResponse>();
      break;
    default:
      // @ts-expect-error an unknown event always remains, so a switch over events cannot claim to be complete
      expectTypeOf<typeof event>().toBeNever();
  }
}

const chat = await streamChatCompletion(client, { model: 'gpt-5', messages: [] });
expectTypeOf(chat.final()).resolves.toEqualTypeOf<ChatCompletion>();
for await (const chunk of chat) expectTypeOf(chunk).toEqualTypeOf<ChatCompletionChunk>();

expectTypeOf(accumulateResponse).returns.toHaveProperty('response');

// @ts-expect-error the provider does not serve this area
void streamResponse(groqClient, { model: 'm', input: '' });
// @ts-expect-error whether a call streams is said by the function that is called
void streamResponse(client, { model: 'm', input: '', stream: true });
// @ts-expect-error the same the other way round
void createResponse(client, { model: 'm', input: '', stream: true });

// Through a client of a provider that says how its answers differ, a stream has those of the provider.
interface OwnDialect {
  readonly CreateChatCompletionStreamResponse: ChatCompletionChunk & { readonly own: 'chunk' };
  readonly CreateChatCompletionResponse: ChatCompletion & { readonly own: 'completion' };
}
declare const ownClient: Client<Area, OwnDialect>;
const own = await streamChatCompletion(ownClient, { model: 'm', messages: [], undocumented: 1 });
for await (const chunk of own) expectTypeOf(chunk.own).toEqualTypeOf<'chunk'>();
expectTypeOf((await own.final()).own).toEqualTypeOf<'completion'>();
const openResponse = await (await streamResponse(ownClient, { input: 'Hi', undocumented: 1 })).final();
expectTypeOf(openResponse['undocumented']).toEqualTypeOf<unknown>();
expectTypeOf(openResponse.status).toEqualTypeOf<ModelResponse['status']>();
const storedResponse = await (await streamStoredResponse(ownClient, 'resp_1', { undocumented: 1 })).final();
expectTypeOf(storedResponse).toEqualTypeOf(openResponse);
