import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { expectTypeOf } from 'vitest';
import { huggingface } from './huggingface.ts';

const client = createClient({ provider: huggingface() });

const completion = await createChatCompletion(client, {
  model: 'm:fastest',
  messages: [],
  tool_prompt: 'Tools:',
  top_k: 1,
});
expectTypeOf(completion.choices[0]?.message.reasoning).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion.choices[0]?.['seed']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });

// @ts-expect-error a text
void createChatCompletion(client, { model: 'm', messages: [], tool_prompt: 7 });
// @ts-expect-error huggingface does not serve embeddings
void createEmbedding(client, { model: 'm', input: 'Hi' });
