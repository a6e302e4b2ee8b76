import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { expectTypeOf } from 'vitest';
import { anthropic } from './anthropic.ts';

const client = createClient({ provider: anthropic() });

const question = { role: 'user', content: 'Why?' } as const;
const completion = await createChatCompletion(client, {
  model: 'claude-sonnet-4-5',
  messages: [question],
  thinking: { type: 'enabled', budget_tokens: 2000 },
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.content).toEqualTypeOf<string | null | undefined>();
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'claude-sonnet-4-5', messages });

// @ts-expect-error how many tokens
void createChatCompletion(client, { model: 'm', messages: [], thinking: { type: 'enabled' } });
// @ts-expect-error anthropic does not serve embeddings
void createEmbedding(client, { model: 'm', input: '' });
