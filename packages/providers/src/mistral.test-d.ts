import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { mistral, type MistralContentPart, type MistralDialect } from './mistral.ts';

const client = createClient({ provider: mistral() });

const question = { role: 'user', content: 'Why?' } as const;
const completion = await createChatCompletion(client, {
  model: 'magistral-medium-latest',
  messages: [question],
  random_seed: 1,
  prompt_mode: 'reasoning',
  tool_choice: 'any',
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.content).toEqualTypeOf<string | readonly MistralContentPart[] | null | undefined>();
for (const part of typeof choice?.message.content === 'string' ? [] : (choice?.message.content ?? [])) {
  if (part.type === 'thinking') expectTypeOf(part.thinking[0]?.text).toEqualTypeOf<string | undefined>();
}
expectTypeOf(completion.usage?.num_cached_tokens).toEqualTypeOf<number | null | undefined>();

// Thoughts come back without a cast, and so do those of a stream.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'magistral-medium-latest', messages });
const streamed = completion.choices.map(({ message }) => ({
  role: 'assistant' as const,
  content: message.content_parts ?? message.content,
}));
void createChatCompletion(client, { model: 'magistral-medium-latest', messages: streamed });

declare const chunk: MistralDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.p).toEqualTypeOf<string | undefined>();
expectTypeOf(chunk.choices[0]?.delta.content).toEqualTypeOf<
  string | readonly MistralContentPart[] | null | undefined
>();
expectTypeOf<null | 'model_length'>().toExtend<(typeof chunk)['choices'][number]['finish_reason']>();

// @ts-expect-error a number
void createChatCompletion(client, { model: 'm', messages: [], random_seed: 'one' });
// @ts-expect-error mistral does not serve responses
void createResponse(client, { model: 'm', input: '' });
