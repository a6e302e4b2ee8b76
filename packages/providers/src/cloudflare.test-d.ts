import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { listModels } from '@unspool/generated/models';
import { expectTypeOf } from 'vitest';
import { cloudflare } from './cloudflare.ts';

const client = createClient({ provider: cloudflare() });

const completion = await createChatCompletion(client, { model: 'openai/gpt-4.1', messages: [], fallback: true });
expectTypeOf(completion['cached']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });
// Not known, and so not refused.
void createEmbedding(client, { model: '@cf/baai/bge-m3', input: 'Hi' });

// @ts-expect-error cloudflare does not serve models
void listModels(client);
