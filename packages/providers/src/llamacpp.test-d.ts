import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createModeration } from '@unspool/generated/moderations';
import { expectTypeOf } from 'vitest';
import { llamacpp, type LlamaCppTimings } from './llamacpp.ts';

const client = createClient({ provider: llamacpp() });

const completion = await createChatCompletion(client, {
  model: 'm',
  messages: [],
  grammar: 'root ::= "yes" | "no"',
  response_format: { type: 'json_object', schema: { type: 'object' } },
  mirostat: 2,
  cache_prompt: true,
});
expectTypeOf(completion.timings).toEqualTypeOf<LlamaCppTimings | undefined>();
expectTypeOf(completion.choices[0]?.message.reasoning_content).toEqualTypeOf<string | null | undefined>();
expectTypeOf(completion['__verbose']).toEqualTypeOf<unknown>();
void createChatCompletion(client, { model: 'm', messages: completion.choices.map(({ message }) => message) });
void createChatCompletion(client, { model: 'm', messages: [], response_format: { type: 'text' } });

// @ts-expect-error no such version
void createChatCompletion(client, { model: 'm', messages: [], mirostat: 3 });
// @ts-expect-error llamacpp does not serve moderations
void createModeration(client, { input: 'Hi' });
