import type { Client } from '@unspool/generated';
import { expectTypeOf } from 'vitest';
import type { EventStream } from '../event-stream.ts';
import { streamChatCompletion } from '../chat/index.ts';
import { streamResponse } from '../responses/index.ts';
import {
  createPartialJson,
  type DeepPartial,
  partial,
  type PartialAnswer,
  type PartialToolCall,
  partialToolCalls,
} from './index.ts';

declare const client: Client;

interface Recipe {
  title: string;
  unit: 'metric' | 'imperial';
  minutes: number;
  vegan: boolean | null;
  steps: { text: string; tools?: string[] }[];
  size: [width: number, unit: 'cm'];
}

interface PartialRecipe {
  readonly title?: string;
  readonly unit?: string;
  readonly minutes?: number;
  readonly vegan?: boolean | null;
  readonly steps?: readonly { readonly text?: string; readonly tools?: readonly string[] }[];
  readonly size?: readonly [width?: number, unit?: string];
}

expectTypeOf<DeepPartial<Recipe>>().toEqualTypeOf<PartialRecipe>();
expectTypeOf<DeepPartial<unknown>>().toEqualTypeOf<unknown>();
expectTypeOf<DeepPartial<Recipe | null>>().toEqualTypeOf<PartialRecipe | null>();

const stream = await streamResponse(client, { model: 'gpt-5', input: 'Hi' });
const answer = partial<Recipe>(stream);
expectTypeOf(answer).toEqualTypeOf<PartialAnswer<Recipe>>();
expectTypeOf(answer.value).toEqualTypeOf<PartialRecipe | undefined>();
expectTypeOf(answer.state).toEqualTypeOf<'open' | 'complete' | 'invalid'>();
expectTypeOf(partial(stream).value).toEqualTypeOf<unknown>();

const chat = await streamChatCompletion(client, { model: 'gpt-5', messages: [] });
expectTypeOf(partial<Recipe>(chat).value).toEqualTypeOf<PartialRecipe | undefined>();
expectTypeOf(partialToolCalls<{ city: string }>(chat)).toEqualTypeOf<readonly PartialToolCall<{ city: string }>[]>();
expectTypeOf(partialToolCalls<{ city: string }>(stream)[0]?.arguments).toEqualTypeOf<
  { readonly city?: string } | undefined
>();

// @ts-expect-error the value is read, not written
answer.value = {};
// @ts-expect-error nor are its members
createPartialJson<Recipe>().value!.title = '';

declare const images: EventStream<{ readonly type: 'image_generation.completed'; readonly b64_json: string }, object>;
// @ts-expect-error these events have no text
partial(images);
