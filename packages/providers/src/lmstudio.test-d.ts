import { createClient } from '@unspool/generated';
import { createSpeech } from '@unspool/generated/audio';
import { createChatCompletion } from '@unspool/generated/chat';
import { expectTypeOf } from 'vitest';
import { lmstudio } from './lmstudio.ts';

const client = createClient({ provider: lmstudio() });

const completion = await createChatCompletion(client, {
  model: 'm',
  messages: [],
  ttl: 300,
  top_k: 40,
  draft_model: 'd',
});
expectTypeOf(completion.choices[0]?.message.reasoning_content).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion['stats']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });

// @ts-expect-error seconds
void createChatCompletion(client, { model: 'm', messages: [], ttl: '5m' });
// @ts-expect-error lmstudio does not serve audio
void createSpeech(client, { model: 'm', input: 'Hi', voice: 'alloy' });
