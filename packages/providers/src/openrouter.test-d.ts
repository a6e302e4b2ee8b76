import { createClient } from '@unspool/generated';
import { createBatch } from '@unspool/generated/batches';
import { createChatCompletion } from '@unspool/generated/chat';
import { expectTypeOf } from 'vitest';
import { openrouter, type OpenRouterDialect, type OpenRouterReasoningDetail } from './openrouter.ts';

const client = createClient({ provider: openrouter() });

const question = { role: 'user', content: 'Why?' } as const;
const completion = await createChatCompletion(client, {
  model: 'openai/gpt-5',
  models: ['anthropic/claude-sonnet-4.5'],
  messages: [question],
  provider: { order: ['Azure'], allow_fallbacks: false, zdr: true },
  plugins: [{ id: 'web', max_results: 3 }],
  reasoning: { effort: 'high' },
  modalities: ['text', 'image'],
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning).toEqualTypeOf<string | null | undefined>();
expectTypeOf(choice?.message.reasoning_details).toEqualTypeOf<readonly OpenRouterReasoningDetail[] | undefined>();
for (const detail of choice?.message.reasoning_details ?? []) {
  if (detail.type === 'reasoning.text') expectTypeOf(detail.signature).toEqualTypeOf<string | null | undefined>();
}
expectTypeOf(choice?.native_finish_reason).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion.provider).toEqualTypeOf<string | undefined>();
expectTypeOf(completion.usage?.cost).toEqualTypeOf<number | undefined>();

// What it thought comes back without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'openai/gpt-5', messages });

declare const chunk: OpenRouterDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.error?.code).toEqualTypeOf<number | undefined>();
expectTypeOf<null | 'error'>().toExtend<(typeof chunk)['choices'][number]['finish_reason']>();

// @ts-expect-error a list of names
void createChatCompletion(client, { model: 'm', messages: [], provider: { order: 'Azure' } });
// @ts-expect-error openrouter does not serve batches
void createBatch(client, { input_file_id: 'f', endpoint: '/v1/chat/completions', completion_window: '24h' });
