import type { Area, Client } from '@unspool/generated';
import type { CreateChatCompletionParams } from '@unspool/generated/chat';
import { expectTypeOf } from 'vitest';
import type { ChatCompletion, ChatCompletionChunk } from './chat/chat-completion-types.ts';
import { streamChatCompletion } from './chat/index.ts';

interface Own<TName extends string> {
  CreateChatCompletionParams: CreateChatCompletionParams & { [Name in TName]?: number };
  CreateChatCompletionStreamResponse: ChatCompletionChunk & { [Name in TName]: string };
  CreateChatCompletionResponse: ChatCompletion & { [Name in TName]: string };
}

declare const one: Client<Area, Own<'one'>>;
declare const two: Client<Area, Own<'two'>>;
declare const three: Client<Area, Own<'three'>>;
declare const openAi: Client;
const request = { model: 'm', messages: [] };

// Of two clients of which one is chosen when the program runs, what is sent fits both, and what is received is either's.
const either = Math.random() > 0.5 ? one : two;
const stream = await streamChatCompletion(either, { ...request, one: 1, two: 2 });
for await (const chunk of stream) {
  expectTypeOf(chunk).toEqualTypeOf<
    Own<'one'>['CreateChatCompletionStreamResponse'] | Own<'two'>['CreateChatCompletionStreamResponse']
  >();
}
expectTypeOf(await stream.final()).toEqualTypeOf<
  Own<'one'>['CreateChatCompletionResponse'] | Own<'two'>['CreateChatCompletionResponse']
>();
// @ts-expect-error what one of them has keeps its type
void streamChatCompletion(either, { ...request, one: 'one' });
// @ts-expect-error and what the other has
void streamChatCompletion(either, { ...request, two: 'two' });

// Of three as well.
const any = Math.random() > 0.5 ? either : three;
expectTypeOf(await (await streamChatCompletion(any, { ...request, three: 3 })).final()).toEqualTypeOf<
  | Own<'one'>['CreateChatCompletionResponse']
  | Own<'two'>['CreateChatCompletionResponse']
  | Own<'three'>['CreateChatCompletionResponse']
>();
// @ts-expect-error what one of them has keeps its type
void streamChatCompletion(any, { ...request, three: 'three' });

// With one of OpenAI among them, both are OpenAI's.
const withOpenAi = Math.random() > 0.5 ? one : openAi;
expectTypeOf(await (await streamChatCompletion(withOpenAi, request)).final()).toEqualTypeOf<ChatCompletion>();
