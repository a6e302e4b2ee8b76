import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { together, type TogetherDialect } from './together.ts';

const client = createClient({ provider: together() });

const question = { role: 'user', content: 'Why?' } as const;
const completion = await createChatCompletion(client, {
  model: 'deepseek-ai/DeepSeek-R1',
  messages: [question],
  context_length_exceeded_behavior: 'truncate',
  logprobs: 1,
  top_k: 40,
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning).toEqualTypeOf<string | null | undefined>();
expectTypeOf(choice?.seed).toEqualTypeOf<number | null | undefined>();
expectTypeOf<'eos'>().toExtend<NonNullable<typeof choice>['finish_reason']>();
expectTypeOf(completion.usage?.cached_tokens).toEqualTypeOf<number | undefined>();

// What it thought comes back without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'm', messages });

declare const chunk: TogetherDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.choices[0]?.delta.token_id).toEqualTypeOf<number | undefined>();
expectTypeOf(chunk.choices[0]?.text).toEqualTypeOf<string | undefined>();
expectTypeOf<null | 'eos'>().toExtend<(typeof chunk)['choices'][number]['finish_reason']>();

// @ts-expect-error a number here
void createChatCompletion(client, { model: 'm', messages: [], logprobs: true });
// @ts-expect-error together does not serve responses
void createResponse(client, { model: 'm', input: '' });
