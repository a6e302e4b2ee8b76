import type { Client } from '@unspool/generated';
import type { ResponseCompletedEvent, ResponseTextDeltaEvent } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import type { RunEvent } from './assistants/index.ts';
import { type ResponseStream, streamResponse, type TypedStreamOptions } from './responses/index.ts';
import type { EventType, SelectedEvents } from './select-events.ts';

declare const client: Client;
const params = { model: 'gpt-5', input: '' };

const deltas = await streamResponse(client, params, { only: ['response.output_text.delta'] });
for await (const event of deltas) expectTypeOf(event).toEqualTypeOf<ResponseTextDeltaEvent>();

const two = await streamResponse(client, params, { only: ['response.output_text.delta', 'response.completed'] });
for await (const event of two) expectTypeOf(event).toEqualTypeOf<ResponseTextDeltaEvent | ResponseCompletedEvent>();

expectTypeOf(await streamResponse(client, params, { timeout: 1 })).toEqualTypeOf<ResponseStream>();
expectTypeOf(await streamResponse(client, params, { only: undefined })).toEqualTypeOf<ResponseStream>();
export const whole: Promise<ResponseStream> = streamResponse(client, params);
declare const options: TypedStreamOptions<never>;
expectTypeOf(await streamResponse(client, params, options)).toEqualTypeOf<ResponseStream>();

// @ts-expect-error no event has this type
void streamResponse(client, params, { only: ['response.output_text.detla'] });

expectTypeOf<EventType<RunEvent>>().toExtend<string>();
expectTypeOf<
  SelectedEvents<RunEvent, 'thread.message.delta'>['data']['object']
>().toEqualTypeOf<'thread.message.delta'>();
expectTypeOf<SelectedEvents<RunEvent, never>>().toEqualTypeOf<RunEvent>();
