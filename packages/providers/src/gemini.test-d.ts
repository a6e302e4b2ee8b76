import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { gemini, type GeminiExtraContent } from './gemini.ts';

const client = createClient({ provider: gemini() });

const question = { role: 'user', content: 'What time is it?' } as const;
const completion = await createChatCompletion(client, {
  model: 'gemini-3-pro',
  messages: [question],
  extra_body: { google: { thinking_config: { include_thoughts: true, thinking_budget: 1024 } } },
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.content).toEqualTypeOf<string | null | undefined>();
expectTypeOf(choice?.message.extra_content).toEqualTypeOf<GeminiExtraContent | undefined>();
for (const call of choice?.message.tool_calls ?? []) {
  if (call.type === 'function') expectTypeOf(call.extra_content).toEqualTypeOf<GeminiExtraContent | undefined>();
}

// Signatures come back without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'gemini-3-pro', messages });

// @ts-expect-error a number of tokens
void createChatCompletion(client, { model: 'm', messages, extra_body: { google: { thinking_config: 1024 } } });
// @ts-expect-error gemini does not serve responses
void createResponse(client, { model: 'm', input: '' });
