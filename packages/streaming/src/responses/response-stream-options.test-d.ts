import type { Client } from '@unspool/generated';
import type { ModelResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { streamChatCompletion } from '../chat/index.ts';
import { type ResponseStreamOptions, type ResumeOptions, streamResponse, streamStoredResponse } from './index.ts';

declare const client: Client;
const params = { model: 'gpt-5', input: 'Hi', background: true } as const;
const resume: ResumeOptions = { attempts: undefined };

expectTypeOf<ResponseStreamOptions['resume']>().toEqualTypeOf<ResumeOptions | undefined>();
expectTypeOf((await streamResponse(client, params, { resume })).final()).resolves.toEqualTypeOf<ModelResponse>();
expectTypeOf((await streamStoredResponse(client, 'resp_1', {}, { resume })).ended).not.toBeAny();

// With the events that are asked for, as without it.
for await (const event of await streamResponse(client, params, { resume, only: ['response.output_text.delta'] }))
  expectTypeOf(event.delta).toEqualTypeOf<string>();

// @ts-expect-error chat completions are not stored with their events
void streamChatCompletion(client, { model: 'gpt-5', messages: [] }, { resume });
