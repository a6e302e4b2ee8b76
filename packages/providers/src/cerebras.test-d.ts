import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { expectTypeOf } from 'vitest';
import { cerebras, type CerebrasDialect, type CerebrasTimeInfo } from './cerebras.ts';

const client = createClient({ provider: cerebras() });

const question = { role: 'user', content: 'Why?' } as const;
const completion = await createChatCompletion(client, {
  model: 'gpt-oss-120b',
  messages: [question],
  reasoning_format: 'parsed',
  disable_reasoning: false,
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion.time_info).toEqualTypeOf<CerebrasTimeInfo | null | undefined>();
expectTypeOf(completion.usage?.image_tokens).toEqualTypeOf<number | null | undefined>();

// What it thought comes back without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'gpt-oss-120b', messages });

declare const chunk: CerebrasDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.choices[0]?.delta.tokens).toEqualTypeOf<readonly number[] | null | undefined>();

// @ts-expect-error no such format
void createChatCompletion(client, { model: 'm', messages: [], reasoning_format: 'xml' });
// @ts-expect-error cerebras does not serve embeddings
void createEmbedding(client, { model: 'm', input: '' });
