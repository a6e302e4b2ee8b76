import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { expectTypeOf } from 'vitest';
import { fireworks, type FireworksDialect } from './fireworks.ts';

const client = createClient({ provider: fireworks() });

const question = { role: 'user', content: 'Yes or no?' } as const;
const completion = await createChatCompletion(client, {
  model: 'accounts/fireworks/models/deepseek-v3',
  messages: [question],
  response_format: { type: 'grammar', grammar: 'root ::= "yes" | "no"' },
  context_length_exceeded_behavior: 'error',
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning_content).toEqualTypeOf<string | null | undefined>();
expectTypeOf(choice?.raw_output).toEqualTypeOf<object | null | undefined>();
expectTypeOf(completion.perf_metrics).toEqualTypeOf<object | null | undefined>();

// What it thought comes back without a cast, and OpenAI's own formats are taken.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'm', messages, response_format: { type: 'json_object' } });

declare const chunk: FireworksDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.choices[0]?.delta.reasoning_content).toEqualTypeOf<string | null | undefined>();

// @ts-expect-error no such format
void createChatCompletion(client, { model: 'm', messages: [], response_format: { type: 'regex' } });
// @ts-expect-error fireworks does not serve images
void createImage(client, { prompt: 'a cat' });
