import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { expectTypeOf } from 'vitest';
import { groq, type GroqDialect, type GroqMetadata } from './groq.ts';

const client = createClient({ provider: groq() });

const question = { role: 'user', content: 'Why?' } as const;
const completion = await createChatCompletion(client, {
  model: 'openai/gpt-oss-120b',
  messages: [question],
  reasoning_format: 'parsed',
  reasoning_effort: 'default',
  service_tier: 'on_demand',
  tools: [{ type: 'browser_search' }, { type: 'function', function: { name: 'now' }, tomorrow: 1 }],
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning).toEqualTypeOf<string | null | undefined>();
for (const annotation of choice?.message.annotations ?? []) {
  if (annotation.type === 'url_citation') expectTypeOf(annotation.url_citation.url).toEqualTypeOf<string>();
}
expectTypeOf(completion.x_groq).toEqualTypeOf<GroqMetadata | null | undefined>();
expectTypeOf(completion.usage?.queue_time).toEqualTypeOf<number | undefined>();
expectTypeOf(completion.service_tier).toEqualTypeOf<'auto' | 'on_demand' | 'flex' | 'performance' | null | undefined>();

// What it thought comes back without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'openai/gpt-oss-120b', messages });

declare const chunk: GroqDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.x_groq?.usage?.total_time).toEqualTypeOf<number | undefined>();
expectTypeOf(chunk.choices[0]?.delta.channel).toEqualTypeOf<string | undefined>();

// @ts-expect-error no such format
void createChatCompletion(client, { model: 'm', messages: [], reasoning_format: 'xml' });
// @ts-expect-error no such tool
void createChatCompletion(client, { model: 'm', messages: [], tools: [{ type: 'browse' }] });
// @ts-expect-error groq does not serve images
void createImage(client, { prompt: 'a cat' });
