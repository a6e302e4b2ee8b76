import { createClient } from '@unspool/generated';
import { createSpeech } from '@unspool/generated/audio';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { xai } from './xai.ts';

const client = createClient({ provider: xai() });

const question = { role: 'user', content: 'What is new?' } as const;
const completion = await createChatCompletion(client, {
  model: 'grok-4',
  messages: [question],
  search_parameters: { mode: 'on', sources: [{ type: 'x', post_favorite_count: 10 }] },
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning_content).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion.citations).toEqualTypeOf<readonly string[] | null | undefined>();
expectTypeOf(completion.usage?.cost_in_usd_ticks).toEqualTypeOf<number | undefined>();
expectTypeOf(completion.usage?.prompt_tokens_details?.image_tokens).toEqualTypeOf<number | undefined>();

// The message of an answer goes into the next request without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'grok-4', messages });

const response = await createResponse(client, {
  model: 'grok-4',
  input: 'Hi',
  tools: [{ type: 'x_search', from_date: '2026-01-01' }, { type: 'web_search' }, { type: 'code_execution' }],
});
expectTypeOf(response.usage?.num_sources_used).toEqualTypeOf<number | undefined>();
expectTypeOf(response.usage?.total_tokens).toEqualTypeOf<number | undefined>();

// @ts-expect-error no such tool
void createResponse(client, { model: 'm', tools: [{ type: 'y_search' }] });
// @ts-expect-error no such mode
void createChatCompletion(client, { model: 'm', messages: [], search_parameters: { mode: 'maybe' } });
// @ts-expect-error xai does not serve audio
void createSpeech(client, { model: 'm', input: '', voice: 'alloy' });
