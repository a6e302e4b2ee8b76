import { createClient } from '@unspool/generated';
import { createSpeech } from '@unspool/generated/audio';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { vercel } from './vercel.ts';

const client = createClient({ provider: vercel() });
const providerOptions = {
  gateway: { order: ['bedrock', 'anthropic'], sort: 'cost' },
  anthropic: { thinking: { type: 'enabled' } },
};

const completion = await createChatCompletion(client, { model: 'anthropic/claude', messages: [], providerOptions });
expectTypeOf(completion.choices[0]?.message.reasoning).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion.choices[0]?.message['reasoning_details']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });
void createResponse(client, { model: 'm', input: 'Hi', providerOptions });

// @ts-expect-error a list of slugs
void createChatCompletion(client, { model: 'm', messages: [], providerOptions: { gateway: { only: 'bedrock' } } });
// @ts-expect-error vercel does not serve audio
void createSpeech(client, { model: 'm', input: 'Hi', voice: 'alloy' });
