import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { expectTypeOf } from 'vitest';
import { deepseek, type DeepSeekDialect } from './deepseek.ts';

const client = createClient({ provider: deepseek() });

const question = { role: 'user', content: 'Why?' } as const;
const completion = await createChatCompletion(client, {
  model: 'deepseek-reasoner',
  messages: [question, { role: 'assistant', content: 'Because', prefix: true }],
  thinking: { type: 'enabled' },
  user_id: 'user-1',
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning_content).toEqualTypeOf<string | null | undefined>();
expectTypeOf<NonNullable<typeof choice>['finish_reason']>().toEqualTypeOf<
  'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | 'insufficient_system_resource'
>();
expectTypeOf(completion.usage?.prompt_cache_hit_tokens).toEqualTypeOf<number | undefined>();

// What it thought comes back without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'deepseek-reasoner', messages });

declare const chunk: DeepSeekDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.choices[0]?.delta.reasoning_content).toEqualTypeOf<string | null | undefined>();
expectTypeOf<null>().toExtend<(typeof chunk)['choices'][number]['finish_reason']>();

// @ts-expect-error it is on or off
void createChatCompletion(client, { model: 'm', messages: [], thinking: { type: 'maybe' } });
// @ts-expect-error deepseek does not serve embeddings
void createEmbedding(client, { model: 'm', input: '' });
