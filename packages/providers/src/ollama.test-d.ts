import { createClient } from '@unspool/generated';
import { createBatch } from '@unspool/generated/batches';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { ollama } from './ollama.ts';

const client = createClient({ provider: ollama() });

const completion = await createChatCompletion(client, { model: 'm', messages: [], reasoning: { effort: 'max' } });
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning).toEqualTypeOf<string | undefined>();
expectTypeOf(choice?.message['thinking']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });

const response = await createResponse(client, { model: 'm', input: 'Hi', num_ctx: 1 });
expectTypeOf(response['tomorrow']).toEqualTypeOf<unknown>();

// @ts-expect-error an effort
void createChatCompletion(client, { model: 'm', messages: [], reasoning: { effort: 'all' } });
// @ts-expect-error ollama does not serve batches
void createBatch(client, { input_file_id: 'f', endpoint: '/v1/embeddings', completion_window: '24h' });
